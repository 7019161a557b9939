import { CUBE_SENTIMENTS, type CubeMeasure } from '#lib/domain/cube.ts';
import type { SlotRange } from '#lib/domain/week-slots.ts';
import type { Cube } from './cube.ts';
import type { DimensionSums } from './dimension-sums.ts';
import type { Picks } from './picks.ts';
import { projectPlaces } from './project-places.ts';
import { projectTopics } from './project-topics.ts';

/** The charts of one span, by measure. Each leaves the picks of its own dimension out. */
export class ChartSums {
	readonly byMeasure: ReadonlyMap<CubeMeasure, DimensionSums>;
	private readonly cube: Cube;
	private readonly picks: Picks;
	private readonly topics: Int32Array;

	constructor(cube: Cube, picks: Picks, measures: readonly CubeMeasure[], topicKeys: number) {
		const { places, issues, channels } = cube;
		const zeros = (members: readonly unknown[]) =>
			new Int32Array(members.length * CUBE_SENTIMENTS.length);
		this.byMeasure = new Map(
			measures.map((measure) => [
				measure,
				{
					province: zeros(places.parents),
					place: zeros(places.members),
					issue_group: zeros(issues.parents),
					issue: zeros(issues.members),
					channel: zeros(channels),
					sentiment: zeros(CUBE_SENTIMENTS)
				}
			])
		);
		this.cube = cube;
		this.picks = picks;
		this.topics = new Int32Array(topicKeys);
	}

	/** Reads the charts off the sums by place and by topic of the weeks in `range`. */
	read(
		placeSums: ReadonlyMap<CubeMeasure, Int32Array>,
		topicSums: ReadonlyMap<CubeMeasure, Int32Array>,
		range: SlotRange
	): void {
		for (const [measure, charts] of this.byMeasure) {
			projectPlaces(charts, placeSums.get(measure) as Int32Array, this.cube, this.picks);
			this.sumWeeks(topicSums.get(measure) as Int32Array, range);
			projectTopics(charts, this.topics, this.cube, this.picks);
		}
	}

	private sumWeeks(sums: Int32Array, range: SlotRange): void {
		const { topics } = this;
		topics.fill(0);
		for (let slot = range.from; slot < range.to; slot++) {
			const base = slot * topics.length;
			for (let key = 0; key < topics.length; key++) {
				topics[key] = (topics[key] as number) + (sums[base + key] as number);
			}
		}
	}
}
