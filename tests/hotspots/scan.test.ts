import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rejectedUpTo } from '#lib/stats/benjamini-hochberg.ts';
import { describeCluster } from '#lib/hotspots/scan/describe-cluster.ts';
import { growCluster, ownEvidence } from '#lib/hotspots/scan/grow-cluster.ts';
import type { IssueWindow } from '#lib/hotspots/scan/issue-window.ts';
import { liftExpected } from '#lib/hotspots/scan/lift-expected.ts';
import { scanIssue } from '#lib/hotspots/scan/scan-issue.ts';
import { scoreCluster } from '#lib/hotspots/scan/score-cluster.ts';
import { spikingCells } from '#lib/hotspots/scan/spike-lane.ts';
import { withoutOverlaps, onCountScale } from '#lib/hotspots/scan/tone-lane.ts';
import {
	countEvidence,
	mostToneEvidence,
	toneEvidence,
	windowEvidence
} from '#lib/hotspots/scan/window-evidence.ts';
import { gridFrame } from './invented-weeks.ts';

const ROAD = gridFrame(1, 7, 1);

const windowOf = (observed: number[], expected: number, weeks = 1): IssueWindow => ({
	weeks,
	observed: Float64Array.from(observed),
	expected: new Float64Array(observed.length).fill(expected),
	negative: Float64Array.from(observed, (count) => count / 2),
	negativeExpected: Float64Array.from(observed, (count) => count / 2)
});

const certain = (length: number) => new Float64Array(length);
const evidenceOf = (observed: number[], expected: number, withTone = false) =>
	windowEvidence(windowOf(observed, expected), certain(observed.length), 1, withTone);

describe('evidence', () => {
	test('of counts is the Poisson likelihood ratio, halved where the variance is twice the mean', () => {
		const nats = 10 * Math.log(2) - 5;
		expect(countEvidence(10, 5, 0, 1)).toBeCloseTo(nats, 12);
		expect(countEvidence(10, 5, 0, 2)).toBeCloseTo(nats / 2, 12);
		expect(countEvidence(10, 5, 5, 1)).toBeCloseTo(nats / 2, 12);
		expect(countEvidence(5, 5, 0, 1)).toBe(0);
	});

	test('of the tone is nothing without reports, and bounded below where it speaks against', () => {
		expect(toneEvidence(0, 0, 0)).toBeCloseTo(0, 12);
		expect(toneEvidence(-1e3, -1e3, -1e3)).toBeCloseTo(Math.log(0.08), 12);
		expect(toneEvidence(3, 5, 4)).toBeGreaterThan(3);
	});

	test('of the tone is never more than what can be told without working it out', () => {
		const nats = fc.double({ min: -500, max: 500, noNaN: true });
		fc.assert(
			fc.property(nats, nats, nats, (low, middle, high) => {
				expect(toneEvidence(low, middle, high)).toBeLessThan(mostToneEvidence(low, middle, high));
			})
		);
	});

	test('of one commune is less than what is asked for, or exact', () => {
		const window = evidenceOf([12, 6, 5], 4, true);
		for (const commune of [0, 1, 2]) {
			const exact = ownEvidence(window, commune);
			expect(ownEvidence(window, commune, exact)).toBe(exact);
			expect(ownEvidence(window, commune, exact + 3)).toBeLessThan(exact + 3);
		}
	});

	test('of the tone rises with negative reports and not without tone', () => {
		const window = windowOf([12], 4);
		window.negative[0] = 11;
		const [, middle] = windowEvidence(window, certain(1), 1, true).tone;
		expect(middle[0]).toBeCloseTo(11 * Math.log(1.5) + Math.log(0.5), 9);
		expect(windowEvidence(window, certain(1), 1, false).tone[1][0]).toBe(0);
	});
});

describe('a cluster', () => {
	test('grows along the road over communes with an excess, and stops where it ends', () => {
		const grown = growCluster(evidenceOf([1, 9, 10, 9, 1, 9, 1], 2), ROAD.neighbours, 2);
		expect(grown.members.sort((a, b) => a - b)).toEqual([1, 2, 3]);
		// three times 2² × 0.04 of doubt over a mean of 6 makes the variance 1.08 times the mean
		expect(grown.evidence).toBeCloseTo((28 * Math.log(28 / 6) - 22) / 1.08, 9);
	});

	test('takes in no commune that adds less than it costs', () => {
		const grown = growCluster(evidenceOf([2, 3, 20, 3, 2, 2, 2], 2.5), ROAD.neighbours, 2);
		expect(grown.members).toEqual([2]);
	});

	test('has eight communes at most', () => {
		const long = gridFrame(1, 12, 1);
		const grown = growCluster(evidenceOf(new Array<number>(12).fill(12), 2), long.neighbours, 5);
		expect(grown.members).toHaveLength(8);
	});
});

