import type { HotspotNames } from '#lib/components/hotspots/hotspot-names.ts';
import type { TriageScene } from '#lib/components/hotspots/hotspot-types.ts';
import { ALERT_BUDGETS } from '#lib/domain/hotspot/alert-budget.ts';
import type { Hotspot } from '#lib/domain/hotspot/hotspot.ts';
import { rhythmOf } from '#lib/domain/hotspot/rhythm.ts';
import { untouched } from '#lib/domain/hotspot/triage-standing.ts';
import { addDays } from '#lib/domain/period.ts';

const WEEK = '2025-12-22';
const FIRST = '2025-06-30';

const growing: Hotspot = {
	...{ hotspot_id: 'growing', dataset: 'example', issue: 'env.waste', issue_group: 'env' },
	...{ first_week_on: '2025-11-24', flagged_week_on: '2025-12-01', week_on: WEEK },
	...{ is_current: true, merged_into: null, recurs_of: null, is_planted: true },
	...{ commune_codes: ['1', '2', '3'], province_codes: ['46'], commune_count: 3 },
	...{ state: 'growing', lane: 'joint', score: 8.4, threshold: 5.1, is_flagged: true },
	...{
		recurrence_weeks: 40,
		window_weeks: 2,
		counted_weeks: 2,
		observed_at_least: null,
		observed: 24,
		expected: 9.2
	},
	...{ expected_low: 4, expected_high: 15, negative: 18, negative_expected: 10.1 }
};
const tone: Hotspot = {
	...growing,
	...{ hotspot_id: 'tone', lane: 'tone', state: 'emerging', flagged_week_on: WEEK },
	...{ commune_codes: ['2'], commune_count: 1, observed: 62, expected: 58, is_planted: false },
	...{ expected_low: 44, expected_high: 73, negative: 49, negative_expected: 30.2 }
};

const names: HotspotNames = {
	issues: [
		{
			...{ issue: 'env.waste', issue_group: 'env', name_vi: 'Rác thải', name_en: 'Waste' },
			...{ group_name_vi: 'Môi trường', group_name_en: 'Environment' }
		}
	],
	provinces: [{ code: '46', name_vi: 'Huế', name_en: 'Hue' }],
	communes: {
		'1': ['Phường Phú Xuân', 'Phu Xuan Ward'],
		'2': ['Phường Kim Long', 'Kim Long Ward'],
		'3': ['Xã Phú Vang', 'Phu Vang Commune']
	}
};

const scene: TriageScene = {
	...{ action: '#', view: '', back: 'list', longestNote: 300, mayTriage: true },
	snooze: { from: '2026-01-01', to: '2026-03-31', proposed: '2026-01-14' }
};

const counted = Array.from({ length: 27 }, (_, i) => {
	const n = i < 22 ? 3 + ((i * 7) % 4) : 4 + 2 * (i - 20);
	return { week_on: addDays(FIRST, 7 * i), n, negative: Math.round(n * 0.5) };
});

const weeksOf = (hotspot: Hotspot): Hotspot[] =>
	[3, 2, 1, 0].map((before) => ({ ...hotspot, week_on: addDays(WEEK, -7 * before) }));

/** Hotspots as the cards show them, hand-written. */
export const hotspotExamples = {
	...{ names, scene },
	entries: [growing, tone].map((hotspot) => ({
		hotspot,
		triage: untouched(hotspot.hotspot_id),
		rhythm: rhythmOf(counted, weeksOf(hotspot), FIRST, '2025-12-31')
	})),
	budgets: ALERT_BUDGETS.map((budget) => ({
		budget,
		new_count_12_weeks: Math.round(budget * 9),
		threshold: 6 - budget / 4
	}))
};
export type HotspotExamples = typeof hotspotExamples;
