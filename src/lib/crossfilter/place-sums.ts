import type { CubeMeasure } from '#lib/domain/cube/cube.ts';
import { addByPlace } from './add-cells.ts';
import { laneSums, type CountLane, type LaneSums } from './count-lanes.ts';
import { SENTIMENT_BITS, type Cube } from './cube.ts';
import { movedRuns } from './moved-runs.ts';
import { stepsOf } from './steps-of.ts';
import type { Weights } from './weights.ts';

/**
 * Sums by place and sentiment over one run of weeks, heeding issues and channels. Picks of places and
 * sentiments are left to those who read the sums. Generators yield after each step; sums are wrong
 * while one is unfinished, and counted afresh after one that was given up.
 */
export class PlaceSums {
	/** by measure: `sums[place << SENTIMENT_BITS | sentiment]` */
	readonly sums: ReadonlyMap<CubeMeasure, Int32Array>;
	private readonly cube: Cube;
	private readonly lanes: readonly (readonly [counts: Uint32Array, sums: LaneSums])[];
	private readonly topics: Weights;
	private readonly leaving: Int8Array;
	private from = 0;
	private to = 0;
	/** false while a generator is unfinished, and when one was given up */
	private isWhole = false;

	constructor(cube: Cube, topics: Weights, lanes: readonly CountLane[]) {
		const length = cube.places.members.length << SENTIMENT_BITS;
		const measures = lanes.flatMap((lane) => lane.measures);
		this.sums = new Map(measures.map((measure) => [measure, new Int32Array(length)]));
		this.lanes = lanes.map((lane) => [lane.counts, laneSums(lane, this.sums)] as const);
		this.cube = cube;
		this.topics = topics;
		this.leaving = new Int8Array(topics.wanted.length);
	}

	/** Counts the cells `from` to `to` and no others. */
	*recount(from: number, to: number): Generator<void> {
		this.isWhole = false;
		for (const sums of this.sums.values()) sums.fill(0);
		yield* this.add(this.topics.wanted, from, to);
		this.hold(from, to);
	}

	/** Adds and takes away the cells of the topics that changed since `others` were counted. */
	*changeFrom(others: PlaceSums): Generator<void> {
		const { from, to } = others;
		if (!others.isWhole) return yield* this.recount(from, to);
		this.isWhole = false;
		if (others !== this) {
			for (const [measure, sums] of this.sums) sums.set(others.sums.get(measure) as Int32Array);
		}
		yield* this.add(this.topics.change, from, to);
		this.hold(from, to);
	}

	/** Moves on to another run of cells; where runs overlap, only what enters and leaves is added. */
	*moveTo(from: number, to: number): Generator<void> {
		const held = this.isWhole ? { from: this.from, to: this.to } : null;
		const { isAfresh, entering, leaving } = movedRuns(held, { from, to });
		if (isAfresh) return yield* this.recount(from, to);
		if (entering.length + leaving.length === 0) return;
		this.isWhole = false;
		const { wanted } = this.topics;
		for (let key = 0; key < wanted.length; key++) this.leaving[key] = -(wanted[key] as number);
		for (const run of entering) yield* this.add(wanted, run.from, run.to);
		for (const run of leaving) yield* this.add(this.leaving, run.from, run.to);
		this.hold(from, to);
	}

	private hold(from: number, to: number): void {
		[this.from, this.to, this.isWhole] = [from, to, true];
	}

	private *add(weights: Int8Array, first: number, end: number): Generator<void> {
		const { place, topic } = this.cube;
		for (const [counts, sums] of this.lanes) {
			yield* stepsOf(first, end, (from, to) =>
				addByPlace(sums, place, topic, counts, weights, from, to)
			);
		}
	}
}
