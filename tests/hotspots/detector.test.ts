import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	createDetector,
	restoreDetector,
	type DetectionMode,
	type Detector,
	type DetectorOptions,
	type WeekDetection
} from '#lib/hotspots/detector.ts';
import type { CountFrame, WeekCounts } from '#lib/hotspots/weekly-counts.ts';
import { gridFrame, inventedWeeks, unpredictable } from './invented-weeks.ts';

const FRAME = gridFrame(4, 5, 3);
const WEEKS = 60;
const PLANTED = { issue: 1, communes: [6, 7, 8], from: 48, extra: 6 };
const MODES: DetectionMode[] = ['joint', 'volume', 'tone'];

/** All of a detection that can be compared. */
const told = ({ clusters, threshold, thresholds, recurrenceWeeks }: WeekDetection) => ({
	...{ clusters, threshold, thresholds },
	recurrence: clusters.map(({ score }) => recurrenceWeeks(score))
});

const run = (detector: Detector, weeks: readonly WeekCounts[]) =>
	weeks.map((week) => told(detector.step(week)));

const fresh = (weeks: readonly WeekCounts[], options?: DetectorOptions) =>
	run(createDetector(FRAME, options), weeks);

const seeds = fc.integer({ min: 0, max: 1e6 });
const few = { numRuns: 8 };

describe.each(MODES)('a detector of mode %s', (mode) => {
	test('tells the same of the same weeks', () => {
		const weeks = inventedWeeks(FRAME, WEEKS, 5, PLANTED);
		expect(fresh(weeks, { mode })).toEqual(fresh(weeks, { mode }));
	});

	test('tells nothing else of a week when later ones change', () => {
		fc.assert(
			fc.property(seeds, fc.integer({ min: 20, max: WEEKS - 1 }), (seed, cut) => {
				const weeks = inventedWeeks(FRAME, WEEKS, seed, PLANTED);
				const others = inventedWeeks(FRAME, WEEKS, seed + 1);
				const changed = [...weeks.slice(0, cut), ...others.slice(cut)];
				expect(fresh(changed, { mode }).slice(0, cut)).toEqual(
					fresh(weeks, { mode }).slice(0, cut)
				);
			}),
			few
		);
	});

	test('goes on from its state as if it had never stopped', () => {
		fc.assert(
			fc.property(seeds, fc.integer({ min: 0, max: WEEKS }), (seed, stop) => {
				const weeks = inventedWeeks(FRAME, WEEKS, seed, PLANTED);
				const first = createDetector(FRAME, { mode });
				const before = run(first, weeks.slice(0, stop));
				const state = first.state();
				run(first, weeks.slice(stop, stop + 3));
				const after = run(restoreDetector(FRAME, state, { mode }), weeks.slice(stop));
				expect([...before, ...after]).toEqual(fresh(weeks, { mode }));
			}),
			few
		);
	});

	test('names no commune twice in a week and issue, and lists the best first', () => {
		for (const { clusters } of fresh(inventedWeeks(FRAME, WEEKS, 11, PLANTED), { mode })) {
			const cells = clusters.flatMap(({ issue, members }) =>
				members.map(({ commune }) => `${String(issue)} ${String(commune)}`)
			);
			expect(new Set(cells).size).toBe(cells.length);
			const scores = clusters.map(({ score }) => score);
			expect(scores).toEqual([...scores].sort((a, b) => b - a));
		}
	});
});

/** Clusters as sets, in numbers of another frame; scores to six digits, since sums change their order. */
const asSets = (
	detections: ReturnType<typeof fresh>,
	communeOf: (commune: number) => number,
	issueOf: (issue: number) => number
) =>
	detections.map(({ clusters }) =>
		clusters
			.map(({ issue, members, score, lane }) => ({
				lane,
				issue: issueOf(issue),
				score: Number(score.toFixed(6)),
				communes: members.map(({ commune }) => communeOf(commune)).sort((a, b) => a - b)
			}))
			.sort((a, b) => a.issue - b.issue || (a.communes[0] ?? 0) - (b.communes[0] ?? 0))
	);

/** The same weeks with communes and issues in another order: `order[new] = old`. */
function reordered(weeks: readonly WeekCounts[], communeOrder: number[], issueOrder: number[]) {
	const from = issueOrder.flatMap((issue) =>
		communeOrder.map((commune) => issue * communeOrder.length + commune)
	);
	const pick = (values: Uint16Array) => Uint16Array.from(from, (cell) => values[cell] as number);
	return weeks.map(({ n, negative }) => ({ n: pick(n), negative: pick(negative) }));
}

function reorderedFrame(frame: CountFrame, order: number[]): CountFrame {
	return {
		issues: frame.issues,
		communes: order.map((old) => frame.communes[old] as string),
		provinceOf: Uint16Array.from(order, (old) => frame.provinceOf[old] as number),
		neighbours: order.map((old) =>
			Uint16Array.from(frame.neighbours[old] as Uint16Array, (beside) => order.indexOf(beside))
		)
	};
}

