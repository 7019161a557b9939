import { tableFromIPC } from 'apache-arrow';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSlicer } from '#lib/crossfilter/create-slicer.ts';
import { readCube } from '#lib/crossfilter/read-cube.ts';
import { sliceCube } from '#lib/crossfilter/slice-cube.ts';
import { tableCube } from '#lib/crossfilter/table-cube.ts';
import { CUBE_DIMENSIONS, CUBE_MEASURES, type CubeFrame } from '#lib/domain/cube/cube.ts';
import { WHOLE_CUBE, type CubeSelection, type MemberLists } from '#lib/domain/cube/selection.ts';
import { figuresOfCell, lineCountOf, TABLE_AXES, type TableAxis } from '#lib/domain/cube/table.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { LOCAL_ANALYST } from '#lib/domain/viewer.ts';
import { cubeBytes } from '#lib/server/cube/cube-bytes.ts';
import { cubeFrame } from '#lib/server/cube/cube-params.ts';
import { cubeSlice } from '#lib/server/cube/cube-slice.ts';
import { cubeTable } from '#lib/server/cube/cube-table.ts';
import { feedbackByChannel } from '#lib/server/queries/feedback/feedback-by-channel.ts';
import { feedbackByIssue } from '#lib/server/queries/feedback/feedback-by-issue.ts';
import { feedbackByProvince } from '#lib/server/queries/feedback/feedback-by-province.ts';
import { feedbackByWeek } from '#lib/server/queries/feedback/feedback-by-week.ts';
import { QueryForbiddenError } from '#lib/server/warehouse/query-error.ts';
import { viewOf } from '../support/open-fixture.ts';
import { withFixture } from '../support/with-fixture.ts';

const fixture = withFixture();

async function asking(search: string, viewer: Viewer = LOCAL_ANALYST) {
	const { warehouse } = fixture;
	return { warehouse, viewer, view: await viewOf(warehouse, search) };
}
type Asked = Awaited<ReturnType<typeof asking>>;

async function openSlicer(asked: Asked) {
	const bytes = await cubeBytes(asked, cubeFrame(asked.warehouse, asked.view));
	if (!bytes) throw new Error('the fixture is no large cube');
	return createSlicer(readCube(tableFromIPC(bytes)), CUBE_MEASURES);
}

const SEARCHES = [
	'',
	'province=40',
	'from=2026-01-07&to=2026-02-18',
	'from=2024-12-30&to=2026-03-31&compare=year',
	'compare=none',
	'channel=hotline_1022&channel=zalo_group',
	'sentiment=negative&sentiment=unsure&compare=tet',
	'from=1999-01-01&to=1999-02-01'
];

const picks = (members: Record<string, readonly string[]>): fc.Arbitrary<MemberLists> =>
	fc.record(
		Object.fromEntries(
			CUBE_DIMENSIONS.map((name) => [name, fc.subarray([...(members[name] ?? [])])])
		),
		{ requiredKeys: [] }
	);
const spanIn = ({ slots }: CubeFrame) =>
	fc.tuple(fc.nat({ max: slots.length - 1 }), fc.nat({ max: slots.length - 1 })).map((ends) => ({
		from: slots[Math.min(...ends)]?.from as string,
		to: slots[Math.max(...ends)]?.to as string
	}));

