import { describe, expect, test } from 'vitest';
import {
	blankDispersion,
	dispersionRatio,
	teachDispersion
} from '#lib/hotspots/expected/dispersion.ts';
import { expectedShares } from '#lib/hotspots/expected/expected-share.ts';
import { blankShareHistory, teachShare } from '#lib/hotspots/expected/share-history.ts';
import { blankLevel, teachLevel, writeLevels } from '#lib/hotspots/expected/reports-level.ts';
import {
	addVolume,
	blankVolume,
	writeVolumeFactors
} from '#lib/hotspots/expected/volume-factor.ts';
import { blankWeekFactor, weekFactors } from '#lib/hotspots/expected/week-factor.ts';
import { gridFrame } from './invented-weeks.ts';

const PAIR = gridFrame(1, 2, 1);

describe('the level of a commune', () => {
	test('lies between its own mean and that of all, nearer its own the more it has shown', () => {
		const state = blankLevel(PAIR);
		// ten weeks of 4 reports and ten of none, all at exposure 1, without fading for the sum by hand
		state.reports.set([40, 0]);
		state.exposure.set([10, 10]);
		const [level, uncertainty] = [new Float64Array(2), new Float64Array(2)];
		writeLevels(PAIR, state, [9, 9], level, uncertainty);
		// everywhere 2 a week, worth 2.5 weeks: 45 / 12.5 and 5 / 12.5
		expect([...level]).toEqual([3.6, 0.4]);
		expect([...uncertainty]).toEqual([1 / 45, 1 / 5]);
	});

	test('is what all report in that week while nothing has taught', () => {
		const level = new Float64Array(2);
		writeLevels(PAIR, blankLevel(PAIR), [5, 0], level, new Float64Array(2));
		expect([...level]).toEqual([3, 3]);
	});

	test('learns no more of an outbreak than of a high count', () => {
		const learned = (count: number) => {
			const state = blankLevel(PAIR);
			teachLevel(state, 0, count, 2, 1, 1.5);
			return state.reports[0] as number;
		};
		expect(learned(5)).toBe(5);
		expect(learned(500)).toBeCloseTo(2 + 2.2 * Math.sqrt(3) + 1, 12);
		expect(learned(50)).toBe(learned(500));
	});
});

describe('the ratio of variance to mean', () => {
	const taught = (reports: number[], mean: number[]) => {
		const state = blankDispersion(1);
		// what it starts from, 40 cells at 1.5, has nearly faded
		for (let week = 0; week < 600; week++)
			teachDispersion(state, reports.length, reports, Float64Array.from(mean));
		return dispersionRatio(state, 0);
	};

	test('starts at one and a half, and is never below 1.05', () => {
		expect(dispersionRatio(blankDispersion(1), 0)).toBe(1.5);
		expect(taught([4, 4], [4, 4])).toBe(1.05);
	});

	test('is the mean of squared residuals over means, an outbreak counted as twelve', () => {
		// 4² / 4 and 0² / 4; then bounded
		expect(taught([8, 4], [4, 4])).toBeCloseTo(2, 2);
		expect(taught([400, 4], [4, 4])).toBeCloseTo(6, 2);
	});

	test('is not told by cells where hardly anything is expected', () => {
		expect(taught([8, 4, 3], [4, 4, 0.1])).toBeCloseTo(2, 2);
	});
});

describe('the volume of a commune', () => {
	test('is told by its other issues: one that rises alone lifts the others, not itself', () => {
		const frame = gridFrame(1, 1, 3);
		const state = blankVolume(frame);
		addVolume(state, [14, 10, 10], Float64Array.of(10, 10, 10));
		const factor = new Float64Array(3);
		writeVolumeFactors(frame, state, 1, factor);
		expect([...factor]).toEqual([1, 36 / 32, 36 / 32]);
	});
});

describe('the factor of a week', () => {
	const frame = gridFrame(10, 20, 3);
	const mean = new Float64Array(600).fill(4);
	const factorOf = (countOf: (issue: number, commune: number) => number) =>
		weekFactors(
			frame,
			blankWeekFactor(3),
			mean.map((_, cell) => countOf(Math.floor(cell / 200), cell % 200)),
			mean
		);

	test('is 1 in each cell when all is as expected', () => {
		for (const factor of factorOf(() => 4)) expect(factor).toBeCloseTo(1, 12);
	});

	test('of a holiday that halves everything is near a half everywhere', () => {
		for (const factor of factorOf(() => 2)) expect(factor).toBeCloseTo(0.5, 1);
	});

	test('of a national event stays with its issue', () => {
		const factors = factorOf((issue) => (issue === 1 ? 6 : 4));
		expect(factors[0]).toBeCloseTo(1, 1);
		expect(factors[200]).toBeGreaterThan(1.4);
	});

	test('of a campaign stays in its province', () => {
		const factors = factorOf((_, commune) => (commune < 100 ? 6 : 4));
		expect(factors[0]).toBeGreaterThan(1.3);
		expect(factors[0]).toBeLessThan(1.6);
		expect(factors[100]).toBeLessThan(1.1);
	});

	test('hardly moves for an outbreak in one commune', () => {
		const factors = factorOf((issue, commune) => (issue === 0 && commune === 7 ? 400 : 4));
		for (const factor of factors) expect(factor).toBeLessThan(1.05);
	});
});

describe('the expected negative share', () => {
	test('is half without reports, and the commune’s own with many', () => {
		const state = blankShareHistory(PAIR);
		const share = new Float64Array(2);
		expectedShares(PAIR, state, share);
		expect([...share]).toEqual([0.5, 0.5]);
		teachShare(state, [985, 0], [788, 0]);
		expectedShares(PAIR, state, share);
		// everywhere 793 of 995; the second commune has nothing but that
		expect(share[1]).toBeCloseTo(793 / 995, 12);
		expect(share[0]).toBeCloseTo((788 + (25 * 793) / 995) / 1010, 12);
	});
});
