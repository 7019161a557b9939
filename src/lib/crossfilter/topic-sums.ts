import type { CubeMeasure } from '#lib/domain/cube/cube.ts';
import { addByTopic } from './add-cells.ts';
import { laneSums, type CountLane, type LaneSums } from './count-lanes.ts';
import { SENTIMENT_BITS, topicKeysOf, type Cube } from './cube.ts';
import { stepsOf } from './steps-of.ts';
import { lowerBound, weightedRuns } from './weighted-runs.ts';
import type { Weights } from './weights.ts';

/** Adds a slot to what runs on behind it, and adds it up by sentiment. */
function addSlot(
	running: Int32Array,
	totals: Int32Array,
	sums: Int32Array,
	slot: number,
	topicKeys: number
): void {
	let negative = 0;
	let neutral = 0;
	let positive = 0;
	let unsure = 0;
	const end = (slot + 1) * topicKeys;
	for (let at = slot * topicKeys; at < end; at += 1 << SENTIMENT_BITS) {
		const a = sums[at] as number;
		const b = sums[at + 1] as number;
		const c = sums[at + 2] as number;
		const d = sums[at + 3] as number;
		running[at + topicKeys] = (running[at] as number) + a;
		running[at + topicKeys + 1] = (running[at + 1] as number) + b;
		running[at + topicKeys + 2] = (running[at + 2] as number) + c;
		running[at + topicKeys + 3] = (running[at + 3] as number) + d;
		negative += a;
		neutral += b;
		positive += c;
		unsure += d;
	}
	const first = slot << SENTIMENT_BITS;
	totals[first] = negative;
	totals[first + 1] = neutral;
	totals[first + 2] = positive;
	totals[first + 3] = unsure;
}

/**
 * Sums by week and topic, heeding places. Small enough (weeks × issues × channels × sentiments) that
 * every pick of week, issue, channel or sentiment is answered from these sums alone. Generators yield
 * after each step; sums are wrong while one is unfinished.
 */
export class TopicSums {
	/** by measure: `sums[slot × topicKeys + topic]` */
	readonly sums: ReadonlyMap<CubeMeasure, Int32Array>;
	/** by measure: `running[slot × topicKeys + topic]`, the sums of all slots before that one */
	readonly running: ReadonlyMap<CubeMeasure, Int32Array>;
	/** by measure: `totals[slot << SENTIMENT_BITS | sentiment]`, all topics of a slot together */
	readonly totals: ReadonlyMap<CubeMeasure, Int32Array>;
	/** how many keys each slot has */
	readonly topicKeys: number;
	private readonly cube: Cube;
	private readonly lanes: readonly (readonly [counts: Uint32Array, sums: LaneSums])[];
	private readonly places: Weights;
	/** the sums while no place is picked: what clearing the places goes back to */
	private open: ReadonlyMap<CubeMeasure, Int32Array> | null = null;

	constructor(cube: Cube, places: Weights, lanes: readonly CountLane[]) {
		this.topicKeys = topicKeysOf(cube);
		const length = cube.frame.slots.length * this.topicKeys;
		const measures = lanes.flatMap((lane) => lane.measures);
		const filled = (size: number) =>
			new Map(measures.map((measure) => [measure, new Int32Array(size)]));
		this.sums = filled(length);
		this.running = filled(length + this.topicKeys);
		this.totals = filled(cube.frame.slots.length << SENTIMENT_BITS);
		this.lanes = lanes.map((lane) => [lane.counts, laneSums(lane, this.sums)] as const);
		this.cube = cube;
		this.places = places;
	}

	*recount(): Generator<void> {
		if (this.places.isOpen && this.open) {
			for (const [measure, sums] of this.sums) sums.set(this.open.get(measure) as Int32Array);
			return yield* this.accumulate();
		}
		for (const sums of this.sums.values()) sums.fill(0);
		yield* this.add(this.places.wanted);
		if (this.places.isOpen) {
			this.open = new Map([...this.sums].map(([measure, sums]) => [measure, sums.slice()]));
		}
		yield* this.accumulate();
	}

	/** Adds and takes away the cells of the places that changed. */
	*change(): Generator<void> {
		yield* this.add(this.places.change);
		yield* this.accumulate();
	}

	/** Any run of slots is then the difference of two: a drag costs as much for a year as for a week. */
	private *accumulate(): Generator<void> {
		for (const [measure, sums] of this.sums) {
			const running = this.running.get(measure) as Int32Array;
			const totals = this.totals.get(measure) as Int32Array;
			for (let slot = 0; slot < this.cube.frame.slots.length; slot++) {
				addSlot(running, totals, sums, slot, this.topicKeys);
			}
			yield;
		}
	}

	private *add(weights: Int8Array): Generator<void> {
		const { place, topic, weekStarts, frame } = this.cube;
		const runs = weightedRuns(weights);
		for (const [counts, sums] of this.lanes) {
			for (let slot = 0; slot < frame.slots.length; slot++) {
				const base = slot * this.topicKeys;
				const end = weekStarts[slot + 1] as number;
				let first = weekStarts[slot] as number;
				for (const { from, to } of runs) {
					first = lowerBound(place, from, first, end);
					const last = lowerBound(place, to, first, end);
					yield* stepsOf(first, last, (start, stop) =>
						addByTopic(sums, base, place, topic, counts, weights, start, stop)
					);
					first = last;
				}
			}
		}
	}
}
