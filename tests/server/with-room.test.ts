import { describe, expect, test } from 'vitest';
import { AdmissionGate } from '#lib/server/warehouse/admission-gate.ts';
import { withRoom } from '#lib/server/warehouse/with-room.ts';

const OUT_OF_MEMORY = new Error('Out of Memory Error: could not allocate block of size 256.0 KiB');

/** Fails as often as it has failures, then answers with how many times it ran. */
const failing = (...failures: Error[]) => {
	let runs = 0;
	return async () => {
		runs++;
		const failure = failures.shift();
		if (failure) throw failure;
		return runs;
	};
};
const company = async (gate: AdmissionGate) => (await gate.enter('beside')).leave;
const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('what runs out of memory', () => {
	test('beside others runs again once they are done', async () => {
		const gate = new AdmissionGate(2);
		const leave = await company(gate);
		let isOver = false;
		const asked = withRoom(gate, failing(OUT_OF_MEMORY)).finally(() => (isOver = true));
		await soon();
		expect(isOver).toBe(false);
		leave();
		expect(await asked).toBe(2);
	});

	test('although nothing else ran fails at once', async () => {
		const run = failing(OUT_OF_MEMORY);
		await expect(withRoom(new AdmissionGate(2), run)).rejects.toBe(OUT_OF_MEMORY);
		expect(await run()).toBe(2);
	});

	test('alone too fails, and the next one finds the room free', async () => {
		const gate = new AdmissionGate(2);
		const leave = await company(gate);
		const asked = withRoom(gate, failing(OUT_OF_MEMORY, OUT_OF_MEMORY));
		setTimeout(leave, 5);
		await expect(asked).rejects.toBe(OUT_OF_MEMORY);
		expect((await gate.enter('alone')).hadCompany).toBe(false);
	});

	test('waits no longer than its asker', async () => {
		const gate = new AdmissionGate(2);
		const leave = await company(gate);
		const client = new AbortController();
		const asked = withRoom(gate, failing(OUT_OF_MEMORY), client.signal);
		setTimeout(() => client.abort(new Error('left')), 5);
		await expect(asked).rejects.toThrow('left');
		expect(await withRoom(gate, failing())).toBe(1);
		leave();
	});
});

test('what fails otherwise beside others does not run again', async () => {
	const gate = new AdmissionGate(2);
	const leave = await company(gate);
	const failure = new Error('Conversion Error');
	const run = failing(failure);
	await expect(withRoom(gate, run)).rejects.toBe(failure);
	leave();
	expect(await run()).toBe(2);
});
