import { recurrenceWeeks } from '#lib/hotspots/calibration/alert-recurrence.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	addAlerts,
	blankAlertHistory,
	CALIBRATION_WEEKS
} from '#lib/hotspots/calibration/alert-history.ts';
import {
	alertRates,
	alertThreshold,
	newAlerts
} from '#lib/hotspots/calibration/alert-threshold.ts';
import type { Cluster } from '#lib/hotspots/cluster.ts';

const COMMUNES = 6;

/** A cluster of which only issue, score and communes matter here. */
const cluster = (issue: number, score: number, ...communes: number[]): Cluster => ({
	issue,
	lane: 'volume',
	...{ score, volumeScore: score, toneScore: 0, windowWeeks: 1 },
	...{ observed: 9, expected: 3, expectedLow: 1, expectedHigh: 6 },
	...{ negative: 4, negativeExpected: 4 },
	members: communes.map((commune) => ({
		commune,
		...{ score, observed: 9, expected: 3, negative: 4, negativeExpected: 4 }
	}))
});

function historyOf(weeks: Cluster[][]) {
	const history = blankAlertHistory(2 * COMMUNES);
	for (const week of weeks) addAlerts(history, week, COMMUNES);
	return history;
}

const ratesOf = (weeks: Cluster[][]) => alertRates(historyOf(weeks));
const quiet = (weeks: number): Cluster[][] => Array.from({ length: weeks }, () => []);

describe('a cluster counts as a new alert', () => {
	test('once while it stays, and again where it rises above what was seen', () => {
		const rates = ratesOf([[cluster(0, 5, 1)], [cluster(0, 4, 1)], [cluster(0, 8, 1, 2)]]);
		expect([4, 5, 6, 8, 9].map((threshold) => newAlerts(rates, threshold))).toEqual([
			1, 1, 1, 1, 0
		]);
	});

	test('twice on two issues, and at two places that share no commune', () => {
		const rates = ratesOf([[cluster(0, 5, 1)], [cluster(1, 5, 1), cluster(0, 5, 2)]]);
		expect(newAlerts(rates, 5)).toBe(3);
	});

	test('again when four weeks have passed', () => {
		const again = (gap: number) =>
			newAlerts(ratesOf([[cluster(0, 5, 1)], ...quiet(gap), [cluster(0, 5, 1)]]), 5);
		expect([3, 4].map(again)).toEqual([1, 2]);
	});
});

describe('a threshold', () => {
	// in each of ten weeks one cluster, on communes in turn: scores 4, 5, … 13
	const ladder = Array.from({ length: 10 }, (_, week) => [cluster(0, 4 + week, week % COMMUNES)]);

	test('keeps the trailing weeks within the budget, and no lower one does', () => {
		const rates = ratesOf(ladder);
		const threshold = alertThreshold(rates, 0.3);
		expect(newAlerts(rates, threshold)).toBe(3);
		expect(threshold).toBeGreaterThan(10);
		expect(threshold).toBeLessThan(10 + 1e-9);
	});

	test('falls to the lowest there is where nothing happens', () => {
		expect(alertThreshold(ratesOf(quiet(20)), 1)).toBe(2);
	});

	test('is a fixed one while there are too few weeks to tell', () => {
		expect(alertThreshold(ratesOf(ladder.slice(0, 7)), 0.3)).toBe(6);
	});

	test('forgets what is more than forty weeks ago', () => {
		const long = [...ladder, ...quiet(CALIBRATION_WEEKS)];
		expect(alertThreshold(ratesOf(long), 0.01)).toBe(2);
	});

	test('never lets more new alerts through than the budget, whatever the scores', () => {
		const weeks = fc.array(
			fc.array(
				fc.record({ score: fc.double({ min: 3, max: 20, noNaN: true }), at: fc.nat(COMMUNES - 1) }),
				{ maxLength: 3 }
			),
			{ minLength: 8, maxLength: 50 }
		);
		fc.assert(
			fc.property(weeks, fc.double({ min: 0.1, max: 2, noNaN: true }), (drawn, budget) => {
				const rates = ratesOf(
					drawn.map((week) => week.map(({ score, at }, k) => cluster(k % 2, score, at)))
				);
				const alerts = newAlerts(rates, alertThreshold(rates, budget));
				expect(alerts).toBeLessThanOrEqual(budget * rates.weeks);
			})
		);
	});
});

describe('how rarely chance gives a score', () => {
	// One alert a week at 4, and every fourth week one at 6.
	const steady = ratesOf(
		Array.from({ length: 40 }, (_, week) => [
			cluster(0, 4, week % 8),
			...(week % 4 ? [] : [cluster(1, 6, (week / 4) % 4)])
		])
	);

	test('up to the threshold the trailing weeks tell', () => {
		const rates = ratesOf([...quiet(18), [cluster(0, 5, 1)], [cluster(0, 7, 3)]]);
		expect(recurrenceWeeks(rates, 8, 6)).toBe(20);
		expect(recurrenceWeeks(rates, 8, 4)).toBe(10);
	});

	test('beyond it alerts thin out as they did below, whatever was found above', () => {
		const alerts = newAlerts(steady, 6);
		const below = newAlerts(steady, 4);
		expect([alerts, below].every((count) => count > 0 && count <= 50)).toBe(true);
		const weeks = recurrenceWeeks(steady, 6, 8) ?? 0;
		expect(weeks).toBeCloseTo((40 / alerts) * (below / alerts));
		const withFound = ratesOf(
			Array.from({ length: 40 }, (_, week) => [
				cluster(0, 4, week % 8),
				...(week % 4 ? [] : [cluster(1, week === 8 ? 60 : 6, (week / 4) % 4)])
			])
		);
		expect(recurrenceWeeks(withFound, 6, 8)).toBeCloseTo(weeks);
		expect(recurrenceWeeks(withFound, 6, 60)).toBeNull();
	});

	test('a higher score is never less rare', () => {
		const score = fc.double({ min: 1, max: 30, noNaN: true });
		fc.assert(
			fc.property(score, score, score, (threshold, a, b) => {
				const [low, high] = a < b ? [a, b] : [b, a];
				const weeks = (at: number) => recurrenceWeeks(steady, threshold, at) ?? Infinity;
				expect(weeks(high)).toBeGreaterThanOrEqual(weeks(low));
			})
		);
	});

	test('a threshold with nothing below it leaves the tail as scores in nats have it', () => {
		const rates = ratesOf([...quiet(39), [cluster(0, 2.2, 1)]]);
		expect(recurrenceWeeks(rates, 2, 2)).toBe(40);
		expect(recurrenceWeeks(rates, 2, 4)).toBeCloseTo(40 * Math.E ** 2);
		expect(recurrenceWeeks(rates, 2, 28)).toBeNull();
	});

	test('nothing is said before anything was scanned', () => {
		expect(recurrenceWeeks(ratesOf([]), 6, 7)).toBeNull();
	});
});
