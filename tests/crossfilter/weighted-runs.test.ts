import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lowerBound, weightedRuns } from '#lib/crossfilter/weighted-runs.ts';

const codes = fc
	.array(fc.nat({ max: 30 }), { maxLength: 60 })
	.map((list) => Uint16Array.from(list.sort((a, b) => a - b)));

describe('weightedRuns', () => {
	test('holds every code that has a weight, in order, and no more runs than are worth it', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(0, 0, 1, -1), { maxLength: 80 }), (list) => {
				const runs = weightedRuns(Int8Array.from(list));
				const held = runs.flatMap(({ from, to }) => list.slice(from, to));
				const count = (weights: number[]) => weights.filter((weight) => weight !== 0).length;
				expect(count(held)).toBe(count(list));
				expect(runs.length).toBeLessThanOrEqual(12);
				for (const [index, run] of runs.entries()) {
					expect(run.to).toBeGreaterThan(run.from);
					expect(run.from).toBeGreaterThanOrEqual(runs[index - 1]?.to ?? 0);
				}
			})
		);
	});
});

describe('lowerBound', () => {
	test('is the first position with that code or a higher one', () => {
		fc.assert(
			fc.property(codes, fc.nat({ max: 31 }), (list, code) => {
				const found = list.findIndex((other) => other >= code);
				expect(lowerBound(list, code, 0, list.length)).toBe(found < 0 ? list.length : found);
			})
		);
	});
});
