import { describe, expect, test } from 'vitest';
import { rhythmOf } from '#lib/domain/hotspot/rhythm.ts';
import { waste } from '../../components/hotspots/hotspot-rows.ts';

describe('the rhythm of a footprint', () => {
	const counted = [{ week_on: '2025-12-22', n: 13, negative: 6 }];
	const weeks = rhythmOf(counted, [waste], '2025-12-08', '2025-12-31');

	test('has every week from the first to the last day, those without reports too', () => {
		expect(weeks.map(({ week_on }) => week_on)).toEqual([
			...['2025-12-08', '2025-12-15', '2025-12-22', '2025-12-29']
		]);
		expect(weeks.map(({ n }) => n)).toEqual([0, 0, 13, 0]);
	});

	test('expects in a week what the window expects, by its length, within an interval of a week', () => {
		expect(weeks[2]).toMatchObject({ expected: 4.6, expected_low: 0, expected_high: 9 });
		expect(weeks[1]).toMatchObject({ expected: null, is_flagged: false });
	});

	test('calls a week partial until its Sunday is there', () => {
		expect(weeks.map(({ is_partial }) => is_partial)).toEqual([false, false, false, true]);
		expect(rhythmOf([], [], '2025-12-22', '2025-12-28')[0]?.is_partial).toBe(false);
	});
});

test('a week whose number may not be told stays without one, unlike one without reports', () => {
	const hidden = { week_on: '2025-12-22', n: null, negative: null };
	const weeks = rhythmOf([hidden], [waste], '2025-12-15', '2025-12-28');
	expect(weeks.map(({ n, negative }) => [n, negative])).toEqual([
		[0, 0],
		[null, null]
	]);
});

test('nothing is told as usual where the tone fired: it would be the number of reports', () => {
	const tone = { ...waste, lane: 'tone' as const, is_flagged: true };
	const [week] = rhythmOf([], [tone], tone.week_on, tone.week_on);
	expect(week).toMatchObject({ expected: null, expected_high: null, is_flagged: true });
});
