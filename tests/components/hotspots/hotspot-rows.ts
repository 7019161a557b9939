import type { HotspotNames } from '#lib/components/hotspots/hotspot-names.ts';
import type { TriageScene } from '#lib/components/hotspots/hotspot-types.ts';
import type { Hotspot } from '#lib/domain/hotspot/hotspot.ts';
import { rhythmOf } from '#lib/domain/hotspot/rhythm.ts';
import { untouched } from '#lib/domain/hotspot/triage-standing.ts';

/** Three communes of Huế, 24 reports where 9 are usual. */
export const waste: Hotspot = {
	hotspot_id: 'e20251117-19753-env.waste',
	...{ dataset: 'example', issue: 'env.waste', issue_group: 'env' },
	...{ first_week_on: '2025-11-17', flagged_week_on: '2025-12-01', week_on: '2025-12-22' },
	...{ is_current: true, merged_into: null, recurs_of: null, is_planted: true },
	...{ commune_codes: ['19753', '19774', '19777'], province_codes: ['46'], commune_count: 3 },
	...{ state: 'growing', lane: 'volume', score: 8.4, threshold: 5.1, is_flagged: true },
	...{
		recurrence_weeks: 40,
		window_weeks: 2,
		counted_weeks: 2,
		observed_at_least: null,
		observed: 24,
		expected: 9.2
	},
	...{ expected_low: 4, expected_high: 15, negative: 11, negative_expected: 10.1 }
};

export const names: HotspotNames = {
	issues: [
		{
			...{ issue: 'env.waste', issue_group: 'env', name_vi: 'Rác thải', name_en: 'Waste' },
			...{ group_name_vi: 'Môi trường', group_name_en: 'Environment' }
		}
	],
	provinces: [
		{ code: '46', name_vi: 'Huế', name_en: 'Hue' },
		{ code: '48', name_vi: 'Đà Nẵng', name_en: 'Da Nang' }
	],
	communes: {
		'19753': ['Phường Phú Xuân', 'Phu Xuan Ward'],
		'19774': ['Phường Kim Long', 'Kim Long Ward'],
		'19777': ['Xã Phú Vang', 'Phu Vang Commune']
	}
};

export const scene: TriageScene = {
	...{ action: '/hotspots/triage', view: 'province=46', back: 'list', longestNote: 300 },
	snooze: { from: '2026-01-01', to: '2026-03-31', proposed: '2026-01-14' },
	mayTriage: true
};

const counted = [
	{ week_on: '2025-11-24', n: 4, negative: 1 },
	{ week_on: '2025-12-15', n: 11, negative: 5 },
	{ week_on: '2025-12-22', n: 13, negative: 6 },
	{ week_on: '2025-12-29', n: 3, negative: 1 }
];

/** The hotspot as a card gets it; nobody has looked yet. */
export const entryOf = (hotspot: Hotspot = waste) => ({
	hotspot,
	triage: untouched(hotspot.hotspot_id),
	rhythm: rhythmOf(counted, [hotspot], '2025-11-17', '2025-12-31')
});
