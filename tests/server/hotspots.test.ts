import { describe, expect, test } from 'vitest';
import { LOCAL_ANALYST, type Viewer } from '#lib/domain/viewer.ts';
import { detectionSpan } from '#lib/server/queries/hotspots/detection-span.ts';
import { hotspotBudgets } from '#lib/server/queries/hotspots/hotspot-budgets.ts';
import { hotspotById } from '#lib/server/queries/hotspots/hotspot-by-id.ts';
import { hotspotCompleteness } from '#lib/server/queries/hotspots/hotspot-completeness.ts';
import { hotspotInitiatives } from '#lib/server/queries/hotspots/hotspot-initiatives.ts';
import { hotspotList } from '#lib/server/queries/hotspots/hotspot-list.ts';
import { hotspotPlaces } from '#lib/server/queries/hotspots/hotspot-places.ts';
import { hotspotSettlement } from '#lib/server/queries/hotspots/hotspot-settlement.ts';
import { hotspotTurns } from '#lib/server/queries/hotspots/hotspot-turns.ts';
import { hotspotWeeks } from '#lib/server/queries/hotspots/hotspot-weeks.ts';
import { plantedHotspots } from '#lib/server/queries/hotspots/planted-hotspots.ts';
import { viewOf } from '../support/open-fixture.ts';
import { withFixture } from '../support/with-fixture.ts';

const fixture = withFixture();
const WASTE = 'a20260302-16702-env.waste';
const TAKEN_IN = 'a20260309-16690-env.waste';
const NOISE = 'a20260316-20242-env.noise';
const COMPENSATION = 'a20260323-25195-land.compensation';
const PLANTED = 'e20260302-16702-env.waste';
const of = (province_code: string, commune_code: string | null = null): Viewer => ({
	...LOCAL_ANALYST,
	...{ province_code, commune_code }
});
const idsIn = async (search: string, viewer = LOCAL_ANALYST) =>
	(await hotspotList(fixture.warehouse, viewer, await viewOf(fixture.warehouse, search))).map(
		({ hotspot_id }) => hotspot_id
	);

describe('the list of hotspots', () => {
	test.each([
		['', [WASTE, NOISE, COMPENSATION]],
		['province=40', [WASTE]],
		['province=75', [NOISE, COMPENSATION]],
		['province=75&commune=26326', [NOISE]],
		['issue=land.compensation', [COMPENSATION]],
		['group=env', [WASTE, NOISE]],
		['from=2025-10-01&to=2025-10-31', [WASTE, NOISE, COMPENSATION]],
		['dataset=example', [PLANTED]],
		['dataset=press', []]
	])('of the view “%s” has those of the last week, the best first', async (search, ids) => {
		expect(await idsIn(search)).toEqual(ids);
	});

	test('tells identity, the last week and the communes, the largest excess first', async () => {
		const [waste] = await hotspotList(
			fixture.warehouse,
			LOCAL_ANALYST,
			await viewOf(fixture.warehouse)
		);
		expect(waste).toEqual({
			...{ hotspot_id: WASTE, dataset: 'agency', issue: 'env.waste', issue_group: 'env' },
			...{ first_week_on: '2026-03-02', flagged_week_on: '2026-03-09', week_on: '2026-03-23' },
			...{ is_current: true, is_flagged: true, is_planted: null },
			...{ recurs_of: null, merged_into: null, state: 'growing', lane: 'joint' },
			...{ score: 11, volume_score: 8, tone_score: 3.5, threshold: 6, recurrence_weeks: null },
			...{ observed: 20, expected: 4, expected_low: 1, expected_high: 8 },
			...{
				negative: 16,
				negative_expected: 3.5,
				window_weeks: 4,
				counted_weeks: 4,
				observed_at_least: null
			},
			commune_count: 2,
			...{ commune_codes: ['16702', '16690'], province_codes: ['40'] }
		});
	});
});

describe('a viewer of a part of the country', () => {
	test.each([
		[of('40'), [WASTE]],
		[of('48'), [NOISE]],
		[of('75'), [NOISE, COMPENSATION]],
		[of('75', '25195'), [COMPENSATION]],
		[of('40', '16681'), []]
	])('%o sees hotspots with a member there', async (viewer, ids) => {
		expect(await idsIn('', viewer)).toEqual(ids);
	});

	test('sees of a hotspot in two provinces the communes of their own', async () => {
		const noise = await hotspotById(fixture.warehouse, of('75'), NOISE);
		expect(noise).toMatchObject({ commune_codes: ['26326'], province_codes: ['75'] });
		const places = await hotspotPlaces(fixture.warehouse, of('75'), NOISE);
		expect(places.map(({ commune_code }) => commune_code)).toEqual(['26326']);
	});

	test('cannot open one elsewhere, nor learn of it from another’s turns', async () => {
		const { warehouse } = fixture;
		expect(await hotspotById(warehouse, of('48'), WASTE)).toBeNull();
		expect(await hotspotWeeks(warehouse, of('48'), WASTE)).toEqual([]);
		expect(await hotspotPlaces(warehouse, of('48'), WASTE)).toEqual([]);
		expect(await hotspotTurns(warehouse, of('48'), WASTE)).toEqual([]);
		const turns = await hotspotTurns(warehouse, of('48'), NOISE);
		expect(turns[0]).toMatchObject({ turn: 'split', other_id: null });
		expect((await hotspotTurns(warehouse, LOCAL_ANALYST, NOISE))[0]?.other_id).toBe(WASTE);
	});
});

