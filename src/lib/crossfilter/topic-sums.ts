import type { CubeMeasure } from '#lib/domain/cube.ts';
import { addByTopic } from './add-cells.ts';
import { laneSums, type CountLane, type LaneSums } from './count-lanes.ts';
import { topicKeysOf, type Cube } from './cube.ts';
import { stepsOf } from './steps-of.ts';
import type { Weights } from './weights.ts';

/**
 * Sums by week and topic, heeding places. Small enough (weeks × issues × channels × sentiments) that
 * every pick of week, issue, channel or sentiment is answered from these sums alone. Generators yield
 * after each step; sums are wrong while one is unfinished.
 */
export class TopicSums {
	/** by measure: `sums[slot × topicKeys + topic]` */
	readonly sums: ReadonlyMap<CubeMeasure, Int32Array>;
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
		this.sums = new Map(measures.map((measure) => [measure, new Int32Array(length)]));
		this.lanes = lanes.map((lane) => [lane.counts, laneSums(lane, this.sums)] as const);
		this.cube = cube;
		this.places = places;
	}

	*recount(): Generator<void> {
		if (this.places.isOpen && this.open) {
			for (const [measure, sums] of this.sums) sums.set(this.open.get(measure) as Int32Array);
			return;
		}
		for (const sums of this.sums.values()) sums.fill(0);
		yield* this.add(this.places.wanted);
		if (this.places.isOpen) {
			this.open = new Map([...this.sums].map(([measure, sums]) => [measure, sums.slice()]));
		}
	}

	/** Adds and takes away the cells of the places that changed. */
	*change(): Generator<void> {
		yield* this.add(this.places.change);
	}

	private *add(weights: Int8Array): Generator<void> {
		const { place, topic, weekStarts, frame } = this.cube;
		for (const [counts, sums] of this.lanes) {
			for (let slot = 0; slot < frame.slots.length; slot++) {
				const base = slot * this.topicKeys;
				const [first, end] = [weekStarts[slot] as number, weekStarts[slot + 1] as number];
				yield* stepsOf(first, end, (from, to) =>
					addByTopic(sums, base, place, topic, counts, weights, from, to)
				);
			}
		}
	}
}
