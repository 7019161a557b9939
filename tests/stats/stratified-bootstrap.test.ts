import { expect, test } from 'vitest';
import { percentileInterval, stratifiedBootstrap } from '#lib/stats/stratified-bootstrap.ts';
import { seededRandom } from '#lib/classifier/random.ts';

test('each stratum is drawn from its own members, at its own size', () => {
	stratifiedBootstrap([3, 5], 50, seededRandom(1), (positions) => {
		expect(positions.map(({ length }) => length)).toEqual([3, 5]);
		positions.forEach((drawn, stratum) => {
			for (const position of drawn) {
				expect(position).toBeGreaterThanOrEqual(0);
				expect(position).toBeLessThan(stratum === 0 ? 3 : 5);
			}
		});
	});
});

test('the interval of a mean is as wide as theory says: 1.96 standard errors to either side', () => {
	const values = Array.from({ length: 400 }, (_, i) => (i % 4 === 0 ? 1 : 0));
	const means: number[] = [];
	stratifiedBootstrap([400], 4000, seededRandom(3), ([drawn]) => {
		const shares = Array.from(drawn ?? [], (i): number => values[i] ?? 0);
		means.push(shares.reduce((sum, value) => sum + value, 0) / 400);
	});
	const { low, high } = percentileInterval(means, 0.25);
	const error = 1.96 * Math.sqrt((0.25 * 0.75) / 400);
	expect(low).toBeCloseTo(0.25 - error, 2);
	expect(high).toBeCloseTo(0.25 + error, 2);
});

test('a statistic that resampling drags down gets its interval around the estimate', () => {
	const dragged = Array.from({ length: 1001 }, (_, i) => 0.4 + (i - 500) / 10_000);
	const { low, high } = percentileInterval(dragged, 0.6);
	expect((low + high) / 2).toBeCloseTo(0.6, 6);
	expect(high - low).toBeCloseTo(0.095, 3);
});

test('an interval without draws is refused', () => {
	expect(() => percentileInterval([], 0.5)).toThrow(RangeError);
});