describe('the cube in the browser and the slices of the server', () => {
	test.each(SEARCHES)('agree on every chart of random selections within “%s”', async (search) => {
		const asked = await asking(search);
		const slicer = await openSlicer(asked);
		const members = Object.fromEntries(CUBE_DIMENSIONS.map((name) => [name, slicer.members(name)]));
		const selections: fc.Arbitrary<CubeSelection> = fc.record({
			picks: picks(members),
			excluded: fc.oneof(fc.constant({}), picks(members)),
			now: fc.option(spanIn(slicer.cube.frame)),
			before: fc.oneof(fc.constantFrom(null, 'none' as const), spanIn(slicer.cube.frame))
		});
		await fc.assert(
			fc.asyncProperty(selections, async (selection) => {
				expect(sliceCube(slicer, selection)).toEqual(await cubeSlice(asked, selection));
			}),
			{ numRuns: 6 }
		);
		const tables = fc.record({
			axes: fc.shuffledSubarray([...TABLE_AXES], { minLength: 2, maxLength: 2 }),
			measures: fc.subarray([...CUBE_MEASURES])
		});
		await fc.assert(
			fc.asyncProperty(selections, tables, async (selection, { axes, measures }) => {
				const [rows, cols] = axes as [TableAxis, TableAxis];
				const table = tableCube(slicer.cube, { rows, cols, measures }, selection);
				expect(table).toEqual(await cubeTable(asked, { rows, cols, measures }, selection));
			}),
			{ numRuns: 8 }
		);
	});

	test('a table’s totals are the rows of the linked charts that are picked', async () => {
		const slicer = await openSlicer(await asking('from=2024-12-30&to=2026-03-31'));
		const selection = { ...WHOLE_CUBE, excluded: { issue: ['env.waste'] } };
		const slice = sliceCube(slicer, selection);
		const asked = { rows: 'province', cols: 'channel', measures: CUBE_MEASURES } as const;
		const table = tableCube(slicer.cube, asked, selection);
		const end = { rows: lineCountOf(table.rows), cols: lineCountOf(table.cols) };
		expect(
			table.rows.members.map((_, row) => figuresOfCell(table.now, table, row, end.cols))
		).toEqual(slice.charts.province.map(({ now }) => now));
		expect(
			table.cols.members.map((_, col) => figuresOfCell(table.now, table, end.rows, col))
		).toEqual(slice.charts.channel.map(({ now }) => now));
		expect(figuresOfCell(table.now, table, end.rows, end.cols)).toEqual(slice.total.now);
	});
});

describe('the whole cube', () => {
	test('adds up to what the questions of the pages count', async () => {
		const asked = await asking('');
		const slice = sliceCube(await openSlicer(asked), WHOLE_CUBE);
		const { warehouse, viewer, view } = asked;
		const counts = (rows: readonly { n: number; due_count: number }[]) =>
			rows.filter(({ n }) => n > 0).map(({ n, due_count }) => [n, due_count]);
		const nowOf = (rows: readonly { now: object }[]) =>
			counts(rows.map(({ now }) => now as { n: number; due_count: number })).sort();
		const issues = await feedbackByIssue(warehouse, viewer, view);
		const channels = await feedbackByChannel(warehouse, viewer, view);
		const weeks = await feedbackByWeek(warehouse, viewer, view);
		expect(nowOf(slice.charts.issue)).toEqual(counts(issues).sort());
		expect(nowOf(slice.charts.channel)).toEqual(counts(channels).sort());
		expect(nowOf(slice.weeks.slice(-weeks.length))).toEqual(counts(weeks).sort());
		const provinces = await feedbackByProvince(warehouse, viewer, view);
		const placed = slice.charts.province.filter(({ member }) => member !== '');
		expect(nowOf(placed)).toEqual(counts(provinces).sort());
	});

	test('keeps feedback without a province or a commune, and unsure sentiments', async () => {
		const slicer = await openSlicer(await asking('from=2025-01-01&to=2026-03-31'));
		expect(slicer.members('place')).toContain('40/');
		expect(slicer.members('place')).toContain('/');
		const slice = sliceCube(slicer, WHOLE_CUBE);
		const unsure = slice.charts.sentiment.find(({ member }) => member === 'unsure');
		expect(unsure?.now.unsure_count).toBe(unsure?.now.n);
		expect(unsure?.now.n).toBeGreaterThan(0);
	});
});

describe('who may see what', () => {
	test('a viewer of one province gets a cube of it alone', async () => {
		const viewer: Viewer = { role: 'analyst', province_code: '40', commune_code: null };
		const slicer = await openSlicer(await asking('', viewer));
		expect(slicer.members('province')).toEqual(['40']);
	});

	test('a leader gets no cube, and slices without a count from 1 to 4', async () => {
		const leader: Viewer = { role: 'leader', province_code: null, commune_code: null };
		const asked = await asking('', leader);
		await expect(openSlicer(asked)).rejects.toThrow(QueryForbiddenError);
		const slice = await cubeSlice(asked, WHOLE_CUBE);
		const rows = [...CUBE_DIMENSIONS.flatMap((name) => slice.charts[name]), ...slice.weeks];
		const figures = rows.flatMap((row) => Object.values(row.now));
		expect(figures.filter((count) => count !== null && count > 0 && count < 5)).toEqual([]);
		expect(figures).toContain(null);
	});
});
