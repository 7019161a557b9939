import type { CubeMeasure } from '#lib/domain/cube/cube.ts';
import type { SliceFigures } from '#lib/domain/cube/slice.ts';
import type { ExploreMeasure } from './view.ts';
import { shareOrNull } from '#lib/domain/suppression.ts';

/** What a measure says of some counts. */
export interface Reading {
	/** a count, or a share of 0–1; null where too few were counted for a share, or a count is hidden */
	value: number | null;
	/** of shares: the part and the whole that it is of; null for counts, and where hidden */
	part: number | null;
	whole: number | null;
}

/** What a measure says of a member now and before. */
export interface RowReading {
	now: Reading;
	/** null where there is nothing to compare with */
	before: Reading | null;
	/** now less before, shares as 0–1; null where either is unknown */
	change: number | null;
	/** all feedback of the member now; null where hidden */
	n: number | null;
}

type Count = number | null | undefined;
type Parts = (figures: SliceFigures) => readonly [part: Count, whole: Count];

const sum = (...counts: readonly Count[]): number | null => {
	let total = 0;
	for (const count of counts) {
		if (typeof count !== 'number') return null;
		total += count;
	}
	return total;
};

const SHARES: Partial<Record<ExploreMeasure, Parts>> = {
	negative_share: ({ negative_count, neutral_count, positive_count }) => [
		negative_count,
		sum(negative_count, neutral_count, positive_count)
	],
	answered_share: ({ answered_count, counted_count }) => [answered_count, counted_count],
	on_time: ({ answered_on_time_count, due_count }) => [answered_on_time_count, due_count]
};

/** The counts besides `n` that a cube must keep for a measure; each costs as much as `n`. */
export const MEASURE_COUNTS: Record<ExploreMeasure, readonly CubeMeasure[]> = {
	n: [],
	change: [],
	negative: [],
	negative_share: [],
	answered_share: ['answered_count', 'counted_count'],
	on_time: ['answered_on_time_count', 'due_count'],
	open: ['open_count']
};

/** Whether a measure is a share: of known sentiments, of what is counted, of what is due. */
export const isShareMeasure = (measure: ExploreMeasure): boolean => measure in SHARES;

/** Whether the counts that a measure needs are among those that were asked for. */
export const isMeasured = (measure: ExploreMeasure, figures: SliceFigures): boolean =>
	MEASURE_COUNTS[measure].every((name) => figures[name] !== undefined);

const COUNTS: Partial<Record<ExploreMeasure, (figures: SliceFigures) => Count>> = {
	negative: ({ negative_count }) => negative_count,
	open: ({ open_count }) => open_count
};

const shareOf = (part: Count, whole: Count): number | null =>
	typeof part === 'number' && typeof whole === 'number' ? shareOrNull(part, whole) : null;

/** The value of a measure alone; how much more there is than before reads as the count itself. */
export function measureValue(measure: ExploreMeasure, figures: SliceFigures): number | null {
	const parts = SHARES[measure];
	if (parts) return shareOf(...parts(figures));
	const count = COUNTS[measure]?.(figures);
	return (measure in COUNTS ? count : figures.n) ?? null;
}

/** Reads a measure off some counts, as `measureValue` does, with what a share is of. */
export function readMeasure(measure: ExploreMeasure, figures: SliceFigures): Reading {
	const [part, whole] = SHARES[measure]?.(figures) ?? [null, null];
	return { value: measureValue(measure, figures), part: part ?? null, whole: whole ?? null };
}

/** Reads a measure off a row of a slice. */
export function readRow(
	measure: ExploreMeasure,
	{ now, before }: { now: SliceFigures; before: SliceFigures | null }
): RowReading {
	const readings = {
		now: readMeasure(measure, now),
		before: before && readMeasure(measure, before)
	};
	const [value, old] = [readings.now.value, readings.before?.value ?? null];
	const change = value === null || old === null ? null : value - old;
	if (measure !== 'change') return { ...readings, change, n: now.n };
	return { ...readings, now: { ...readings.now, value: change }, change, n: now.n };
}
