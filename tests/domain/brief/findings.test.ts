import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { briefFindings } from '#lib/domain/brief/brief-findings.ts';
import { publishedSeries } from '#lib/domain/brief/published-series.ts';
import { findingWords } from '#lib/components/brief/finding-words.ts';

const waste = { issue: 'env.waste', name_vi: 'Rác thải', name_en: 'Waste' };
const quiet = {
	figures: { now: { due_count: 0, answered_on_time_count: 0 }, onTimeBefore: null },
	issues: { rising: [], unanswered: [] }
};

describe('findings of a brief', () => {
	test('are those of the overview, by the same rules', () => {
		const findings = briefFindings(
			{
				now: { due_count: 100, answered_on_time_count: 70 },
				onTimeBefore: { due_count: 50, answered_on_time_count: 40 }
			},
			{
				rising: [{ ...waste, n: 60, previous_n: 30 }],
				unanswered: [{ ...waste, open_count: 20, open_over_30_count: 6 }]
			},
			[]
		);
		expect(findings.map((finding) => finding.rule)).toEqual(['rising', 'unanswered', 'on_time']);
		expect(findings[2]).toMatchObject({ share: 0.7, previous_share: 0.8 });
	});

	test('a rise from a hidden number does not tell it', () => {
		const rising = [{ ...waste, n: 31, previous_n: null }];
		const [finding] = briefFindings(quiet.figures, { ...quiet.issues, rising }, []);
		expect(finding).toMatchObject({ rule: 'rising', n: 31, is_base_hidden: true });
		const words = (lang: 'vi' | 'en') => finding && findingWords(lang, 'previous', finding);
		expect(words('vi')).toBe(
			'Rác thải tăng từ số được ẩn so với kỳ liền trước (31 phản ánh trong kỳ).'
		);
		expect(words('en')).toMatch(/up from a hidden number/);
	});

	test('hidden numbers are no finding', () => {
		const hidden = fc.constantFrom(null);
		fc.assert(
			fc.property(hidden, fc.option(fc.nat(90)), (gone, n) => {
				const found = briefFindings(
					{ now: { due_count: n, answered_on_time_count: gone }, onTimeBefore: null },
					{
						rising: [{ ...waste, n: gone, previous_n: n }],
						unanswered: [{ ...waste, open_count: n, open_over_30_count: gone }]
					},
					[{ code: '01', name_vi: 'a', name_en: 'a', due_count: gone, answered_on_time_count: n }]
				);
				expect(found).toEqual([]);
			})
		);
	});
});

describe('weekly values', () => {
	const week = {
		...{ received_week: '2026-03-02', n: 60, negative_count: 20, sentiment_known_count: 40 },
		...{ due_count: 50, answered_on_time_count: 25, wait: 3, is_partial: false, is_ripe: true }
	};
	test('are the counts and shares of whole weeks', () => {
		const series = publishedSeries([week], new Set());
		expect(series).toEqual({ received: [60], negative: [0.5], onTime: [0.5], wait: [3] });
	});

	test.each([
		['is not whole', { ...week, is_partial: true }, new Set<string>()],
		['is cut or hidden in the trend', week, new Set(['2026-03-02'])]
	])('a week that %s is a gap', (_why, given, cut) => {
		const series = publishedSeries([given], cut);
		expect(Object.values(series).flat()).toEqual([null, null, null, null]);
	});

	test('on time is a gap in a week whose cases are mostly not due', () => {
		expect(publishedSeries([{ ...week, is_ripe: false }], new Set()).onTime).toEqual([null]);
	});
});
