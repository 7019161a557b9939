import { expect, test } from 'vitest';
import { summaryCards } from '#lib/components/initiatives/summary-cards.ts';
import { formatFor } from '#lib/i18n/format.ts';
import { messagesFor } from '#lib/i18n/messages.ts';

const NOTHING_WAITS = {
	...{ initiative_count: 40, registered_count: 40, assessed_count: 30, recognised_count: 20 },
	...{ replicated_count: 2, ended_before_assessment_count: 0, waiting_assessment_count: 10 },
	...{ waiting_assessment_over_90_count: 3, not_recognised_count: 0, waiting_decision_count: 10 },
	...{ ended_before_decision_count: 0, waiting_decision_over_90_count: 4, lapsed_count: 0 },
	...{ assessment_known_count: 0, assessment_median_days: null },
	...{ decision_known_count: 0, decision_median_days: null }
};
const country = [
	{ year: 2024, covered_count: 10, commune_count: 40 },
	{ year: 2025, covered_count: 20, commune_count: 40 },
	{ year: 2025, covered_count: 10, commune_count: 60 }
];
const communes = (count: number, covered: number) =>
	Array.from({ length: count }, (_, i) => ({ year: 2025, recognised_count: i < covered ? 2 : 0 }));

function cards(byCommune: ReturnType<typeof communes>, asOf = '2025-12-31') {
	return summaryCards(
		{
			...{ asOf, coverage: { byProvince: country, byCommune }, gaps: { groups: [] } },
			...{ steps: NOTHING_WAITS, replication: { totals: { originals: 1, copies: 2 } } },
			...{ outcomes: [] },
			dialogues: { dialogue_count: 0, commitment_done_count: 0, commitment_known_count: 0 }
		},
		messagesFor('en'),
		formatFor('en'),
		'en'
	);
}
const valueOf = (shown: ReturnType<typeof cards>, anchor: string) =>
	shown.find((card) => card.anchor === anchor)?.value;

test('coverage adds the provinces of the newest whole year', () => {
	expect(valueOf(cards([]), 'coverage')).toBe('30%');
});

test('a year that is not over is not stated', () => {
	expect(valueOf(cards([], '2025-12-30'), 'coverage')).toBe('25%');
});

test('in a province its communes are counted, not the country', () => {
	expect(valueOf(cards(communes(50, 5)), 'coverage')).toBe('10%');
});

test('fewer than 30 communes have counts and no percentage', () => {
	expect(valueOf(cards(communes(29, 5)), 'coverage')).toBe('5/29');
});

test('what waits over 90 days is what waits for assessment and for a decision', () => {
	expect(valueOf(cards([]), 'waiting')).toBe('7');
});

test('without groups of issues there is no card of a gap', () => {
	expect(valueOf(cards([]), 'gaps')).toBeUndefined();
});
