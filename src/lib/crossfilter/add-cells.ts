import { SENTIMENT_BITS, SENTIMENTS_MASK } from './cube.ts';

/**
 * The two loops that every slice is made of. They allocate nothing, and each meets one kind of array
 * in each argument, so that the engine compiles them once and for good.
 */

/** Adds the cells `from` to `to` to sums by place and sentiment, each times the weight of its topic. */
export function addByPlace(
	sums: Int32Array,
	place: Uint16Array,
	topic: Uint16Array,
	counts: Uint32Array,
	weights: Int8Array,
	from: number,
	to: number
): void {
	for (let cell = from; cell < to; cell++) {
		const key = topic[cell] as number;
		const weight = weights[key] as number;
		if (weight === 0) continue;
		const at = ((place[cell] as number) << SENTIMENT_BITS) | (key & SENTIMENTS_MASK);
		sums[at] = (sums[at] as number) + weight * (counts[cell] as number);
	}
}

/** Adds the cells `from` to `to` to sums by topic, from `base` on, each times the weight of its place. */
export function addByTopic(
	sums: Int32Array,
	base: number,
	place: Uint16Array,
	topic: Uint16Array,
	counts: Uint32Array,
	weights: Int8Array,
	from: number,
	to: number
): void {
	for (let cell = from; cell < to; cell++) {
		const weight = weights[place[cell] as number] as number;
		if (weight === 0) continue;
		const at = base + (topic[cell] as number);
		sums[at] = (sums[at] as number) + weight * (counts[cell] as number);
	}
}
