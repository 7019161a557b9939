import type { CubeMeasure } from '#lib/domain/cube/cube.ts';
import type { CountLane } from './count-lanes.ts';
import type { Cube } from './cube.ts';
import { PlaceSums } from './place-sums.ts';
import type { Weights } from './weights.ts';

/**
 * Sums by place of one span: of the topics that pass, and beside them of all topics, so that picking
 * topics starts from the latter and clearing them goes back to it.
 */
export class SpanPlaces {
	private readonly topics: Weights;
	private readonly ofPicked: PlaceSums;
	private readonly ofAll: PlaceSums;
	private shown: PlaceSums;

	/** @param all weights that let every topic pass */
	constructor(cube: Cube, topics: Weights, all: Weights, lanes: readonly CountLane[]) {
		this.topics = topics;
		this.ofPicked = new PlaceSums(cube, topics, lanes);
		this.ofAll = new PlaceSums(cube, all, lanes);
		this.shown = this.ofAll;
	}

	/** By measure: `sums[place << SENTIMENT_BITS | sentiment]`, as of the last update. */
	get sums(): ReadonlyMap<CubeMeasure, Int32Array> {
		return this.shown.sums;
	}

	/**
	 * Brings the sums to the cells `from` to `to`.
	 * @param topics how the topics that are to pass differ from those of the last update
	 */
	*update(topics: 'same' | 'change' | 'afresh', from: number, to: number): Generator<void> {
		const before = this.shown;
		this.shown = this.topics.isOpen ? this.ofAll : this.ofPicked;
		if (this.shown === this.ofPicked) {
			if (topics === 'afresh') yield* this.ofPicked.recount(from, to);
			else if (topics === 'change') yield* this.ofPicked.changeFrom(before);
		}
		yield* this.shown.moveTo(from, to);
	}
}
