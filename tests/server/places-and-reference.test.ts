import { describe, expect, test } from 'vitest';
import { LOCAL_ANALYST } from '#lib/domain/viewer.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { communeProfile } from '#lib/server/queries/places/commune-profile.ts';
import { issueProfile } from '#lib/server/queries/places/issue-profile.ts';
import { jumpTargets } from '#lib/server/queries/places/jump-targets.ts';
import { countOnly } from '#lib/server/queries/reference/count-only.ts';
import { dimensions } from '#lib/server/queries/reference/dimensions.ts';
import { freshness } from '#lib/server/queries/reference/freshness.ts';
import { recentVolume } from '#lib/server/queries/reference/recent-volume.ts';
import { tetDays } from '#lib/server/queries/reference/tet-days.ts';
import { viewOf } from '../support/open-fixture.ts';
import { withFixture } from '../support/with-fixture.ts';

const fixture = withFixture();
const viewer = LOCAL_ANALYST;

describe('jumpTargets', () => {
	const found = async (q: string, who: Viewer = viewer) =>
		(await jumpTargets(fixture.warehouse, who, q, 5)).map((target) => target.code);

	test.each([
		['nghe an', '40'],
		['NGHỆ AN', '40'],
		['Nghe An Province', '40'],
		['dau giay', '26326'],
		['vinh phú', '16702'],
		['hoang sa', '20333'],
		['bồi thường', 'land.compensation']
	])('finds %s with or without diacritics', async (q, code) => {
		expect((await found(q))[0]).toBe(code);
	});

	test('finds a commune by a former name and says which', async () => {
		const [target] = await jumpTargets(fixture.warehouse, viewer, 'xa nghi an', 5);
		expect(target).toMatchObject({
			kind: 'commune',
			code: '16702',
			name_vi: 'Phường Vinh Phú',
			context_vi: 'Nghệ An',
			former_name: 'Xã Nghi Ân'
		});
	});

	test('leads nowhere for nothing, and nowhere outside the viewer’s scope', async () => {
		expect(await found('  ')).toEqual([]);
		expect(await found('zzzz')).toEqual([]);
		const danang: Viewer = { ...viewer, province_code: '48' };
		expect(await found('nghe an', danang)).toEqual([]);
		expect((await found('hai chau', danang))[0]).toBe('20242');
	});
});

describe('profiles', () => {
	test('a commune knows its province and what it was made of', async () => {
		const profile = await communeProfile(fixture.warehouse, viewer, '16702');
		expect(profile).toMatchObject({ full_name_vi: 'Phường Vinh Phú', province_name_vi: 'Nghệ An' });
		expect(profile?.predecessors).toContain('Xã Nghi Ân');
	});

	test('an unknown commune or issue has none', async () => {
		expect(await communeProfile(fixture.warehouse, viewer, '99999')).toBeNull();
		expect(await issueProfile(fixture.warehouse, viewer, 'no.such')).toBeNull();
	});

	test('an issue knows its group and the others of it', async () => {
		const profile = await issueProfile(fixture.warehouse, viewer, 'land.clearance');
		expect(profile?.group_name_en).toBe('Land and site clearance');
		expect(profile?.siblings).toHaveLength(6);
	});
});

test('freshness says how old the data are and what was left out', async () => {
	const fresh = await freshness(fixture.warehouse, viewer);
	expect(fresh).toMatchObject({
		snapshot_id: expect.stringMatching(/^20260401T010000Z-[0-9a-f]{8}\.duckdb$/),
		as_of: '2026-03-31',
		created_at: '2026-04-01T08:00:00+07:00'
	});
	expect(fresh.datasets).toMatchObject([
		{ dataset: 'agency', feedback_count: 27, first_received_on: '2025-10-01' },
		{ dataset: 'example', feedback_count: 3, initiative_count: 7 },
		{ dataset: 'press', feedback_count: 0, initiative_count: 2, first_received_on: null }
	]);
	const [hotline] = fresh.sources;
	expect(hotline).toMatchObject({ file_count: 2, rows_in: 40, rows_kept: 27, rows_rejected: 4 });
});

test('recentVolume compares the last 14 days with a usual fortnight of the 8 weeks before', async () => {
	const view = await viewOf(fixture.warehouse);
	// last 14 days: a18, a19, a20, c01, c02; 2026-01-21 … 2026-03-17: a09 … a17
	expect(await recentVolume(fixture.warehouse, viewer, view)).toEqual({
		last_fortnight_count: 5,
		usual_fortnight_count: 9 / 4,
		// of fewer than 30 nothing is said in percent
		share: null
	});
});

describe('countOnly', () => {
	test('counts denunciations by quarter and province', async () => {
		const view = await viewOf(fixture.warehouse);
		const rows = await countOnly(fixture.warehouse, viewer, view);
		expect(rows.map((row) => [row.received_quarter, row.province_code, row.n])).toEqual([
			['2026-01-01', '40', 9],
			['2026-01-01', '48', 3],
			['2025-10-01', '75', 6]
		]);
	});

	test('hides counts under 5 from a leader and everything from a commune’s viewer', async () => {
		const view = await viewOf(fixture.warehouse);
		const leader: Viewer = { ...viewer, role: 'leader' };
		const rows = await countOnly(fixture.warehouse, leader, view);
		expect(rows.map((row) => row.n)).toEqual([9, null, 6]);
		const local: Viewer = { ...viewer, province_code: '40', commune_code: '16702' };
		expect(await countOnly(fixture.warehouse, local, view)).toEqual([]);
	});
});

test('dimensions name every issue and code, and Tết has a day each year', async () => {
	const { provinces, issues, codes } = await dimensions(fixture.warehouse, viewer);
	expect([provinces.length, issues.length]).toEqual([3, 57]);
	expect(codes.find((row) => row.list === 'status' && row.code === 'rejected')?.class).toBe(
		'closed_unresolved'
	);
	expect((await tetDays(fixture.warehouse, viewer)).get(2026)).toBe('2026-02-17');
});
