import { LANE_BITS, LANE_MASK, type LaneSums } from './count-lanes.ts';
import { SENTIMENT_BITS, SENTIMENTS_MASK } from './cube.ts';

/**
 * The loops that every slice is made of, for one measure and for three. They allocate nothing, and each
 * meets one kind of array in each argument, so that the engine compiles them once and for good.
 */

/** Adds the cells `from` to `to` to sums by place and sentiment, each times the weight of its topic. */
function addOneByPlace(
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
function addOneByTopic(
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

function addThreeByPlace(
	a: Int32Array,
	b: Int32Array,
	c: Int32Array,
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
		const three = counts[cell] as number;
		a[at] = (a[at] as number) + weight * (three & LANE_MASK);
		b[at] = (b[at] as number) + weight * ((three >>> LANE_BITS) & LANE_MASK);
		c[at] = (c[at] as number) + weight * (three >>> (2 * LANE_BITS));
	}
}

function addThreeByTopic(
	a: Int32Array,
	b: Int32Array,
	c: Int32Array,
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
		const three = counts[cell] as number;
		a[at] = (a[at] as number) + weight * (three & LANE_MASK);
		b[at] = (b[at] as number) + weight * ((three >>> LANE_BITS) & LANE_MASK);
		c[at] = (c[at] as number) + weight * (three >>> (2 * LANE_BITS));
	}
}

/** Adds cells of a lane to sums by place and sentiment, each times the weight of its topic. */
export function addByPlace(
	sums: LaneSums,
	place: Uint16Array,
	topic: Uint16Array,
	counts: Uint32Array,
	weights: Int8Array,
	from: number,
	to: number
): void {
	if (sums instanceof Int32Array) {
		return addOneByPlace(sums, place, topic, counts, weights, from, to);
	}
	addThreeByPlace(sums[0], sums[1], sums[2], place, topic, counts, weights, from, to);
}

/** Adds cells of a lane to sums by topic, from `base` on, each times the weight of its place. */
export function addByTopic(
	sums: LaneSums,
	base: number,
	place: Uint16Array,
	topic: Uint16Array,
	counts: Uint32Array,
	weights: Int8Array,
	from: number,
	to: number
): void {
	if (sums instanceof Int32Array) {
		return addOneByTopic(sums, base, place, topic, counts, weights, from, to);
	}
	addThreeByTopic(sums[0], sums[1], sums[2], base, place, topic, counts, weights, from, to);
}
