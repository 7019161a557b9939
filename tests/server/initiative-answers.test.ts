import { describe, expect, test } from 'vitest';
import { LOCAL_ANALYST } from '#lib/domain/viewer.ts';
import { consultations } from '#lib/server/queries/initiatives/consultations.ts';
import { contributions } from '#lib/server/queries/initiatives/contributions.ts';
import { dialogueFigures } from '#lib/server/queries/initiatives/dialogue-figures.ts';
import {
	communeCoverage,
	initiativeCoverage
} from '#lib/server/queries/initiatives/initiative-coverage.ts';
import { initiativeFacets } from '#lib/server/queries/initiatives/initiative-facets.ts';
import { initiativeFigures } from '#lib/server/queries/initiatives/initiative-figures.ts';
import { initiativeList } from '#lib/server/queries/initiatives/initiative-list.ts';
import { initiativeSources } from '#lib/server/queries/initiatives/initiative-sources.ts';
import { inspectionFigures } from '#lib/server/queries/initiatives/inspection-figures.ts';
import { outcomeTotals } from '#lib/server/queries/initiatives/outcome-totals.ts';
import { viewOf } from '../support/open-fixture.ts';
import { withFixture } from '../support/with-fixture.ts';

// Counted by hand from tests/fixtures/snapshot/initiatives.csv and its neighbours.
const fixture = withFixture();
const viewer = LOCAL_ANALYST;

describe('initiativeList', () => {
	test.each([
		['', ['i06', 'i03', 'i04', 'i05', 'i02', 'i07', 'i01']],
		['field=culture_society', ['i06', 'i02', 'i07', 'i01']],
		['stage=recognised', ['i03', 'i01']],
		['owner=residential_unit&year=2025', ['i05', 'i07']],
		['province=48', ['i06', 'i05']],
		['issue=env.waste&q=rac', ['i06', 'i02', 'i01']],
		['group=movement', ['i03', 'i04']],
		['dataset=press', ['p01', 'p02']],
		['dataset=agency', []]
	])('keeps what ?%s keeps, newest first', async (search, ids) => {
		const view = await viewOf(fixture.warehouse, search);
		const { rows, total } = await initiativeList(fixture.warehouse, viewer, view);
		expect(rows.map((row) => row.initiative_id).sort()).toEqual([...ids].sort());
		expect(rows.map((row) => row.registered_year)).toEqual(
			rows.map((row) => row.registered_year).toSorted((a, b) => Number(b) - Number(a))
		);
		expect(total).toBe(ids.length);
	});

	test('shows the press source of a press row and the replicas of an initiative', async () => {
		const press = await viewOf(fixture.warehouse, 'dataset=press&province=48');
		const { rows } = await initiativeList(fixture.warehouse, viewer, press);
		expect(rows[0]).toMatchObject({
			press_title: 'Skilled mass mobilisation in a coastal city',
			press_publisher: 'A newspaper',
			press_published_on: '2024-09-01'
		});
		const own = await viewOf(fixture.warehouse, 'year=2024');
		const parents = await initiativeList(fixture.warehouse, viewer, own);
		expect(parents.rows[0]).toMatchObject({ initiative_id: 'i01', replica_count: 2 });
	});
});

test('initiativeFacets counts each value under every other filter', async () => {
	const view = await viewOf(fixture.warehouse, 'field=culture_society');
	const facets = await initiativeFacets(fixture.warehouse, viewer, view);
	expect(facets.field).toEqual([
		{ code: 'culture_society', n: 4 },
		{ code: 'party_political_system', n: 2 },
		{ code: 'security_defence', n: 1 }
	]);
	expect(facets.province).toEqual([
		{ code: '40', n: 3 },
		{ code: '48', n: 1 }
	]);
	expect(facets.year.map(({ code, n }) => [code, n])).toEqual([
		['2025', 2],
		['2024', 1],
		['2026', 1]
	]);
});

test('initiativeFigures gives the funnel of all years or of one', async () => {
	const view = await viewOf(fixture.warehouse);
	expect(await initiativeFigures(fixture.warehouse, viewer, view)).toEqual({
		initiative_count: 7,
		registered_count: 6,
		assessed_count: 5,
		recognised_count: 4,
		not_recognised_count: 1,
		ended_count: 1,
		selected_count: 2,
		replica_count: 2,
		replicated_count: 1,
		covered_commune_count: 3,
		first_year: 2024,
		last_year: 2026
	});
	const year = await initiativeFigures(fixture.warehouse, viewer, view, 2025);
	expect(year).toMatchObject({
		initiative_count: 5,
		recognised_count: 3,
		covered_commune_count: 3
	});
});

