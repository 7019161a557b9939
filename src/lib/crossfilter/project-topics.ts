import { SENTIMENT_BITS, SENTIMENTS_MASK, type Cube } from './cube.ts';
import type { DimensionSums } from './dimension-sums.ts';
import type { Picks } from './picks.ts';

function addTo(sums: Int32Array, code: number, sentiment: number, count: number): void {
	const at = (code << SENTIMENT_BITS) | sentiment;
	sums[at] = (sums[at] as number) + count;
}

/** Charts of groups, issues, channels and sentiments from sums by topic that heed none of them. */
export function projectTopics(
	charts: Pick<DimensionSums, 'issue_group' | 'issue' | 'channel' | 'sentiment'>,
	topics: Int32Array,
	{ issues, channels }: Cube,
	picks: Picks
): void {
	const [groupPasses, issuePasses] = [picks.passes('issue_group'), picks.passes('issue')];
	const [channelPasses, sentimentPasses] = [picks.passes('channel'), picks.passes('sentiment')];
	for (const name of ['issue_group', 'issue', 'channel', 'sentiment'] as const)
		charts[name].fill(0);
	for (let key = 0; key < topics.length; key++) {
		const count = topics[key] as number;
		if (count === 0) continue;
		const sentiment = key & SENTIMENTS_MASK;
		const pair = key >> SENTIMENT_BITS;
		const issue = Math.floor(pair / channels.length);
		const channel = pair - issue * channels.length;
		const group = issues.parentOf[issue] as number;
		const [hasGroup, hasIssue] = [groupPasses[group] === 1, issuePasses[issue] === 1];
		const [hasChannel, hasSentiment] = [
			channelPasses[channel] === 1,
			sentimentPasses[sentiment] === 1
		];
		if (hasIssue && hasChannel && hasSentiment) addTo(charts.issue_group, group, sentiment, count);
		if (hasGroup && hasChannel && hasSentiment) addTo(charts.issue, issue, sentiment, count);
		if (hasGroup && hasIssue && hasSentiment) addTo(charts.channel, channel, sentiment, count);
		if (hasGroup && hasIssue && hasChannel) addTo(charts.sentiment, sentiment, sentiment, count);
	}
}
