import { CUBE_SENTIMENTS, type CubeDimension, type CubeMeasure } from '#lib/domain/cube/cube.ts';
import { slotRange, type SlotRange } from '#lib/domain/week-slots.ts';
import { ChartSums } from './chart-sums.ts';
import { countLanes } from './count-lanes.ts';
import { topicKeysOf, type Cube } from './cube.ts';
import type { DimensionSums } from './dimension-sums.ts';
import { Picks } from './picks.ts';
import { SpanPlaces } from './span-places.ts';
import { TopicSums } from './topic-sums.ts';
import type { TopicTable } from './topic-tab.ts';
import { passingKeys, weekSums } from './week-sums.ts';
import { Weights } from './weights.ts';

/** The weeks that are shown, or those that they are compared with. */
export type Span = 'now' | 'before';

/**
 * A cube with picks, and charts that heed every pick but those of their own dimension. Picks are made
 * at will and take effect, all at once, with `update` or when the generator of `steps` has run out.
 * All arrays are the slicer's own and change with the next update.
 */
export interface Slicer {
	readonly cube: Cube;
	readonly measures: readonly CubeMeasure[];
	/** Shows these members only, an empty list shows all, and of them not the excluded ones. */
	pick(dimension: CubeDimension, members: readonly string[], excluded?: readonly string[]): void;
	/** Shows these weeks only. */
	showWeeks(range: SlotRange): void;
	/** Compares with these weeks, or with none. They may overlap those that are shown. */
	compareWith(range: SlotRange | null): void;
	/** Brings all charts up to date at once. */
	update(): void;
	/**
	 * The same in steps of about a millisecond, to be run as far as time allows. When it is given up
	 * half-way, charts are wrong until the next update, which then counts afresh.
	 */
	steps(): Generator<void>;
	/** The members of a dimension by code. */
	members(dimension: CubeDimension): readonly string[];
	/** By dimension, `sums[code << SENTIMENT_BITS | sentiment]` of one of the slicer's measures. */
	charts(span: Span, measure: CubeMeasure): DimensionSums;
	/** The same by slot of the cube's frame; the weeks shown are not heeded. */
	weeks(measure: CubeMeasure): Int32Array;
	/** Sums by week and topic of the picked places, as of the last update. */
	readonly topics: TopicTable;
	/** The weeks shown, and those compared with, as of the last update. */
	range(span: Span): SlotRange;
}

const NO_WEEKS: SlotRange = { from: 0, to: 0 };

function kept<Value>(values: ReadonlyMap<CubeMeasure, Value>, measure: CubeMeasure): Value {
	const value = values.get(measure);
	if (value === undefined) throw new RangeError(`the slicer does not keep ${measure}`);
	return value;
}

/**
 * Makes a slicer that shows all of a cube's period beside its comparison period.
 *
 * Two tables of sums stand behind all charts: by place, which heeds topics and weeks, and by week and
 * topic, which heeds places. A pick therefore moves one table at most, by the cells that it lets in
 * or takes out when these are few; every chart is read off the two tables.
 * @param extra measures to keep besides `n`; up to two cost little more than `n` alone, see `countLanes`
 */
export function createSlicer(cube: Cube, extra: readonly CubeMeasure[] = []): Slicer {
	const measures = [...new Set<CubeMeasure>(['n', ...extra])];
	const lanes = countLanes(cube, measures);
	const picks = new Picks(cube);
	const topicKeys = topicKeysOf(cube);
	const placeWeights = new Weights(cube.places.members.length, cube.place);
	const topicWeights = new Weights(topicKeys, cube.topic);
	const topicSums = new TopicSums(cube, placeWeights, lanes);
	const allTopics = new Weights(topicKeys, cube.topic);
	const spanOf = (range: SlotRange) => ({
		range,
		shown: NO_WEEKS,
		places: new SpanPlaces(cube, topicWeights, allTopics, lanes),
		charts: new ChartSums(cube, picks, measures, topicKeys)
	});
	const { slots, period, comparison } = cube.frame;
	const now = spanOf(slotRange(slots, period));
	const before = spanOf(comparison ? slotRange(slots, comparison) : NO_WEEKS);
	const spans = { now, before };
	const slotSums = new Map(
		measures.map((name) => [name, new Int32Array(slots.length * CUBE_SENTIMENTS.length)])
	);

	let isSettled = false;
	/** counts what was asked for, so that a run notices that it was overtaken */
	let requests = 0;

	const cellsOf = ({ from, to }: SlotRange) =>
		[cube.weekStarts[from] as number, cube.weekStarts[to] as number] as const;

	/** the sentiments that the sums by slot have let through */
	const slotSentiments = new Uint8Array(CUBE_SENTIMENTS.length);

	function readCharts(): void {
		for (const span of [now, before]) {
			span.shown = span.range;
			span.charts.read(span.places.sums, topicSums.running, span.range);
		}
	}

	/** Slots heed no weeks: while weeks are dragged their sums stay as they are. */
	function readSlots(hasOtherCells: boolean): void {
		const passes = picks.passes('sentiment');
		if (!hasOtherCells && passes.every((pass, code) => pass === slotSentiments[code])) return;
		slotSentiments.set(passes);
		const passing = passingKeys(topicWeights.wanted);
		for (const [measure, weeks] of slotSums) {
			weekSums(weeks, topicSums, measure, passing, passes);
		}
	}

	function* steps(): Generator<void> {
		const requestsMet = requests;
		const wasSettled = isSettled;
		isSettled = false;
		picks.weighPlaces(placeWeights, cube);
		picks.weighTopics(topicWeights, cube);
		const places = wasSettled ? placeWeights.compare() : 'afresh';
		const topics = wasSettled ? topicWeights.compare() : 'afresh';
		const isReopened = places !== 'same' && placeWeights.isOpen;
		if (places === 'afresh' || isReopened) yield* topicSums.recount();
		else if (places === 'change') yield* topicSums.change();
		for (const span of [now, before]) {
			yield* span.places.update(topics, ...cellsOf(span.range));
		}
		placeWeights.settle();
		topicWeights.settle();
		readCharts();
		readSlots(places !== 'same' || topics !== 'same');
		isSettled = requests === requestsMet;
	}

	return {
		cube,
		measures,
		topics: topicSums,
		steps,
		pick: (dimension, members, excluded = []) => {
			requests++;
			picks.pick(dimension, members, excluded);
		},
		showWeeks: (range) => {
			requests++;
			now.range = range;
		},
		compareWith: (range) => {
			requests++;
			before.range = range ?? NO_WEEKS;
		},
		update: () => {
			const run = steps();
			while (!run.next().done);
		},
		members: (dimension) => picks.members(dimension),
		charts: (span, measure) => kept(spans[span].charts.byMeasure, measure),
		weeks: (measure) => kept(slotSums, measure),
		range: (span) => spans[span].shown
	};
}
