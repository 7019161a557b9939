import { CUBE_DIMENSIONS, type CubeMeasure } from '#lib/domain/cube/cube.ts';
import { spansOf, type CubeSelection } from '#lib/domain/cube/selection.ts';
import type { CubeTable, TableAsked, TableAxis } from '#lib/domain/cube/table.ts';
import { slotRange, type SlotRange } from '#lib/domain/week-slots.ts';
import { crossTab, tableSizeOf } from './cross-tab.ts';
import type { Span } from './create-slicer.ts';
import type { Cube } from './cube.ts';
import { KeptTable } from './kept-table.ts';
import { Picks } from './picks.ts';
import { tableKeys } from './table-keys.ts';
import { tableOfSums, type SpanSums } from './table-of-sums.ts';
import { topicTab, type TopicTable } from './topic-tab.ts';

const ofPlaces = new Set<TableAxis>(['province', 'place']);

/** What was counted before and helps to count the next table. */
export interface CountedBefore {
	/** sums that heed the selection's places: a table that has no places itself is made of them at once */
	topics: TopicTable | null;
	kept: KeptTable;
}

/** The same for tables that differ in their weeks only. */
const nameOf = (asked: TableAsked, { picks, excluded }: CubeSelection) =>
	JSON.stringify([asked, picks, excluded]);

function picksOf(cube: Cube, { picks, excluded }: CubeSelection): Picks {
	const made = new Picks(cube);
	for (const name of CUBE_DIMENSIONS) made.pick(name, picks[name] ?? [], excluded[name] ?? []);
	return made;
}

/**
 * Counts a table of a cube in steps of about a millisecond; the generator returns it. Throws a
 * RangeError for days that are not whole weeks of the cube.
 */
export function* tableSteps(
	cube: Cube,
	asked: TableAsked,
	selection: CubeSelection,
	{ topics, kept }: CountedBefore = { topics: null, kept: new KeptTable() }
): Generator<void, CubeTable> {
	const { rows, cols, measures = [] } = asked;
	const { slots } = cube.frame;
	const days = spansOf(selection, cube.frame);
	const shown = slotRange(slots, days.now);
	const compared = days.before && slotRange(slots, days.before);
	const keys = tableKeys(cube, picksOf(cube, selection), asked, shown);
	const counted = [...new Set<CubeMeasure>(['n', ...measures])];
	const isOfTopics = !ofPlaces.has(rows) && !ofPlaces.has(cols);
	const ready = isOfTopics && counted.every((name) => topics?.sums.has(name)) ? topics : null;
	function* sumsOf(span: Span, range: SlotRange): Generator<void, SpanSums> {
		if (!ready && keys.week === null) {
			return yield* kept.sums(nameOf(asked, selection), span, cube, keys, counted, range);
		}
		const sums = new Map<CubeMeasure, Int32Array>();
		for (const measure of counted) {
			const own = new Int32Array(tableSizeOf(keys));
			if (ready) topicTab(own, ready, keys, measure, range);
			else yield* crossTab(own, cube, keys, measure, range);
			sums.set(measure, own);
		}
		return sums;
	}
	const now = yield* sumsOf('now', shown);
	const isCompared = compared !== null && keys.week === null;
	const before = isCompared ? yield* sumsOf('before', compared) : null;
	return tableOfSums({ rows, cols }, keys, now, before);
}

/** Counts a table at once. */
export function tableCube(cube: Cube, asked: TableAsked, selection: CubeSelection): CubeTable {
	const steps = tableSteps(cube, asked, selection);
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}
