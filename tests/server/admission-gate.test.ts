import { describe, expect, test } from 'vitest';
import { AdmissionGate, LineTooLongError } from '#lib/server/warehouse/admission-gate.ts';
import type { Manner, Pass } from '#lib/server/warehouse/admission-gate.ts';

/** Who has come in so far, by name and in order. */
function visitors(gate: AdmissionGate) {
	const inside: string[] = [];
	const passes = new Map<string, Pass>();
	const comes = (name: string, how: Manner = 'beside', left?: AbortSignal) =>
		gate.enter(how, left).then((pass) => {
			inside.push(name);
			passes.set(name, pass);
		});
	const leaves = async (name: string) => {
		passes.get(name)?.leave();
		await settled();
	};
	return { inside, comes, leaves, passOf: (name: string) => passes.get(name) };
}
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('AdmissionGate', () => {
	test('lets in as many at once as it was told, the rest in order of coming', async () => {
		const { inside, comes, leaves } = visitors(new AdmissionGate(2));
		for (const name of ['a', 'b', 'c', 'd']) void comes(name);
		await settled();
		expect(inside).toEqual(['a', 'b']);
		await leaves('b');
		expect(inside).toEqual(['a', 'b', 'c']);
	});

	test('lets one who must be alone in when everybody has left, and nobody in beside', async () => {
		const { inside, comes, leaves } = visitors(new AdmissionGate(3));
		void comes('a');
		void comes('b');
		void comes('c', 'alone');
		await settled();
		await leaves('a');
		expect(inside).toEqual(['a', 'b']);
		await leaves('b');
		void comes('d');
		await settled();
		expect(inside).toEqual(['a', 'b', 'c']);
		await leaves('c');
		expect(inside).toEqual(['a', 'b', 'c', 'd']);
	});

	test('keeps those who come later behind one who waits to be alone', async () => {
		const { inside, comes, leaves } = visitors(new AdmissionGate(3));
		void comes('a');
		void comes('b', 'alone');
		void comes('c');
		await settled();
		expect(inside).toEqual(['a']);
		await leaves('a');
		expect(inside).toEqual(['a', 'b']);
	});

	test('lets the others past when the one who waits to be alone gives up', async () => {
		const { inside, comes } = visitors(new AdmissionGate(2));
		const client = new AbortController();
		void comes('a');
		const gone = comes('b', 'alone', client.signal);
		void comes('c');
		await settled();
		client.abort(new Error('left'));
		await expect(gone).rejects.toThrow('left');
		expect(inside).toEqual(['a', 'c']);
	});

	test('takes no notice of one who leaves after having been let in', async () => {
		const { inside, comes, leaves } = visitors(new AdmissionGate(1));
		const client = new AbortController();
		await comes('a', 'beside', client.signal);
		void comes('b');
		void comes('c');
		client.abort();
		await settled();
		expect(inside).toEqual(['a']);
		await leaves('a');
		expect(inside).toEqual(['a', 'b']);
	});

	test('lets one in aside although every place is taken and others wait, but not beside one who is alone', async () => {
		const { inside, comes, leaves } = visitors(new AdmissionGate(1));
		void comes('a');
		void comes('b', 'alone');
		void comes('c', 'aside');
		await settled();
		expect(inside).toEqual(['a', 'c']);
		await leaves('a');
		await leaves('c');
		void comes('d', 'aside');
		await settled();
		expect(inside).toEqual(['a', 'c', 'b']);
		await leaves('b');
		expect(inside).toEqual(['a', 'c', 'b', 'd']);
	});

	test('remembers who had company, and who came to an empty room', async () => {
		const { comes, leaves, passOf } = visitors(new AdmissionGate(2));
		await comes('a');
		expect(passOf('a')?.hadCompany).toBe(false);
		await comes('b');
		expect([passOf('a')?.hadCompany, passOf('b')?.hadCompany]).toEqual([true, true]);
		await leaves('a');
		await leaves('b');
		await comes('c', 'alone');
		expect(passOf('c')?.hadCompany).toBe(false);
	});

	test('turns away whoever comes when five hundred wait', async () => {
		const gate = new AdmissionGate(1);
		const waiting = Array.from({ length: 501 }, () => gate.enter('beside'));
		await expect(gate.enter('beside')).rejects.toThrow(LineTooLongError);
		(await waiting[0])?.leave();
		expect((await waiting[1])?.hadCompany).toBe(false);
	});
});
