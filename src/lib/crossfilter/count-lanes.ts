import type { CubeMeasure } from '#lib/domain/cube/cube.ts';
import type { Cube } from './cube.ts';

/** Bits of one of three counts in a number of 32; the last has the rest of them. */
export const LANE_BITS = 10;
export const LANE_MASK = (1 << LANE_BITS) - 1;
const MOST_TOGETHER = 3;

/** Measures that are added in one pass over the cells. */
export interface CountLane {
	measures: readonly CubeMeasure[];
	/** by cell: the count of a single measure, or those of two or three beside each other */
	counts: Uint32Array;
}

/** The sums of one measure, or of three: where a lane has only two, what goes to the third is nothing. */
export type LaneSums = Int32Array | readonly [Int32Array, Int32Array, Int32Array];

const isNarrow = (counts: Uint32Array) => counts.every((count) => count <= LANE_MASK);

/**
 * Two or three measures whose counts are below 1,024 in every cell (nearly all cells count one to three
 * texts) are read as one number: adding three then takes little longer than adding one, since most of
 * the time goes into finding out where a cell belongs.
 */
export function countLanes({ counts, size }: Cube, measures: readonly CubeMeasure[]): CountLane[] {
	const alone = (measure: CubeMeasure) => ({ measures: [measure], counts: counts[measure] });
	const narrow = measures.filter((measure) => isNarrow(counts[measure]));
	const lanes: CountLane[] = measures.filter((measure) => !narrow.includes(measure)).map(alone);
	for (let first = 0; first < narrow.length; first += MOST_TOGETHER) {
		const own = narrow.slice(first, first + MOST_TOGETHER);
		if (own.length === 1) lanes.push(...own.map(alone));
		else {
			const packed = new Uint32Array(size);
			for (const [index, measure] of own.entries()) {
				const values = counts[measure];
				for (let cell = 0; cell < size; cell++) {
					packed[cell] =
						(packed[cell] as number) | ((values[cell] as number) << (index * LANE_BITS));
				}
			}
			lanes.push({ measures: own, counts: packed });
		}
	}
	return lanes;
}

/** The arrays that a lane is added to. */
export function laneSums(
	{ measures }: CountLane,
	sums: ReadonlyMap<CubeMeasure, Int32Array>
): LaneSums {
	const [first, second, third] = measures.map((measure) => sums.get(measure) as Int32Array);
	if (!first) throw new RangeError('a lane has a measure at least');
	return second ? [first, second, third ?? new Int32Array(first.length)] : first;
}
