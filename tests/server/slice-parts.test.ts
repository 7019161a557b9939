import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CUBE_DIMENSIONS, type CubeDimension } from '#lib/domain/cube/cube.ts';
import { WHOLE_CUBE, type CubeSelection } from '#lib/domain/cube/selection.ts';
import { LOCAL_ANALYST, type Viewer } from '#lib/domain/viewer.ts';
import { cubeFrame } from '#lib/server/cube/cube-params.ts';
import { cubeSliceQuestion, type SliceQuestionRow } from '#lib/server/cube/cube-questions.ts';
import { partsOfSlice, type SliceRows } from '#lib/server/cube/parts-of-slice.ts';
import { selectionParams } from '#lib/server/cube/selection-params.ts';
import { listening } from '#lib/server/page/asked-questions.ts';
import { viewOf } from '../support/open-fixture.ts';
import { withFixture } from '../support/with-fixture.ts';

const fixture = withFixture();

const SEARCHES = [
	'',
	'province=40',
	'from=2026-01-07&to=2026-02-18',
	'from=2024-12-30&to=2026-03-31&compare=year',
	'compare=none',
	'channel=hotline_1022&channel=zalo_group',
	'status=in_progress',
	'from=1999-01-01&to=1999-02-01'
];
const rowsOf = (parts: SliceRows): SliceQuestionRow[] =>
	[...parts].flatMap(([dimension, rows]) => rows.map((row) => ({ dimension, ...row })));
const inOrder = (rows: readonly SliceQuestionRow[]) =>
	rows
		.map((row) => [`${row.dimension} ${row.member} ${row.is_now} ${row.is_before}`, row] as const)
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.map(([, row]) => row);

async function opened(search: string, viewer: Viewer = LOCAL_ANALYST) {
	const view = await viewOf(fixture.warehouse, search);
	const { warehouse, asked } = listening(fixture.warehouse);
	const asking = { warehouse, viewer, view };
	const slice = async (selection: CubeSelection) => {
		const params = selectionParams(view, cubeFrame(warehouse, view), selection);
		const whole = await warehouse.ask(cubeSliceQuestion, viewer, params);
		const parts = await partsOfSlice(asking, selection, params);
		return { whole, parts: parts && rowsOf(parts) };
	};
	return { asked, slice };
}

test.each(SEARCHES)(
	'the parts of a slice are the one pass over the facts, within “%s”',
	async (search) => {
		const { slice } = await opened(search);
		const { whole } = await slice(WHOLE_CUBE);
		const membersOf = (dimension: CubeDimension) => [
			...new Set(whole.filter((row) => row.dimension === dimension).map((row) => row.member))
		];
		const picks = fc.record(
			Object.fromEntries(
				CUBE_DIMENSIONS.map((name) => [name, fc.subarray(membersOf(name).slice(0, 4))])
			),
			{ requiredKeys: [] }
		);
		await fc.assert(
			fc.asyncProperty(fc.oneof(fc.constant({}), picks), async (picked) => {
				const found = await slice({ ...WHOLE_CUBE, picks: picked });
				if (found.parts) expect(inOrder(found.parts)).toEqual(inOrder(found.whole));
			}),
			{ numRuns: 12, examples: [[{}], [{ channel: membersOf('channel').slice(0, 1) }]] }
		);
	}
);

test('nothing picked is answered without a look at the facts', async () => {
	const { asked, slice } = await opened('');
	expect((await slice(WHOLE_CUBE)).parts).not.toBeNull();
	const parts = asked.filter(({ question }) => question.name !== cubeSliceQuestion.name);
	expect(parts).toHaveLength(CUBE_DIMENSIONS.length + 1);
	for (const { question } of parts) expect(question.sql).not.toMatch(/fct_feedback|agg_case/);
});

test('what is left out, several places and words are found in one pass', async () => {
	const { slice } = await opened('');
	const excluded = { ...WHOLE_CUBE, excluded: { channel: ['hotline_1022'] } };
	const provinces = { ...WHOLE_CUBE, picks: { province: ['40', '48'] } };
	for (const selection of [excluded, provinces]) expect((await slice(selection)).parts).toBeNull();
	const words = await opened('q=đường');
	expect((await words.slice(WHOLE_CUBE)).parts).toBeNull();
});

test('a viewer of one province gets the same from parts as from one pass', async () => {
	const { slice } = await opened('', { ...LOCAL_ANALYST, province_code: '40' });
	const { parts, whole } = await slice(WHOLE_CUBE);
	expect(whole.length).toBeGreaterThan(0);
	expect(inOrder(parts ?? [])).toEqual(inOrder(whole));
});