describe('the scan of an issue', () => {
	test('finds two separate rises apart, the larger first', () => {
		const found = scanIssue([evidenceOf([9, 9, 1, 1, 1, 14, 15], 2)], ROAD.neighbours);
		expect(found.map(({ members }) => members)).toEqual([
			[5, 6],
			[0, 1]
		]);
	});

	test('leaves out what has ebbed in the latest week', () => {
		const windows = [evidenceOf([1, 1, 1, 1, 1, 1, 1], 2), evidenceOf([25, 2, 2, 2, 2, 2, 2], 4)];
		expect(scanIssue(windows, ROAD.neighbours)).toEqual([]);
	});

	test('finds nothing where all is as expected', () => {
		expect(scanIssue([evidenceOf([2, 3, 2, 1, 2, 3, 2], 2)], ROAD.neighbours)).toEqual([]);
	});
});

describe('the score of a set', () => {
	const lasting = [
		evidenceOf([6, 0], 2),
		windowEvidence(windowOf([12, 0], 4, 2), certain(2), 1, false)
	];
	const ebbing = [
		evidenceOf([6, 0], 2),
		windowEvidence(windowOf([6, 0], 4, 2), certain(2), 1, false)
	];

	test('is higher when the longer window shows it too', () => {
		expect(scoreCluster(lasting, [0]).score).toBeGreaterThan(scoreCluster(ebbing, [0]).score + 1);
	});

	test('lies between the mean of the windows and the best of them', () => {
		const [once, twice] = ebbing.map((window) => scoreCluster([window], [0]).score) as [
			number,
			number
		];
		const both = scoreCluster(ebbing, [0]);
		expect(both.score).toBeLessThan(once);
		expect(both.score).toBeGreaterThan((once + twice) / 2);
		expect(both.window.weeks).toBe(1);
	});

	test('of one window is the surprise of its count', () => {
		const { score, observed, expected } = scoreCluster([evidenceOf([3, 0], 1)], [0]);
		expect({ observed, expected }).toEqual({ observed: 3, expected: 1 });
		// variance 1 + 0.04: near −ln of the Poisson's P(X > 3) + P(X = 3) / 2 = 0.0497
		expect(score).toBeCloseTo(-Math.log(0.0497), 0);
	});
});

describe('a member of a cluster', () => {
	test('stands below the core by the share of its evidence that it lacks', () => {
		const scored = scoreCluster([evidenceOf([14, 3, 2], 2)], [0, 1, 2]);
		const { score, members } = describeCluster(0, scored, false);
		expect(members.map(({ commune }) => commune)).toEqual([0, 1, 2]);
		const [core, beside, none] = members.map((member) => score - member.score);
		expect(core).toBe(0);
		expect(beside).toBeGreaterThan(1);
		expect(beside).toBeLessThan(1.5);
		expect(none).toBe(1.5);
	});
});

describe('what a window expects', () => {
	test('rises where the commune’s other issues lie above theirs, and never falls', () => {
		const windows = [windowOf([5, 5], 10), windowOf([20, 5], 10), windowOf([20, 5], 10)];
		liftExpected(windows);
		// 10 × (30 + 20 + 20) / (30 + 10 + 10)
		expect(windows[0]?.expected[0]).toBeCloseTo(14, 12);
		expect(windows[1]?.expected[0]).toBeCloseTo((10 * (30 + 5 + 20)) / 50, 12);
		expect(windows.map(({ expected }) => expected[1])).toEqual([10, 10, 10]);
	});
});

test('of the fifteen p-values of Benjamini and Hochberg (1995) four are rejected', () => {
	const p = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459];
	const rest = [0.324, 0.4262, 0.5719, 0.6528, 0.759, 1];
	expect(rejectedUpTo([...rest, ...p], 15, 0.05)).toBe(0.0095);
	expect(rejectedUpTo(p, 15, 0.05)).toBe(0.0095);
	expect(rejectedUpTo(rest, 15, 0.05)).toBe(0);
});

test('a cell spikes when its week is far out among all cells', () => {
	const counts = Array.from({ length: 50 }, (_, commune) => (commune === 3 ? 15 : 2));
	expect([...spikingCells([evidenceOf(counts, 2), evidenceOf(counts.fill(2), 2)])]).toEqual([3]);
});

describe('the tone lane', () => {
	const cluster = (score: number, ...communes: number[]) => ({
		...{ issue: 0, lane: 'tone' as const, score, volumeScore: 0, toneScore: score },
		...{ windowWeeks: 2, observed: 9, expected: 9, expectedLow: 9, expectedHigh: 9 },
		...{ negative: 8, negativeExpected: 4 },
		members: communes.map((commune) => ({
			...{ commune, score, observed: 9, expected: 9, negative: 8, negativeExpected: 4 }
		}))
	});

	test('moves its threshold onto that of counts, members too', () => {
		const [moved] = onCountScale([cluster(6, 1)], 5, 8);
		expect(moved).toMatchObject({ score: 9, toneScore: 6 });
		expect(moved?.members[0]?.score).toBe(9);
	});

	test('gives way to a better cluster that it overlaps', () => {
		const kept = withoutOverlaps([cluster(5, 1, 2), cluster(9, 2, 3), cluster(4, 4)], 6);
		expect(kept.map(({ score }) => score)).toEqual([9, 4]);
	});
});
