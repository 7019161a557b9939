import { SENTIMENT_BITS, SENTIMENTS_MASK, type Cube } from './cube.ts';
import type { DimensionSums } from './dimension-sums.ts';
import type { Picks } from './picks.ts';

/** Bits by chart: set where the picks of all other dimensions let a key pass. */
const [GROUP, ISSUE, CHANNEL, SENTIMENT] = [1, 2, 4, 8];

/** Charts of groups, issues, channels and sentiments from sums by topic that heed none of them. */
export class TopicCharts {
	/** by key: where its count goes in each chart */
	private readonly group: Uint16Array;
	private readonly issue: Uint16Array;
	private readonly channel: Uint16Array;
	private readonly charts: Uint8Array;

	constructor({ issues, channels }: Cube, topicKeys: number) {
		const codes = () => new Uint16Array(topicKeys);
		[this.group, this.issue, this.channel] = [codes(), codes(), codes()];
		this.charts = new Uint8Array(topicKeys);
		for (let key = 0; key < topicKeys; key++) {
			const pair = key >> SENTIMENT_BITS;
			const issue = Math.floor(pair / channels.length);
			this.issue[key] = issue;
			this.channel[key] = pair % channels.length;
			this.group[key] = issues.parentOf[issue] as number;
		}
	}

	/** By key: the charts that it counts in. The array is this object's own until the next call. */
	passes(picks: Picks): Uint8Array {
		const [groups, issues] = [picks.passes('issue_group'), picks.passes('issue')];
		const [channels, sentiments] = [picks.passes('channel'), picks.passes('sentiment')];
		for (let key = 0; key < this.charts.length; key++) {
			const group = groups[this.group[key] as number] as number;
			const issue = issues[this.issue[key] as number] as number;
			const channel = channels[this.channel[key] as number] as number;
			const sentiment = sentiments[key & SENTIMENTS_MASK] as number;
			this.charts[key] =
				issue * channel * sentiment * GROUP +
				group * channel * sentiment * ISSUE +
				group * issue * sentiment * CHANNEL +
				group * issue * channel * SENTIMENT;
		}
		return this.charts;
	}

	/** Adds up sums by key into the charts. */
	project(
		charts: Pick<DimensionSums, 'issue_group' | 'issue' | 'channel' | 'sentiment'>,
		topics: Int32Array,
		passes: Uint8Array
	): void {
		const { issue_group: groups, issue: issues, channel: channels, sentiment: tones } = charts;
		for (const chart of [groups, issues, channels, tones]) chart.fill(0);
		for (let key = 0; key < topics.length; key++) {
			const count = topics[key] as number;
			const pass = passes[key] as number;
			if (count === 0 || pass === 0) continue;
			const tone = key & SENTIMENTS_MASK;
			if (pass & GROUP) addTo(groups, this.group[key] as number, tone, count);
			if (pass & ISSUE) addTo(issues, this.issue[key] as number, tone, count);
			if (pass & CHANNEL) addTo(channels, this.channel[key] as number, tone, count);
			if (pass & SENTIMENT) addTo(tones, tone, tone, count);
		}
	}
}

function addTo(sums: Int32Array, code: number, sentiment: number, count: number): void {
	const at = (code << SENTIMENT_BITS) | sentiment;
	sums[at] = (sums[at] as number) + count;
}
