import fc from 'fast-check';
import { expect, test } from 'vitest';
import { orderedMap } from '#pipelines/rows/ordered-map.ts';

async function* counting(count: number, onRead: (item: number) => void = () => undefined) {
	for (let item = 0; item < count; item += 1) {
		onRead(item);
		yield item;
	}
}

test('results come in the order of the items however long each takes', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 20 }),
			fc.integer({ min: 1, max: 6 }),
			async (delays, width) => {
				const work = async (item: number) => {
					await new Promise((later) => setTimeout(later, delays[item]));
					return item;
				};
				const results: number[] = [];
				for await (const result of orderedMap(counting(delays.length), work, width)) {
					results.push(result);
				}
				expect(results).toEqual(delays.map((_, index) => index));
			}
		),
		{ numRuns: 25 }
	);
});

test('never more than the width is read ahead of what was taken', async () => {
	let [read, taken] = [0, 0];
	const source = counting(50, () => (read += 1));
	for await (const item of orderedMap(source, async (each) => each, 4)) {
		expect(read - taken).toBeLessThanOrEqual(4);
		taken = item + 1;
	}
	expect(taken).toBe(50);
});

test('a failure is thrown in its place, after the results before it', async () => {
	const seen: number[] = [];
	const work = async (item: number) => {
		if (item === 3) throw new Error('third');
		return item;
	};
	const all = async () => {
		for await (const item of orderedMap(counting(10), work, 4)) seen.push(item);
	};
	await expect(all()).rejects.toThrow('third');
	expect(seen).toEqual([0, 1, 2]);
});
