import { describe, expect, test } from 'vitest';
import { STANDARD_BUDGET } from '#lib/domain/hotspot/alert-budget.ts';
import { createDetector } from '#lib/hotspots/detector.ts';
import type { WeekCounts } from '#lib/hotspots/weekly-counts.ts';
import { gridFrame, inventedWeeks, unpredictable } from './invented-weeks.ts';

describe('where hardly anybody reports, a commune that always does is soon expected to', () => {
	const frame = gridFrame(20, 20, 4);
	const [issue, commune] = [2, 210];

	test.each([0, 104])('after %i weeks in which nobody reported the issue', (silent) => {
		const next = unpredictable(9);
		const detector = createDetector(frame, { from: 26 });
		const weeks = Array.from({ length: silent + 60 }, (_, week) => {
			const n = new Uint16Array(1600);
			for (let report = 0; report < 12; report++) {
				const cell = Math.floor(next() * n.length);
				n[cell] = (n[cell] as number) + 1;
			}
			if (week < silent) n.fill(0, issue * 400, (issue + 1) * 400);
			else n[issue * 400 + commune] = 2;
			return { n, negative: new Uint16Array(1600) };
		});
		const last = weeks.map((week) => detector.step(week)).at(-1);
		const { observed, expected } = last?.expectedOf(issue, commune, 6) ?? {
			observed: 0,
			expected: 0
		};
		expect(observed).toBe(12);
		expect(expected).toBeGreaterThan(9);
		expect(expected).toBeLessThan(14);
		const flagged = last?.clusters.filter(({ score }) => score >= (last?.threshold ?? 0)) ?? [];
		expect(flagged.flatMap(({ members }) => members.map((member) => member.commune))).not.toContain(
			commune
		);
	});
});

test('half a year of an outbreak raises what is expected after it by less than a fifth of its height', () => {
	const small = gridFrame(4, 5, 3);
	const planted = { issue: 1, communes: [7], from: 20, extra: 30 };
	const weeks = [...inventedWeeks(small, 46, 3, planted), ...inventedWeeks(small, 60, 3).slice(46)];
	const after = (given: readonly WeekCounts[]) => {
		const detector = createDetector(small);
		return (
			given
				.map((week) => detector.step(week))
				.at(-1)
				?.expectedOf(1, 7, 1).expected ?? NaN
		);
	};
	const raised = after(weeks) - after(inventedWeeks(small, 60, 3));
	expect(raised).toBeLessThan(30 / 5);
});

test('an issue that all begin to report in one week raises no more alerts than the budget', () => {
	const [frame, silent] = [gridFrame(20, 20, 4), 60];
	const detector = createDetector(frame);
	const begun = inventedWeeks(frame, silent + 6, 7).map((week, number) => {
		if (number >= silent) return detector.step(week);
		week.n.fill(0, 800, 1200);
		week.negative.fill(0, 800, 1200);
		return detector.step(week);
	});
	const alerts = begun.flatMap(({ clusters, threshold }) =>
		clusters.filter(({ issue, score }) => issue === 2 && score >= threshold)
	);
	expect(alerts.length).toBeLessThanOrEqual((6 * STANDARD_BUDGET * 400) / 300);
});
