import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ROLES } from '#lib/domain/viewer.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { feedbackByIssue } from '#lib/server/queries/feedback/feedback-by-issue.ts';
import { feedbackByProvince } from '#lib/server/queries/feedback/feedback-by-province.ts';
import { feedbackByWeek } from '#lib/server/queries/feedback/feedback-by-week.ts';
import { feedbackFigures } from '#lib/server/queries/feedback/feedback-figures.ts';
import { feedbackTexts } from '#lib/server/queries/feedback/feedback-texts.ts';
import { initiativeList } from '#lib/server/queries/initiatives/initiative-list.ts';
import { communeProfile } from '#lib/server/queries/places/commune-profile.ts';
import { QueryForbiddenError } from '#lib/server/warehouse/query-error.ts';
import { viewOf } from '../support/open-fixture.ts';
import { withFixture } from '../support/with-fixture.ts';

const fixture = withFixture();
const viewerOf = (province: string | null, commune: string | null = null): Viewer => ({
	role: 'analyst',
	province_code: province,
	commune_code: commune
});
const country = viewerOf(null);

describe('a viewer of one province', () => {
	test.each([
		['40', null, 8],
		['48', null, 6],
		['75', null, 5],
		['40', '16702', 5],
		['75', '26326', 3]
	])(
		'%s %s sees the feedback of it alone, through facts and rollups',
		async (province, commune, n) => {
			const viewer = viewerOf(province, commune);
			const view = await viewOf(fixture.warehouse);
			const { warehouse } = fixture;
			const sum = (rows: readonly { n: number }[]) => rows.reduce((all, row) => all + row.n, 0);
			expect((await feedbackFigures(warehouse, viewer, view)).n).toBe(n);
			expect(sum(await feedbackByWeek(warehouse, viewer, view))).toBe(n);
			expect(sum(await feedbackByIssue(warehouse, viewer, view))).toBe(n);
			const provinces = await feedbackByProvince(warehouse, viewer, view);
			expect(provinces.map((row) => [row.code, row.n])).toEqual([[province, n]]);
		}
	);

	test('gets nothing by filtering for another one', async () => {
		const view = await viewOf(fixture.warehouse, 'province=48&commune=20242');
		const viewer = viewerOf('40');
		expect((await feedbackFigures(fixture.warehouse, viewer, view)).n).toBe(0);
		expect((await feedbackTexts(fixture.warehouse, viewer, view)).total).toBe(0);
		expect((await initiativeList(fixture.warehouse, viewer, view)).total).toBe(0);
		expect(await communeProfile(fixture.warehouse, viewer, '20242')).toBeNull();
	});

	test('reads a subset of the texts that the whole country’s viewer reads', async () => {
		const search = fc.record({
			province: fc.constantFrom('', '40', '48', '75'),
			issue: fc.constantFrom('', 'env.waste', 'env.noise', 'land.clearance'),
			sentiment: fc.constantFrom('', 'negative', 'unsure')
		});
		const scope = fc.constantFrom(['40', null], ['48', '20242'], ['75', null] as const);
		await fc.assert(
			fc.asyncProperty(search, scope, async (filters, [province, commune]) => {
				const view = await viewOf(fixture.warehouse, new URLSearchParams(filters).toString());
				const own = await feedbackTexts(
					fixture.warehouse,
					viewerOf(province ?? null, commune),
					view
				);
				const all = await feedbackTexts(fixture.warehouse, country, view);
				const known = new Set(all.rows.map((row) => row.feedback_id));
				for (const row of own.rows) {
					expect(row.province_code).toBe(province);
					expect(known).toContain(row.feedback_id);
				}
			}),
			{ numRuns: 20 }
		);
	});
});

describe('roles', () => {
	test.each(ROLES)('%s reads texts only when that is their work', async (role) => {
		const view = await viewOf(fixture.warehouse);
		const asked = feedbackTexts(fixture.warehouse, { ...country, role }, view);
		if (role === 'analyst' || role === 'commission') expect((await asked).total).toBe(20);
		else await expect(asked).rejects.toThrow(QueryForbiddenError);
	});

	test('that may not read texts are refused even when the answer is kept for another', async () => {
		const view = await viewOf(fixture.warehouse);
		await feedbackTexts(fixture.warehouse, country, view);
		const leader: Viewer = { ...country, role: 'leader' };
		await expect(feedbackTexts(fixture.warehouse, leader, view)).rejects.toMatchObject({
			status: 403
		});
	});
});

test('two viewers who ask by turns never see each other’s answers', async () => {
	const view = await viewOf(fixture.warehouse);
	const turns = Array.from({ length: 500 }, async (_, turn) => {
		const province = turn % 2 ? '40' : '48';
		const { n } = await feedbackFigures(fixture.warehouse, viewerOf(province), view);
		return n === (turn % 2 ? 8 : 6);
	});
	expect((await Promise.all(turns)).every(Boolean)).toBe(true);
});
