import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findingsOf, type FindingInput } from '#lib/domain/finding.ts';

const named = { name_vi: 'Rác thải', name_en: 'Waste' };
const waste = { issue: 'env.waste', ...named };
const place = (code: string, due_count: number, answered_on_time_count: number) => ({
	code,
	name_vi: code,
	name_en: code,
	due_count,
	answered_on_time_count
});
const quiet: FindingInput = {
	rising: [],
	unanswered: [],
	now: { due_count: 0, answered_on_time_count: 0 },
	before: null,
	places: []
};

describe('findings', () => {
	test('a period without news has none', () => {
		expect(findingsOf(quiet)).toEqual([]);
	});

	test('come in a fixed order: what rises, what waits, how much was on time', () => {
		const findings = findingsOf({
			rising: [{ ...waste, n: 60, ratio: 2 }],
			unanswered: [{ ...waste, open_count: 9, open_over_30_count: 6 }],
			now: { due_count: 100, answered_on_time_count: 70 },
			before: { due_count: 50, answered_on_time_count: 40 },
			places: [place('01', 100, 10), place('40', 100, 90)]
		});
		expect(findings.map((finding) => finding.rule)).toEqual(['rising', 'unanswered', 'on_time']);
		expect(findings[2]).toMatchObject({ share: 0.7, previous_share: 0.8, n: 100 });
	});

	test('the place that answers latest fills an empty line, if it has 30 cases due', () => {
		const places = [place('01', 29, 0), place('04', 60, 30), place('40', 100, 90)];
		const [, late] = findingsOf({
			...quiet,
			now: { due_count: 189, answered_on_time_count: 120 },
			places
		});
		expect(late).toMatchObject({ rule: 'late', share: 0.5, n: 60, place: { code: '04' } });
	});

	test('fewer than five cases over 30 days are no finding', () => {
		const unanswered = [{ ...waste, open_count: 9, open_over_30_count: 4 }];
		expect(findingsOf({ ...quiet, unanswered })).toEqual([]);
	});

	test('never print a share of fewer than 30 cases, and never more than three lines', () => {
		const counts = fc.record({ due_count: fc.nat(60), answered_on_time_count: fc.nat(60) });
		fc.assert(
			fc.property(counts, counts, fc.array(counts, { maxLength: 5 }), (now, before, rows) => {
				const places = rows.map((row, i) => place(String(i), row.due_count, 0));
				const findings = findingsOf({ ...quiet, now, before, places });
				expect(findings.length).toBeLessThanOrEqual(3);
				for (const finding of findings) expect(finding.n).toBeGreaterThanOrEqual(30);
			})
		);
	});
});
