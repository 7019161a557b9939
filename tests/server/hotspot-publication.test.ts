import { describe, expect, test } from 'vitest';
import { LOCAL_ANALYST, type Viewer } from '#lib/domain/viewer.ts';
import { digestHotspots } from '#lib/server/queries/hotspots/digest-hotspots.ts';
import { hotspotById } from '#lib/server/queries/hotspots/hotspot-by-id.ts';
import { hotspotPlaces } from '#lib/server/queries/hotspots/hotspot-places.ts';
import { hotspotSettlement } from '#lib/server/queries/hotspots/hotspot-settlement.ts';
import { hotspotWeeks } from '#lib/server/queries/hotspots/hotspot-weeks.ts';
import { footprintRhythms } from '#lib/server/page/footprint-rhythms.ts';
import { viewOf } from '../support/open-fixture.ts';
import { reportsSql } from '../support/reports-sql.ts';
import { withFixture } from '../support/with-fixture.ts';

const WASTE = 'a20260302-16702-env.waste';
const NOISE = 'a20260316-20242-env.noise';
const COMPENSATION = 'a20260323-25195-land.compensation';
const waste = { issue: 'env.waste' };
const noise = { issue: 'env.noise', week_on: '2026-03-23' };
const REPORTS = reportsSql([
	{ ...waste, commune_code: '16702', week_on: '2026-03-16', n: 9, negative: 9 },
	{ ...waste, commune_code: '16690', week_on: '2026-03-16', n: 14, negative: 5 },
	// With the fixture's own: 8 here.
	{ ...waste, commune_code: '16702', week_on: '2026-03-23', n: 7, negative: 7 },
	{ ...waste, commune_code: '16690', week_on: '2026-03-23', n: 3, negative: 2 },
	{ ...noise, commune_code: '20242', n: 6, negative: 6 },
	{ ...noise, commune_code: '26326', n: 7, negative: 7 },
	{ ...noise, issue: 'land.compensation', commune_code: '25195', n: 4, negative: 4 }
]);
/** The tone alone fired there: its reports were taken as they came. */
const AS_TONE = `update fct_hotspot_week set expected = observed where hotspot_id = '${COMPENSATION}';`;

const leader: Viewer = { ...LOCAL_ANALYST, role: 'leader' };
const ofDanang = (role: Viewer['role']): Viewer => ({
	...LOCAL_ANALYST,
	role,
	province_code: '48'
});

const fixture = withFixture(REPORTS + AS_TONE);

const inDigest = async (id: string, week: string, viewer = LOCAL_ANALYST) =>
	(await digestHotspots(fixture.warehouse, viewer, await viewOf(fixture.warehouse), week)).find(
		({ hotspot_id }) => hotspot_id === id
	);

describe('a digest', () => {
	test('has the count of its own week, not of a window that the next one shares', async () => {
		// The window of three weeks holds 14, the next of four 20.
		expect(await inDigest(WASTE, '2026-03-16')).toMatchObject({
			...{ observed: 23, expected: 1, expected_high: 3, negative: 14 },
			...{ window_weeks: 3, counted_weeks: 1 }
		});
	});

	test('hides a count that one commune’s small part could be worked out from, and tells the others’', async () => {
		expect(await inDigest(WASTE, '2026-03-23')).toMatchObject({
			observed_at_least: 8,
			...{ observed: null, negative: null, negative_expected: null, expected: 1 }
		});
	});

	test('of a province tells no count of a hotspot that goes on beyond it', async () => {
		expect(await inDigest(NOISE, '2026-03-23')).toMatchObject({ observed: 13, negative: 13 });
		expect(await inDigest(NOISE, '2026-03-23', ofDanang('commission'))).toMatchObject({
			...{ commune_codes: ['20242'], observed: null, negative: null, observed_at_least: null }
		});
	});

	test('does not tell a hidden count as what is usual, where that is what came', async () => {
		expect(await inDigest(COMPENSATION, '2026-03-23')).toMatchObject({
			...{ observed: null, expected: null, expected_low: null, expected_high: null }
		});
	});
});

describe('a leader', () => {
	test('of one province learns no count of a hotspot that another shares', async () => {
		const whole = await hotspotById(fixture.warehouse, leader, NOISE);
		expect(whole).toMatchObject({ observed: 13, counted_weeks: 1 });
		const part = await hotspotById(fixture.warehouse, ofDanang('leader'), NOISE);
		expect(part).toMatchObject({ observed: null, negative: null, negative_expected: null });
		// Those who see every count see this one too.
		expect(await hotspotById(fixture.warehouse, ofDanang('analyst'), NOISE)).toMatchObject({
			observed: 9
		});
	});

	test('sees of each commune the newest week, as it may be published', async () => {
		const places = await hotspotPlaces(fixture.warehouse, leader, WASTE);
		expect(
			places.map((place) => [place.commune_code, place.observed, place.negative, place.expected])
		).toEqual([
			['16702', 8, 8, 0.65],
			['16690', null, null, 0.35],
			['16681', 0, 0, 0.25]
		]);
	});

	test('sees of a week of a rhythm no commune that gives from 1 to 4 to it', async () => {
		const found = await hotspotById(fixture.warehouse, leader, WASTE);
		const asking = {
			warehouse: fixture.warehouse,
			viewer: leader,
			view: await viewOf(fixture.warehouse)
		};
		const days = { from: '2026-03-09', last: '2026-03-29' };
		const rhythms = await footprintRhythms(asking, found ? [found] : [], days);
		expect(rhythms.get(WASTE)?.map(({ n, is_at_least }) => [n, is_at_least])).toEqual([
			...[
				[0, false],
				[23, false],
				[8, true]
			]
		]);
	});

	test('is told of the weeks before what was usual, and no sum that the next one overlaps', async () => {
		const weeks = await hotspotWeeks(fixture.warehouse, leader, WASTE);
		expect(weeks.map(({ observed, expected }) => [observed, expected])).toEqual([
			...[1.5, 2, 3, 4].map((expected) => [null, expected])
		]);
		const found = await hotspotById(fixture.warehouse, leader, WASTE);
		const settlement = found && (await hotspotSettlement(fixture.warehouse, leader, found));
		expect(new Set(Object.values(settlement ?? {}))).toEqual(new Set([null]));
	});
});

test('what is usual of a rhythm is not told where it is of more than the viewer sees', async () => {
	const days = { from: '2026-03-16', last: '2026-03-29' };
	const usual = async (viewer: Viewer) => {
		const found = await hotspotById(fixture.warehouse, viewer, NOISE);
		const asking = { warehouse: fixture.warehouse, viewer, view: await viewOf(fixture.warehouse) };
		const rhythms = await footprintRhythms(asking, found ? [found] : [], days);
		return rhythms.get(NOISE)?.map(({ expected }) => expected);
	};
	expect(await usual(LOCAL_ANALYST)).toEqual([null, 1.5]);
	expect(await usual(ofDanang('analyst'))).toEqual([null, null]);
});
