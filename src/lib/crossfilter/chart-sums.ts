import { CUBE_SENTIMENTS, type CubeMeasure } from '#lib/domain/cube/cube.ts';
import type { SlotRange } from '#lib/domain/week-slots.ts';
import type { Cube } from './cube.ts';
import type { DimensionSums } from './dimension-sums.ts';
import type { Picks } from './picks.ts';
import { projectPlaces } from './project-places.ts';
import { TopicCharts } from './topic-charts.ts';

/** The charts of one span, by measure. Each leaves the picks of its own dimension out. */
export class ChartSums {
	readonly byMeasure: ReadonlyMap<CubeMeasure, DimensionSums>;
	private readonly cube: Cube;
	private readonly picks: Picks;
	private readonly topics: Int32Array;
	private readonly topicCharts: TopicCharts;

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
		this.topicCharts = new TopicCharts(cube, topicKeys);
	}

	/**
	 * Reads the charts off the sums by place and by topic of the weeks in `range`.
	 * @param running sums by topic of all slots before each
	 */
	read(
		placeSums: ReadonlyMap<CubeMeasure, Int32Array>,
		running: ReadonlyMap<CubeMeasure, Int32Array>,
		range: SlotRange
	): void {
		const passes = this.topicCharts.passes(this.picks);
		for (const [measure, charts] of this.byMeasure) {
			projectPlaces(charts, placeSums.get(measure) as Int32Array, this.cube, this.picks);
			this.sumWeeks(running.get(measure) as Int32Array, range);
			this.topicCharts.project(charts, this.topics, passes);
		}
	}

	private sumWeeks(running: Int32Array, { from, to }: SlotRange): void {
		const { topics } = this;
		const [first, end] = [from * topics.length, to * topics.length];
		for (let key = 0; key < topics.length; key++) {
			topics[key] = (running[end + key] as number) - (running[first + key] as number);
		}
	}
}
