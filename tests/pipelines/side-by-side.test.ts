import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { sideBySide, type Work } from '#pipelines/side-by-side.ts';

test('works go on beside each other, and all are done afterwards', async () => {
	const said: string[] = [];
	const say =
		(name: string): Work =>
		async () => {
			said.push(`${name} begins`);
			await turn();
			said.push(`${name} ends`);
		};
	await sideBySide(say('one'), say('two'));
	expect(said).toEqual(['one begins', 'two begins', 'one ends', 'two ends']);
});

test('the first failure stops the others, and is thrown once they have ended', async () => {
	let turns = 0;
	let hasEnded = false;
	const failing: Work = async () => {
		await turn();
		throw new Error('the disk is full');
	};
	const going: Work = async (signal) => {
		for (; turns < 1000; turns += 1) {
			if (signal.aborted) break;
			await turn();
		}
		await turn();
		hasEnded = true;
		signal.throwIfAborted();
	};
	await expect(sideBySide(going, failing)).rejects.toThrow('the disk is full');
	expect(turns).toBeLessThan(10);
	expect(hasEnded).toBe(true);
});
