import { describe, expect, test } from 'vitest';
import { filtersFromSearch } from '#lib/domain/filters-from-search.ts';
import { addsUp } from '#lib/domain/row-sums.ts';
import { LOCAL_ANALYST, type Viewer } from '#lib/domain/viewer.ts';
import { lineage } from '#lib/server/page/quality/lineage.ts';
import { driftMonths } from '#lib/server/page/quality/drift-months.ts';
import { monthsShown, quality } from '#lib/server/page/quality.ts';
import { QueryForbiddenError } from '#lib/server/warehouse/query-error.ts';
import { allQuestions, countedQuestions } from '../support/all-questions.ts';
import { viewOf } from '../support/open-fixture.ts';
import { withFixture } from '../support/with-fixture.ts';

const fixture = withFixture();
const NGHE_AN: Viewer = { ...LOCAL_ANALYST, province_code: '40' };

async function asked(viewer: Viewer = LOCAL_ANALYST, search = '') {
	filtersFromSearch(new URLSearchParams(search));
	const view = await viewOf(fixture.warehouse, search);
	return quality({ warehouse: fixture.warehouse, viewer, view });
}

describe('what came of the rows', () => {
	test('adds up in every file and together', async () => {
		const { rows, batches } = await asked();
		expect(rows.broken_count).toBe(0);
		expect(rows.sums).toEqual({
			...{ rows_in: 47, rows_kept: 34, rows_duplicate: 4 },
			...{ rows_count_only: 5, rows_rejected: 4 }
		});
		expect(addsUp(rows.sums)).toBe(true);
		expect(batches.newest.map(({ batch_id }) => batch_id)).toEqual(['t03', 't02', 't01']);
		expect(batches.newest[1]).toMatchObject({ replay_of: 't01', file_digest: '2222bbbb2222' });
	});

	test('names reasons for exactly the rows that were rejected', async () => {
		const { rejections, rows } = await asked();
		expect(rejections.map(({ column_name, n }) => [column_name, n])).toEqual([
			['NGAY', 3],
			['KENH', 1]
		]);
		expect(rejections.reduce((sum, { n }) => sum + n, 0)).toBe(rows.sums.rows_rejected);
	});

	test('holds no name of a file', async () => {
		expect(JSON.stringify(await asked())).not.toMatch(/hotline-1\.csv|initiatives\.csv/);
	});
});

describe('sources', () => {
	test('are told with their last day, their silence and their weeks', async () => {
		const { rhythms, strips, completeness, names } = await asked();
		const whole = rhythms.find(({ channel }) => channel === null);
		expect(whole).toMatchObject({ source_id: 'hotline' });
		const perChannel = rhythms.filter(({ channel }) => channel !== null);
		expect(perChannel.reduce((sum, { n }) => sum + n, 0)).toBe(whole?.n);
		const strip = strips.find(({ channel }) => channel === null);
		expect(strip?.counts.reduce<number>((sum, n) => sum + (n ?? 0), 0)).toBe(whole?.n);
		const [source] = completeness;
		expect(source?.n).toBe(whole?.n);
		expect(source && source.commune_count + source.province_only_count + source.nowhere_count).toBe(
			source?.n
		);
		expect(names['hotline']).toBe('Tổng đài 1022');
	});

	test('of a viewer of one province are counted in that province only', async () => {
		const [all, own] = [await asked(), await asked(NGHE_AN)];
		const n = (answer: typeof all) => answer.completeness.reduce((sum, row) => sum + row.n, 0);
		expect(n(own)).toBeGreaterThan(0);
		expect(n(own)).toBeLessThan(n(all));
	});

	test('names that match no unit come with the nearest one, and rare names are only added up', async () => {
		const { unplaced } = await asked();
		expect(unplaced[0]).toMatchObject({ place_name: 'Xã Vinh Lộck', suggested_code: '16702' });
		expect(unplaced[0]?.suggested_name_vi).not.toBeNull();
		expect(unplaced.at(-1)).toMatchObject({ place_name: null, name_count: 3, n: 4 });
	});
});

test('runs that did not succeed are told, newest first', async () => {
	const { runs, audits } = await asked();
	expect(runs.map(({ result }) => result)).toEqual([
		...['done', 'done', 'done', 'refused', 'failed', 'done']
	]);
	expect(audits).toHaveLength(2);
});

test('a leader is refused', async () => {
	await expect(asked({ ...LOCAL_ANALYST, role: 'leader' })).rejects.toThrow(QueryForbiddenError);
});

test('two years and the month that runs are shown', () => {
	expect(monthsShown('2026-03-31')).toEqual({ from: '2024-03-01', to: '2026-04-01' });
	expect(monthsShown('2024-02-29')).toEqual({ from: '2022-02-01', to: '2024-03-01' });
});

describe('months of labels', () => {
	const month = (received_month: string, n: number, negative_count: number) => ({
		...{ received_month, issue_group: 'env', n, negative_count, neutral_count: n - negative_count },
		...{ positive_count: 0, unsure_count: 0, person_count: 0 },
		...{ issue_confidence_sum: n * 0.8, sentiment_confidence_sum: n * 0.9 }
	});
	const months = ['01', '02', '03', '04', '05', '06'].map((m) => month(`2025-${m}-01`, 400, 200));

	test('tell which label moved, and in which months nothing came', () => {
		const rows = driftMonths([...months, month('2025-08-01', 400, 330)], '2025-08-31');
		expect(rows.map(({ n }) => n)).toEqual([400, 400, 400, 400, 400, 400, 0, 400]);
		expect(rows.at(-1)?.drift.tone).toMatchObject({
			isBeyond: true,
			moved: { before: 0.5 }
		});
		expect(['negative', 'neutral']).toContain(rows.at(-1)?.drift.tone?.moved.code);
	});

	test('leave a month that is not over alone', () => {
		const rows = driftMonths([...months, month('2025-07-01', 400, 330)], '2025-07-30');
		expect(rows.at(-1)).toMatchObject({ isWhole: false, drift: { tone: null, issue: null } });
	});
});

describe('the way of every number', () => {
	const rows = lineage();

	test('is told for every question of the program', () => {
		const told = new Set(rows.map(({ question }) => question));
		const variants = new Set(
			countedQuestions.flatMap(({ rollups }) => rollups.map(({ question }) => question.name))
		);
		const untold = allQuestions.filter(({ name }) => !told.has(name) && !variants.has(name));
		expect(untold.map(({ name }) => name)).toEqual([]);
	});

	test('ends in tables and kinds of record', () => {
		const drift = rows.find(({ question }) => question === 'label-months');
		expect(drift).toMatchObject({
			subject: 'quality',
			tables: ['agg_label_month', 'dim_code', 'fct_feedback']
		});
		expect(drift?.entities).toEqual(['feedback', 'status_event', 'response']);
		expect(rows.filter(({ tables }) => tables.length === 0)).toEqual([]);
	});
});
