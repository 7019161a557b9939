import { CUBE_DIMENSIONS, type CubeDimension } from '#lib/domain/cube/cube.ts';
import { publishedSlice, type CubeSlice, type SliceFigures } from '#lib/domain/cube/slice.ts';
import type { ExploreState } from '#lib/domain/explore/state.ts';
import type { PlaceNames } from '#lib/domain/place-names.ts';
import { cubeSliceQuestion } from '../cube/cube-questions.ts';
import { exploreSlice, placeNames } from '../page/explore.ts';
import type { Asking } from '../page/page-load.ts';
import { dimensions, type Dimensions } from '../queries/reference/dimensions.ts';
import type { NamedTable } from './ask-export.ts';
import type { Cell, ExportTable } from './export-table.ts';
import type { ExportName } from './export-names.ts';

const TABLE_OF: Record<CubeDimension, ExportName> = {
	province: 'feedback-by-province',
	place: 'feedback-by-commune',
	issue_group: 'feedback-by-issue-group',
	issue: 'feedback-by-issue',
	channel: 'feedback-by-channel',
	sentiment: 'feedback-by-sentiment'
};

type Names = Dimensions & { places: PlaceNames };
type Pair = readonly [name_vi: string, name_en: string];
const UNKNOWN: Pair = ['', ''];
const pair = (row: { name_vi: string; name_en: string } | undefined): Pair =>
	row ? [row.name_vi, row.name_en] : UNKNOWN;

function namesOf(names: Names, dimension: CubeDimension, member: string): Pair {
	if (dimension === 'province') return pair(names.provinces.find(({ code }) => code === member));
	if (dimension === 'place') return names.places[member] ?? UNKNOWN;
	if (dimension === 'issue') return pair(names.issues.find(({ issue }) => issue === member));
	if (dimension === 'issue_group') {
		const found = names.issues.find(({ issue_group }) => issue_group === member);
		return found ? [found.group_name_vi, found.group_name_en] : UNKNOWN;
	}
	return pair(names.codes.find(({ list, code }) => list === dimension && code === member));
}

interface Line {
	keys: Record<string, Cell>;
	now: SliceFigures;
	before?: SliceFigures | null;
}

function tableOf(lines: readonly Line[], hidden_count: number): ExportTable {
	const rows = lines.map(({ keys, now, before }): Record<string, Cell | undefined> => ({
		...keys,
		...now,
		...Object.fromEntries(
			Object.entries(before ?? {}).map(([name, value]) => [`previous_${name}`, value])
		)
	}));
	const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
	return {
		rows: rows.length,
		columns: names.map((name) => ({ name, cells: rows.map((row) => row[name] ?? null) })),
		hidden_count
	};
}

/** How many counts are there in one and not in the other. */
const hiddenBetween = (given: unknown, shown: unknown) => {
	const nulls = (value: unknown) => JSON.stringify(value).split('null').length;
	return nulls(shown) - nulls(given);
};

/** Members below the measure filter are left out, as on the page; hidden counts are below it too. */
const isShown =
	({ view }: ExploreState) =>
	({ now }: Line) =>
		view.least === null || (now.n ?? 0) >= view.least;

function tablesOf(given: CubeSlice, state: ExploreState, names: Names): NamedTable[] {
	const shown = publishedSlice(given);
	const { definition } = cubeSliceQuestion;
	const table = (name: ExportName, lines: readonly Line[], hidden_count: number): NamedTable => ({
		name,
		definition,
		table: tableOf(lines, hidden_count)
	});
	return [
		table(
			'feedback-total',
			[{ keys: {}, ...shown.total }],
			hiddenBetween(given.total, shown.total)
		),
		table(
			'feedback-by-week',
			shown.weeks.map(({ from, to, now }) => ({ keys: { from, to_before: to }, now })),
			hiddenBetween(given.weeks, shown.weeks)
		),
		...CUBE_DIMENSIONS.map((dimension) => {
			const lines = shown.charts[dimension].map(({ member, now, before }): Line => {
				const [name_vi, name_en] = namesOf(names, dimension, member);
				return { keys: { [dimension]: member, name_vi, name_en }, now, before };
			});
			const byCount = lines
				.filter(isShown(state))
				.toSorted((a, b) => (b.now.n ?? 0) - (a.now.n ?? 0));
			const hidden = hiddenBetween(given.charts[dimension], shown.charts[dimension]);
			return table(TABLE_OF[dimension], byCount, hidden);
		})
	];
}

/**
 * All tables of one state of Explore: the total, the weeks, and a table for each leaderboard with the
 * same picks, weeks and measure filter; small cells are left out for everyone.
 */
export async function exploreTables(asking: Asking, state: ExploreState): Promise<NamedTable[]> {
	const { warehouse, viewer } = asking;
	const [slice, names, places] = await Promise.all([
		exploreSlice(asking, state),
		dimensions(warehouse, viewer),
		placeNames(asking)
	]);
	return tablesOf(slice, state, { ...names, places });
}

/** What is picked in Explore beside the filters, for the sheet that says what a file is about. */
export function chosenInExplore({ selection, view }: ExploreState, lang: 'vi' | 'en') {
	const members = (lists: typeof selection.picks, sign: string) =>
		CUBE_DIMENSIONS.flatMap((dimension) =>
			(lists[dimension] ?? []).map((member) => `${sign}${dimension}:${member}`)
		);
	const picks = [...members(selection.picks, ''), ...members(selection.excluded, '-')].join(', ');
	const days = selection.now ? `${selection.now.from}..${selection.now.to}` : '';
	const words =
		lang === 'vi'
			? ['Đã chọn trong Khám phá', 'Các ngày đã kéo chọn', 'Chỉ mục có n từ']
			: ['Picked in Explore', 'Days brushed', 'Only members with n of at least'];
	const values = [picks, days, view.least === null ? '' : String(view.least)];
	return words.flatMap((label, index): [string, string][] =>
		values[index] ? [[label, values[index]]] : []
	);
}