describe('one hotspot', () => {
	test('is found after it ended, with what took it in', async () => {
		const found = await hotspotById(fixture.warehouse, LOCAL_ANALYST, TAKEN_IN);
		expect(found).toMatchObject({
			...{ is_current: false, merged_into: WASTE, week_on: '2026-03-16' },
			commune_codes: ['16690']
		});
	});

	test.each(['nonsense', '', 'a20260302-99999-env.waste', 'z20260302-16702-env.waste'])(
		'called “%s” is none',
		async (id) => {
			expect(await hotspotById(fixture.warehouse, LOCAL_ANALYST, id)).toBeNull();
		}
	);

	test('has its weeks and turns in order', async () => {
		const weeks = await hotspotWeeks(fixture.warehouse, LOCAL_ANALYST, WASTE);
		expect(weeks.map(({ week_on, state, observed }) => [week_on, state, observed])).toEqual([
			['2026-03-02', 'candidate', 6],
			['2026-03-09', 'emerging', 9],
			['2026-03-16', 'growing', 14],
			['2026-03-23', 'growing', 20]
		]);
		const turns = await hotspotTurns(fixture.warehouse, LOCAL_ANALYST, WASTE);
		expect(turns.map(({ turn, state }) => state ?? turn)).toEqual([
			...['opened', 'candidate', 'emerging', 'growing', 'merged']
		]);
		expect(turns.at(-1)?.other_id).toBe(TAKEN_IN);
	});

	test('has its communes in the last week, then those watched beside it', async () => {
		const places = await hotspotPlaces(fixture.warehouse, LOCAL_ANALYST, WASTE);
		expect(places.map((place) => [place.commune_code, place.is_member, place.observed])).toEqual([
			['16702', true, 17],
			['16690', true, 3],
			['16681', false, 2]
		]);
	});
});

describe('what stands beside a hotspot', () => {
	test('its reports were answered, are open, are overdue: counted by hand', async () => {
		const waste = await hotspotById(fixture.warehouse, LOCAL_ANALYST, WASTE);
		// 2026-01-26 … 2026-03-29, waste in 16702 and 16690: a12 answered, a13 open again, a18 open
		expect(waste && (await hotspotSettlement(fixture.warehouse, LOCAL_ANALYST, waste))).toEqual({
			...{ n: 3, counted_count: 3, answered_count: 1, resolved_count: 0 },
			...{ open_count: 2, open_overdue_count: 1 },
			longest_open_days: expect.closeTo(41.4)
		});
	});

	test('initiatives on its issue in its communes, of its own dataset', async () => {
		const planted = await hotspotById(fixture.warehouse, LOCAL_ANALYST, PLANTED);
		const found = planted && (await hotspotInitiatives(fixture.warehouse, LOCAL_ANALYST, planted));
		expect(found?.map(({ initiative_id }) => initiative_id)).toEqual(['i07', 'i01']);
		const waste = await hotspotById(fixture.warehouse, LOCAL_ANALYST, WASTE);
		expect(waste && (await hotspotInitiatives(fixture.warehouse, LOCAL_ANALYST, waste))).toEqual(
			[]
		);
	});
});

test('budgets say how many alerts they would have made in twelve weeks', async () => {
	const view = await viewOf(fixture.warehouse);
	const budgets = await hotspotBudgets(fixture.warehouse, LOCAL_ANALYST, view);
	// The week of 2025-12-22 is the thirteenth before.
	expect(budgets.map((row) => [row.budget, row.threshold, row.new_count_12_weeks])).toEqual([
		[0.5, 8, 1],
		[1, 7, 2],
		[2, 6, 2],
		[3, 5.5, 2],
		[5, 5, 3]
	]);
});

test('completeness is told of the last two weeks', async () => {
	const view = await viewOf(fixture.warehouse);
	expect(await hotspotCompleteness(fixture.warehouse, LOCAL_ANALYST, view)).toEqual([
		{ week_on: '2026-03-16', completeness: 0.8 },
		{ week_on: '2026-03-23', completeness: 0.5 }
	]);
});

test('what the detector knows is told, and that it knows too little', async () => {
	const { warehouse } = fixture;
	const own = await detectionSpan(warehouse, LOCAL_ANALYST, await viewOf(warehouse));
	expect(own).toMatchObject({ weeks_known: 25, weeks_needed: 20, left_out_count: 5 });
	const example = await viewOf(warehouse, 'dataset=example');
	const young = await detectionSpan(warehouse, LOCAL_ANALYST, example);
	expect(young && young.weeks_known <= young.weeks_needed).toBe(true);
	const press = await viewOf(warehouse, 'dataset=press');
	expect(await detectionSpan(warehouse, LOCAL_ANALYST, press)).toBeNull();
});

test('what the example planted was found, and when, or was not', async () => {
	const { warehouse } = fixture;
	const view = await viewOf(warehouse, 'dataset=example');
	expect(await plantedHotspots(warehouse, LOCAL_ANALYST, view)).toMatchObject([
		{ planted_id: 'hotspot-2', kind: 'sentiment', hotspot_id: null, delay_weeks: null },
		{
			...{ planted_id: 'hotspot-1', commune_codes: ['16690', '16702'] },
			...{ hotspot_id: PLANTED, flagged_week_on: '2026-03-09', delay_weeks: 1 }
		}
	]);
	expect(await plantedHotspots(warehouse, LOCAL_ANALYST, await viewOf(warehouse))).toEqual([]);
});
