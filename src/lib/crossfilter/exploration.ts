import type { CubeFrame } from '#lib/domain/cube/cube.ts';
import type { CubeSelection } from '#lib/domain/cube/selection.ts';
import type { CubeSlice } from '#lib/domain/cube/slice.ts';
import type { CubeTable, TableAsked } from '#lib/domain/cube/table.ts';

/** Something that answers selections, whether from cells in memory or by asking the server. */
export interface Exploration {
	readonly source: 'cube' | 'server';
	readonly frame: CubeFrame;
	/**
	 * All linked charts of a selection. The latest call wins: one that it overtakes, and one whose
	 * `signal` is aborted, rejects with an AbortError. Throws a RangeError, and from the server an
	 * UnansweredError, for days that are not whole weeks of the frame.
	 */
	slice(selection: CubeSelection, signal?: AbortSignal): Promise<CubeSlice>;
	/**
	 * Counts of every pair of members of two dimensions, or of a dimension and the weeks shown, under
	 * all picks. The latest call for a table wins, as with slices; it throws the same errors.
	 */
	table(asked: TableAsked, selection: CubeSelection, signal?: AbortSignal): Promise<CubeTable>;
}
