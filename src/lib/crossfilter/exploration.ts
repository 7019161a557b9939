import type { CubeFrame } from '#lib/domain/cube.ts';
import type { CubeSelection } from '#lib/domain/cube-selection.ts';
import type { CubeSlice } from '#lib/domain/cube-slice.ts';

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
}
