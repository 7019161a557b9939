import { CUBE_SENTIMENTS, type CubeMeasure } from '#lib/domain/cube/cube.ts';
import type { SlotRange } from '#lib/domain/week-slots.ts';
import type { Cube } from './cube.ts';
import { stepsOf } from './steps-of.ts';
import type { TableKeys } from './table-keys.ts';

/** Adds the cells `from` to `to` to a table, `base` on, each `sign` times; see `TableKeys`. Allocates nothing. */
function addByKeys(
	sums: Int32Array,
	base: number,
	{ place: placeKeys, topic: topicKeys }: TableKeys,
	{ place, topic }: Cube,
	counts: Uint32Array,
	sign: 1 | -1,
	from: number,
	to: number
): void {
	for (let cell = from; cell < to; cell++) {
		const key =
			(placeKeys[place[cell] as number] as number) + (topicKeys[topic[cell] as number] as number);
		if (key < 0) continue;
		const at = base + key;
		sums[at] = (sums[at] as number) + sign * (counts[cell] as number);
	}
}

/** How many sums a table has: rows × columns × sentiments. */
export const tableSizeOf = ({ rows, cols }: TableKeys) =>
	rows.length * cols.length * CUBE_SENTIMENTS.length;

/**
 * Adds one measure of the cells in `range`, by row, column and sentiment, in one pass over them:
 * `sums[(row × columns + column) << SENTIMENT_BITS | sentiment]`; with the sign −1 takes it away. Where
 * weeks are an axis the first one is that of the range. Yields after each step; sums are wrong while it
 * is unfinished.
 */
export function* crossTab(
	sums: Int32Array,
	cube: Cube,
	keys: TableKeys,
	measure: CubeMeasure,
	range: SlotRange,
	sign: 1 | -1 = 1
): Generator<void> {
	const { weekStarts } = cube;
	const counts = cube.counts[measure];
	const run = (slots: SlotRange, base: number) =>
		stepsOf(weekStarts[slots.from] as number, weekStarts[slots.to] as number, (from, to) =>
			addByKeys(sums, base, keys, cube, counts, sign, from, to)
		);
	if (keys.week === null) return yield* run(range, 0);
	for (let slot = range.from; slot < range.to; slot++) {
		yield* run({ from: slot, to: slot + 1 }, (slot - range.from) * keys.week);
	}
}
