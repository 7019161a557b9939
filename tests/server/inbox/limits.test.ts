import { expect, test } from 'vitest';
import { createTurns } from '#lib/server/inbox/in-turn.ts';
import { jsonDepth } from '#lib/server/inbox/json-depth.ts';
import { createRateLimit } from '#lib/server/inbox/rate-limit.ts';

test('a caller may ask so often a minute, waits for the next, and never for another caller', () => {
	const wait = createRateLimit(3);
	expect([0, 0, 0].map((at) => wait(1, at))).toEqual([0, 0, 0]);
	expect(wait(1, 0)).toBe(20);
	expect(wait(2, 0)).toBe(0);
	expect(wait(1, 19_000)).toBe(1);
	expect(wait(1, 20_001)).toBe(0);
	expect(wait(1, 20_001)).toBe(20);
	expect([1, 2, 3, 4].map(() => wait(1, 600_000) > 0)).toEqual([false, false, false, true]);
});

test('a clock that goes back locks nobody out for ever', () => {
	const wait = createRateLimit(1);
	wait(1, 1_000_000);
	expect(wait(1, 0)).toBe(60);
	expect(wait(1, 60_000)).toBe(0);
});

test.each([
	['1', 0],
	['{"a":"[[[["}', 1],
	['{"a":"\\"[[[["}', 1],
	['{"a":[{"b":1}],"c":[]}', 3],
	['[[[[[[[', 5]
])('the depth of %s is %i, counted up to one more than allowed', (json, depth) => {
	expect(jsonDepth(json, 4)).toBe(depth);
});

test('work of one name is done one after the other, also when some of it fails', async () => {
	const inTurn = createTurns();
	const said: string[] = [];
	const work = (name: string, fails = false) =>
		inTurn('source', async () => {
			said.push(`${name} begins`);
			await new Promise((later) => setTimeout(later, 5));
			said.push(`${name} ends`);
			if (fails) throw new Error(name);
			return name;
		});
	const done = await Promise.allSettled([work('a'), work('b', true), work('c')]);
	expect(done.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
	expect(said).toEqual(['a', 'b', 'c'].flatMap((name) => [`${name} begins`, `${name} ends`]));
});
