import { describe, expect, test } from 'vitest';
import { ears, type EarsMethod } from '../../bench/hotspots/peers/ears.ts';
import { farrington } from '../../bench/hotspots/peers/farrington.ts';
import { referenceWeeks } from '../../bench/hotspots/peers/farrington-weeks.ts';
import { newIncidents } from '../../bench/hotspots/yardstick/yardstick.ts';

/** A made series of 121 weeks, and what R's package surveillance 1.20.3 says of its last ones. */
const series = Array.from(
	{ length: 121 },
	(_, week) =>
		((week * week * 7) % 13) + (week % 52 > 40 ? 3 : 0) + (week >= 60 && week <= 63 ? 12 : 0)
);
series.splice(118, 3, 9, 9, 22);

describe('EARS decides as earsC does', () => {
	const bounds: Record<EarsMethod, readonly number[]> = {
		C1: [16.97561997, 18.16813281, 19.04223488],
		C2: [14.77867363, 14.97402862, 16.97561997],
		C3: [14.4772223, 14.44754797, 29.15039503]
	};
	test.each(['C1', 'C2', 'C3'] as const)('%s', (method) => {
		for (const [index, bound] of bounds[method].entries()) {
			const { alarm } = ears(method, series.slice(0, 119 + index));
			expect(alarm).toBe((series[118 + index] as number) > bound);
		}
	});

	test('C3 tells how many reports lie above the bound', () => {
		const last = series.at(-1) as number;
		expect(ears('C3', series).score).toBeCloseTo(last - 29.15039503, 6);
	});

	test('a baseline without any change has a standard deviation of a half', () => {
		const flat = [...new Array<number>(11).fill(2), 4];
		expect(ears('C1', flat)).toEqual({ score: 4, alarm: true });
	});
});

describe('the port of Farrington’s method as Noufaily improved it', () => {
	test.each([
		[118, 6.370095548, 2.156545, 1],
		[119, 6.142857143, 2.3410424, 0.23347202931],
		[120, 5.857142857, 1.9700012, 0.19874345621]
	])('expects in week %i what farringtonFlexible does', (weeks, expected, ratio, p) => {
		const verdict = farrington(series.slice(0, weeks));
		expect(verdict.expected).toBeCloseTo(expected, 4);
		expect(verdict.ratio).toBeCloseTo(ratio, 4);
		expect(verdict.p).toBeCloseTo(p, 5);
		expect(verdict.alarm).toBe(false);
	});

	test('raises an alarm where p is below 0.005', () => {
		const { p, alarm } = farrington(series);
		expect(p).toBeLessThan(0.005);
		expect(alarm).toBe(true);
	});

	test('judges by two years but the last 26 weeks, the seven about each year’s week as one season', () => {
		const { weeks, seasons } = referenceWeeks(120);
		expect([weeks[0], weeks.at(-1)]).toEqual([13, 93]);
		expect(weeks.filter((_, index) => seasons[index] === 0)).toEqual([
			13, 14, 15, 16, 17, 18, 19, 65, 66, 67, 68, 69, 70, 71
		]);
		expect(new Set(seasons).size).toBe(10);
	});
});

test('an incident is new unless it overlaps a high one on its issue in the four weeks before', () => {
	const incident = (week: number, score: number, communes: number[], issue = 0) => ({
		...{ week, issue, score, communes }
	});
	const incidents = [
		incident(1, 5, [1, 2]),
		incident(4, 6, [2, 3]),
		incident(9, 5, [3]),
		incident(10, 5, [3], 1),
		incident(11, 3, [9]),
		incident(12, 5, [9])
	];
	expect(newIncidents(incidents, 4).map(({ week }) => week)).toEqual([1, 9, 10, 12]);
});
