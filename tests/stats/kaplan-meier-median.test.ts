import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kaplanMeierCurve, kaplanMeierMedian } from '#lib/stats/kaplan-meier-median.ts';
import type { SurvivalStep } from '#lib/stats/kaplan-meier-median.ts';

const stepsOf = (ended: number[], censored: number[] = []): SurvivalStep[] =>
	[...new Set([...ended, ...censored])].map((time) => ({
		time,
		ended_count: ended.filter((t) => t === time).length,
		censored_count: censored.filter((t) => t === time).length
	}));

// Remission times in weeks of E. J. Freireich et al., Blood 21 (1963), the worked example of the field's
// textbooks; curve and log(−log) limits as printed for it by SAS PROC LIFETEST and R survival.
const treated = stepsOf(
	[6, 6, 6, 7, 10, 13, 16, 22, 23],
	[6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35]
);
const placebo = stepsOf([1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23]);

describe('kaplanMeierMedian', () => {
	test('equals the published curve of the remission trial', () => {
		const curve = kaplanMeierCurve(treated).map(({ survival }) => survival.toFixed(3));
		expect(curve).toEqual(['0.857', '0.807', '0.753', '0.690', '0.627', '0.538', '0.448']);
	});

	test('equals the published median and limits, the upper one open when the curve stays high', () => {
		expect(kaplanMeierMedian(treated)).toEqual({
			median: 23,
			low: 13,
			high: null,
			n: 21,
			ended_count: 9
		});
	});

	test('equals the published median and limits when every case ended', () => {
		expect(kaplanMeierMedian(placebo)).toMatchObject({ median: 8, low: 4, high: 11 });
	});

	test('says nothing of the median while fewer than half have ended', () => {
		expect(kaplanMeierMedian(stepsOf([1], [5, 5, 5])).median).toBeNull();
		expect(kaplanMeierMedian([])).toEqual({
			median: null,
			low: null,
			high: null,
			n: 0,
			ended_count: 0
		});
	});

	test('lies within its interval and does not depend on the order of the steps', () => {
		const times = fc.array(fc.nat(60), { maxLength: 60 });
		fc.assert(
			fc.property(times, times, (ended, censored) => {
				const steps = stepsOf(ended, censored);
				const { median, low, high } = kaplanMeierMedian(steps);
				expect(kaplanMeierMedian(steps.toReversed())).toEqual({ ...kaplanMeierMedian(steps) });
				if (median === null) return;
				expect(low).not.toBeNull();
				expect(low).toBeLessThanOrEqual(median);
				if (high !== null) expect(high).toBeGreaterThanOrEqual(median);
			})
		);
	});
});