describe('coverage', () => {
	test('counts communes with a recognised initiative by province and year', async () => {
		const view = await viewOf(fixture.warehouse);
		const rows = await initiativeCoverage(fixture.warehouse, viewer, view);
		expect(rows).toHaveLength(9);
		const cell = (province: string, year: number) =>
			rows.find((row) => row.province_code === province && row.year === year);
		expect(cell('40', 2025)).toMatchObject({ covered_count: 2, commune_count: 130 });
		expect(cell('75', 2025)).toMatchObject({ covered_count: 1, registered_count: 2 });
		expect(cell('48', 2025)).toMatchObject({ covered_count: 0, registered_count: 1 });
		expect(cell('75', 2024)).toMatchObject({ covered_count: 0, registered_count: 0 });
	});

	test('lists every commune of a province with every year', async () => {
		const view = await viewOf(fixture.warehouse);
		const rows = await communeCoverage(fixture.warehouse, viewer, view, '40');
		expect(rows).toHaveLength(130 * 3);
		const found = rows.filter((row) => row.initiative_count > 0);
		expect(found.map((row) => [row.commune_code, row.year, row.recognised_count])).toEqual([
			['16681', 2025, 1],
			['16702', 2024, 1],
			['16702', 2025, 1]
		]);
	});
});

test('outcomes are never summed across units or levels of evidence', async () => {
	const view = await viewOf(fixture.warehouse);
	const rows = await outcomeTotals(fixture.warehouse, viewer, view);
	expect(
		rows.map((row) => [row.indicator, row.evidence, row.n, row.total, row.inexact_count])
	).toEqual([
		['households_sorting_waste', 'self_reported', 2, 200, 1],
		['households_sorting_waste', 'verified', 1, 75, 0],
		['opinions_answered', 'self_reported', 1, 42, 0]
	]);
});

test('sources name title, publisher and date, and how many initiatives each gave', async () => {
	const view = await viewOf(fixture.warehouse, 'dataset=press');
	const rows = await initiativeSources(fixture.warehouse, viewer, view);
	expect(rows.map((row) => [row.press_source_id, row.published_on, row.initiative_count])).toEqual([
		['press-0', '2024-09-01', 1],
		['press-1', null, 1]
	]);
	const own = await viewOf(fixture.warehouse);
	expect(await initiativeSources(fixture.warehouse, viewer, own)).toEqual([]);
});

test('consultations and contributions belong to one dataset', async () => {
	const own = await viewOf(fixture.warehouse);
	const press = await viewOf(fixture.warehouse, 'dataset=press');
	expect(await consultations(fixture.warehouse, viewer, own)).toMatchObject([
		{ consultation_id: 'k01', eligible: 400, participated: 380, agreed: 361 }
	]);
	expect(await consultations(fixture.warehouse, viewer, press)).toMatchObject([
		{ eligible: null, stated_agreement_percent: 98.86, press_publisher: 'Another newspaper' }
	]);
	expect(await contributions(fixture.warehouse, viewer, own)).toMatchObject([
		{ contribution_id: 'g01', amount_vnd: 150_000_000, has_published_accounts: true }
	]);
});

test('dialogue shares count only the dialogues that report both parts', async () => {
	const view = await viewOf(fixture.warehouse);
	expect(await dialogueFigures(fixture.warehouse, viewer, view)).toEqual({
		dialogue_count: 3,
		leader_known_count: 3,
		led_by_head_count: 2,
		participant_count: 115,
		opinion_count: 40,
		opinion_known_count: 32,
		answered_on_spot_count: 19,
		commitment_count: 10,
		commitment_known_count: 8,
		commitment_done_count: 7,
		first_on: '2026-01-08',
		last_on: '2026-03-05'
	});
});

test('inspections keep unknown follow-up unknown', async () => {
	const view = await viewOf(fixture.warehouse);
	expect(await inspectionFigures(fixture.warehouse, viewer, view)).toMatchObject([
		{ form: 'inspection', rounds: 4, recommendations: 10, recommendations_done: 6 },
		{ form: 'supervision', rounds: 3, recommendations: null, recommendations_done: null }
	]);
});