const shuffled = (length: number, seed: number) => {
	const next = unpredictable(seed);
	return Array.from({ length }, (_, k) => ({ k, at: next() }))
		.sort((a, b) => a.at - b.at)
		.map(({ k }) => k);
};

describe('the order in which communes and issues are numbered', () => {
	test('changes nothing but their numbers', () => {
		fc.assert(
			fc.property(seeds, (seed) => {
				const weeks = inventedWeeks(FRAME, WEEKS, seed, PLANTED);
				const communes = shuffled(FRAME.communes.length, seed + 1);
				const issues = shuffled(FRAME.issues.length, seed + 2);
				const other = reorderedFrame(FRAME, communes);
				const detector = createDetector(other, { from: 20 });
				const there = run(detector, reordered(weeks, communes, issues));
				const here = fresh(weeks, { from: 20 });
				const name = (order: number[]) => (k: number) => order[k] as number;
				const same = (k: number) => k;
				expect(asSets(there, name(communes), name(issues))).toEqual(asSets(here, same, same));
			}),
			few
		);
	});
});

describe('a rise planted in three communes along a row', () => {
	const detections = fresh(inventedWeeks(FRAME, WEEKS, 3, PLANTED), { from: 12 });
	const best = detections[52]?.clusters[0];

	test('is the best cluster of its fifth week, its communes and no others', () => {
		expect(best).toMatchObject({ issue: 1, lane: 'joint' });
		expect(best?.members.map(({ commune }) => commune).sort((a, b) => a - b)).toEqual([6, 7, 8]);
	});

	test('stands above the threshold, with more reports than the interval allows', () => {
		expect(best?.score).toBeGreaterThan(detections[52]?.threshold as number);
		expect(best?.observed).toBeGreaterThan(best?.expectedHigh as number);
		expect(best?.expectedLow).toBeLessThanOrEqual(best?.expected as number);
		expect(best?.expectedHigh).toBeGreaterThanOrEqual(best?.expected as number);
	});

	test('adds up over its members', () => {
		const sum = (of: 'observed' | 'expected' | 'negative' | 'negativeExpected') =>
			best?.members.reduce((total, member) => total + member[of], 0);
		expect(sum('observed')).toBe(best?.observed);
		expect(sum('expected')).toBeCloseTo(best?.expected as number, 6);
		expect(sum('negative')).toBe(best?.negative);
		expect(sum('negativeExpected')).toBeCloseTo(best?.negativeExpected as number, 6);
	});

	test('gives its core the score of the cluster, and no member more', () => {
		const scores = best?.members.map(({ score }) => score) ?? [];
		expect(Math.max(...scores)).toBeCloseTo(best?.score as number, 9);
	});
});

test('one commune far out in one week is a spike, and in the third such week no longer', () => {
	const planted = { issue: 1, communes: [7], from: 48, extra: 25 };
	const detections = fresh(inventedWeeks(FRAME, WEEKS, 3, planted), { mode: 'volume' });
	const best = (week: number) => detections[week]?.clusters[0];
	expect(best(48)).toMatchObject({ issue: 1, lane: 'spike', windowWeeks: 1 });
	expect(best(48)?.members.map(({ commune }) => commune)).toEqual([7]);
	expect(best(50)).toMatchObject({ issue: 1, lane: 'volume' });
});

describe('what a detector tells beside clusters', () => {
	test('counts of a commune over weeks are those taken in', () => {
		const weeks = inventedWeeks(FRAME, 30, 8);
		const detector = createDetector(FRAME);
		const last = weeks.map((week) => detector.step(week)).at(-1) as WeekDetection;
		const cell = 2 * FRAME.communes.length + 4;
		const sum = (of: 'n' | 'negative') =>
			weeks.slice(-3).reduce((total, week) => total + (week[of][cell] as number), 0);
		const place = last.expectedOf(2, 4, 3);
		expect(place).toMatchObject({ observed: sum('n'), negative: sum('negative') });
		expect(place.expected).toBeGreaterThan(0);
		expect(place.negativeExpected).toBeLessThanOrEqual(place.observed);
	});

	test('scans no week before the first one asked for', () => {
		const detections = fresh(inventedWeeks(FRAME, WEEKS, 2, PLANTED), { from: 50 });
		expect(detections.slice(0, 50).every(({ clusters }) => clusters.length === 0)).toBe(true);
		expect(detections[50]?.clusters.length).toBeGreaterThan(0);
	});

	test('thresholds fall, or stay, as the budget grows', () => {
		for (const { thresholds } of fresh(inventedWeeks(FRAME, WEEKS, 4)).slice(20)) {
			const values = thresholds.map(({ threshold }) => threshold);
			expect(values).toEqual([...values].sort((a, b) => b - a));
		}
	});
});
