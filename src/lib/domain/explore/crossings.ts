import { tableAskedOf } from '#lib/domain/cube/asked.ts';
import type { CubeFrame } from '#lib/domain/cube/cube.ts';
import type { CubeSelection } from '#lib/domain/cube/selection.ts';
import { figuresOfCell, type CubeTable, type TableAsked } from '#lib/domain/cube/table.ts';
import { MEASURE_COUNTS, readMeasure } from './measure.ts';
import type { ExploreState } from './state.ts';
import { comparedSelection } from './weeks.ts';
import type { ExploreMeasure } from './view.ts';

/** The tables that a state shows beside its slice; null where it shows none. */
export interface Crossings {
	/** of the tab */
	table: CubeTable | null;
	/** weeks of the members that are drawn as lines of their own */
	lines: CubeTable | null;
}

/** Counts a table; may answer only the latest of several calls. */
export type AskTable = (asked: TableAsked, selection: CubeSelection) => Promise<CubeTable>;

/** Lines are of their own members, whatever of them is picked, in every week of the period. */
function linesAsked({ selection, view }: ExploreState) {
	const [first] = view.with;
	if (!first) return null;
	const [dimension] = first;
	const members = view.with.map(([, member]) => member);
	return {
		asked: { rows: dimension, cols: 'week', measures: MEASURE_COUNTS[view.measure] } as const,
		selection: {
			picks: { ...selection.picks, [dimension]: members },
			excluded: { ...selection.excluded, [dimension]: [] },
			now: null,
			before: null
		} satisfies CubeSelection
	};
}

/** Lines heed no weeks: while weeks are dragged they stay as they are. */
const hasSameLines = (a: ExploreState, b: ExploreState): boolean =>
	a.filters === b.filters &&
	a.view === b.view &&
	a.selection.picks === b.selection.picks &&
	a.selection.excluded === b.selection.excluded;

/**
 * Asks for the tables of a state, one after the other: of two calls at once only one is answered.
 * @param before what was asked for last, whose lines are taken over where they are the same
 */
export async function crossingsOf(
	state: ExploreState,
	frame: CubeFrame,
	ask: AskTable,
	before: { state: ExploreState; crossings: Crossings } | null = null
): Promise<Crossings> {
	const lines = linesAsked(state);
	const asked = tableAskedOf(state.view);
	const drawn = before && hasSameLines(before.state, state) ? before.crossings.lines : null;
	return {
		lines: lines && (drawn ?? (await ask(lines.asked, lines.selection))),
		table: asked && (await ask(asked, comparedSelection(state.selection, frame)))
	};
}

/** What a measure says of each week of a member, in the order of the table; empty for a member without feedback. */
export function lineValues(
	lines: CubeTable,
	member: string,
	measure: ExploreMeasure
): (number | null)[] {
	const row = lines.rows.members.indexOf(member);
	if (row < 0) return [];
	return lines.cols.members.map(
		(_, col) => readMeasure(measure, figuresOfCell(lines.now, lines, row, col)).value
	);
}
