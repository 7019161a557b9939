import { describe, expect, test } from 'vitest';
import { blankRecentTone, keepTone } from '#lib/hotspots/tone/recent-tone.ts';
import {
	temperedEvidence,
	toneCounts,
	toneRoom,
	writeToneWindows
} from '#lib/hotspots/tone/tone-windows.ts';

const CELLS = 2;
const HALF = Float64Array.of(0.5, 0.5);

/** Two communes, one issue: each week 4 reports and 3 of them negative in the first, none in the second. */
function weeks(count: number) {
	const recent = blankRecentTone(CELLS);
	for (let week = 0; week < count; week += 1)
		keepTone(recent, (week % 8) * CELLS, [4, 0], [3, 0], HALF);
	return recent;
}
const upTo = (week: number) => ({ week, cells: CELLS, from: 0 });

describe('windows of tone', () => {
	test('add up as many weeks as they have, whatever stood in them before', () => {
		const recent = weeks(10);
		const room = toneRoom(CELLS);
		const [week = NaN] = writeToneWindows(room, recent, upTo(9))[0]?.evidence ?? [];
		expect(week).toBeGreaterThan(0);
		const again = writeToneWindows(room, recent, upTo(9));
		expect(again.map((window) => window.weeks)).toEqual([1, 3, 4, 6, 8]);
		for (const { weeks: length, evidence } of again) {
			expect(evidence[0]).toBeCloseTo(length * week, 9);
			expect(evidence[1]).toBe(0);
		}
	});

	test('are as many as there are weeks for', () => {
		const windows = writeToneWindows(toneRoom(CELLS), weeks(4), upTo(3));
		expect(windows.map((window) => window.weeks)).toEqual([1, 3, 4]);
	});

	test('count a commune over their own weeks', () => {
		const counts = toneCounts(weeks(10), upTo(9), 6, 0);
		expect(counts).toEqual({ reports: 24, negative: 18, expected: 12 });
	});
});

describe('tempered evidence', () => {
	const certain = Float64Array.of(0, 0.5);
	const windowOf = (...evidence: number[]) => ({ weeks: 3, evidence: Float64Array.from(evidence) });

	test('is less by as much as the reports of a commune stand or fall together', () => {
		const tempered = temperedEvidence(windowOf(6, 6), () => 5, certain, 2);
		expect([...(tempered ?? [])]).toEqual([3, 6 / 4]);
	});

	test('is nothing where it could not start a cluster, and null where none could', () => {
		expect([...(temperedEvidence(windowOf(0.9, 1), () => 1, certain, 1) ?? [])]).toEqual([0, 1]);
		expect(temperedEvidence(windowOf(0.9, -4), () => 1, certain, 1)).toBeNull();
	});
});
