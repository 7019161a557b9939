import type { Random } from './random.ts';

/** Items with cumulated weights, for drawing in proportion to weight. */
export interface Wheel<T> {
	items: readonly T[];
	cumulated: Float64Array;
}

/** Weights must be finite and ≥ 0, with a positive sum. */
export function createWheel<T>(items: readonly T[], weightOf: (item: T) => number): Wheel<T> {
	const cumulated = new Float64Array(items.length);
	let sum = 0;
	items.forEach((item, i) => {
		sum += weightOf(item);
		cumulated[i] = sum;
	});
	if (!(sum > 0)) throw new RangeError('A wheel needs a positive weight');
	return { items, cumulated };
}

/** Draws one item by binary search. */
export function spin<T>(wheel: Wheel<T>, random: Random): T {
	const { items, cumulated } = wheel;
	const target = random.unit() * (cumulated[cumulated.length - 1] ?? 0);
	let low = 0;
	let high = items.length - 1;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((cumulated[middle] ?? 0) > target) high = middle;
		else low = middle + 1;
	}
	return items[low] as T;
}
