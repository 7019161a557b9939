import type { Period } from '#lib/domain/period.ts';
import { SENTIMENTS } from '#lib/domain/sentiment.ts';

/** Dimensions that a cube holds a column of; the week orders the cells and is filtered by range. */
export const CUBE_COLUMNS = ['place', 'issue', 'channel', 'sentiment', 'week'] as const;
export type CubeColumn = (typeof CUBE_COLUMNS)[number];

/** Dimensions that can be picked from and grouped by; provinces and groups follow from the columns. */
export const CUBE_DIMENSIONS = [
	'province',
	'place',
	'issue_group',
	'issue',
	'channel',
	'sentiment'
] as const;
export type CubeDimension = (typeof CUBE_DIMENSIONS)[number];

/** Additive counts of a cell. All but `n` leave duplicates and withdrawn feedback out. */
export const CUBE_MEASURES = [
	'n',
	'counted_count',
	'due_count',
	'answered_count',
	'answered_on_time_count',
	'resolved_count',
	'open_count'
] as const;
export type CubeMeasure = (typeof CUBE_MEASURES)[number];

/** Members of the sentiment dimension, in the order of their codes. */
export const CUBE_SENTIMENTS = [...SENTIMENTS, 'unsure'] as const;

/** A cube with more cells stays on the server: 2 M are sliced within 50 ms and hold 26 MB. */
export const MAX_CUBE_CELLS = 2_000_000;
/** Counts that need wide columns make a cube of fewer cells as large. */
export const MAX_CUBE_BYTES = 32 * 2 ** 20;

/** What a cube is of: its days, and those that it may be compared with; all ranges half-open. */
export interface CubeFrame {
	/** null while there is no snapshot */
	snapshot_id: string | null;
	dataset: string;
	period: Period;
	comparison: Period | null;
	slots: Period[];
	/** the first day of the dataset's feedback: a week that began before it is a part of one */
	data_from: string | null;
}

/** A place of a cube: `40/16702`; `40/` where only the province is known, `/` where neither is. */
export const provinceOfPlace = (place: string) => place.slice(0, place.indexOf('/'));
