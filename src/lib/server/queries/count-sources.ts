import type { Relation } from '../warehouse/question.ts';
import { relations } from './relations/relations.ts';

/** What a source can be grouped or filtered by, besides the day and the dataset. */
export type Dimension =
	'province' | 'commune' | 'issue' | 'field' | 'channel' | 'kind' | 'status' | 'tone' | 'basis';

export interface RollupSource {
	name: string;
	holds: readonly Dimension[];
	relations: readonly Relation[];
	/** for questions about one of these only: there it is small, and without one it is as large as the facts */
	liesBy?: 'place' | 'issue';
}

/** Relations of one name and the same columns, of which one answers a question. */
export interface CountedSources {
	facts: readonly Relation[];
	/** the smaller first: the first that holds what is needed is read */
	rollups: readonly RollupSource[];
}

/** What rows of single cases hold. */
const OF_CASES: readonly Dimension[] = [
	'province',
	'commune',
	'issue',
	'field',
	'channel',
	'kind',
	'status',
	'tone'
];

const source = (
	name: string,
	relation: Relation,
	...holds: readonly Dimension[]
): RollupSource => ({ name, holds, relations: [relation] });

const cases = (liesBy: 'place' | 'issue', relation: Relation): RollupSource => ({
	name: `case-${liesBy}`,
	holds: OF_CASES,
	relations: [relation],
	liesBy
});

/** Sources of `counts`. */
export const COUNTS: CountedSources = {
	facts: [relations.feedbackCounts],
	rollups: [
		source('country-day', relations.countryDayCounts, 'tone', 'channel'),
		source('province-day', relations.provinceDayCounts, 'tone', 'province'),
		source('channel-day', relations.channelDayCounts, 'province', 'channel'),
		source('country-issue-day', relations.countryIssueDayCounts, 'tone', 'issue'),
		source('issue-status-day', relations.issueStatusDayCounts, 'issue', 'status'),
		source('status-day', relations.statusDayCounts, 'province', 'kind', 'status'),
		source('issue-channel-day', relations.issueChannelDayCounts, 'issue', 'channel'),
		source('issue-day', relations.issueDayCounts, 'province', 'issue'),
		source('commune-day', relations.communeDayCounts, 'province', 'commune'),
		source('channel-tone-day', relations.channelToneDayCounts, 'tone', 'province', 'channel'),
		source('status-tone-day', relations.statusToneDayCounts, 'tone', 'province', 'kind', 'status'),
		source('issue-tone-day', relations.issueToneDayCounts, 'tone', 'province', 'issue'),
		source('commune-tone-day', relations.communeToneDayCounts, 'tone', 'province', 'commune'),
		cases('place', relations.placeCounts),
		cases('issue', relations.issueCounts)
	]
};

/** Sources of `waits`. */
export const WAITS: CountedSources = {
	facts: [relations.feedbackWaits],
	rollups: [
		source('country-wait-day', relations.countryWaitDayCounts, 'tone'),
		source('wait-day', relations.waitDayCounts, 'province'),
		source('wait-tone-day', relations.waitToneDayCounts, 'tone', 'province'),
		cases('place', relations.placeWaits),
		cases('issue', relations.issueWaits)
	]
};

/** Sources of `feedback` for what one issue's cases hold besides the measures. */
export const ISSUE_CASES: CountedSources = {
	facts: [relations.feedback],
	rollups: [cases('issue', relations.issueCases)]
};
