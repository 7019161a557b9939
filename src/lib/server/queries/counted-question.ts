import { z } from 'zod';
import type { Filters } from '#lib/domain/filters.ts';
import type { Role, Viewer } from '#lib/domain/viewer.ts';
import type { View } from '../view.ts';
import { defineQuestion } from '../warehouse/question.ts';
import type { Parameters, Question, Relation } from '../warehouse/question.ts';
import { relations } from './relations/relations.ts';

/** The columns that facts and rollups share, as a question returns them. */
export const countsShape = {
	n: z.int(),
	negative_count: z.int(),
	neutral_count: z.int(),
	positive_count: z.int(),
	unsure_count: z.int(),
	/** negative, neutral and positive: the whole of a negative share */
	sentiment_known_count: z.int(),
	counted_count: z.int(),
	due_count: z.int(),
	answered_count: z.int(),
	answered_on_time_count: z.int(),
	resolved_count: z.int(),
	open_count: z.int()
};

/** What a rollup can be grouped or filtered by, besides the day and the dataset. */
export type Dimension =
	'province' | 'commune' | 'issue' | 'channel' | 'kind' | 'status' | 'tone' | 'basis';

interface RollupSource {
	name: string;
	holds: readonly Dimension[];
	relation: Relation;
}
/** Relations of one name and the same columns, of which one answers a question. */
export interface CountedSources {
	facts: readonly Relation[];
	/** the smaller first: the first that holds what is needed is read */
	rollups: readonly RollupSource[];
}

const COUNTS: CountedSources = {
	facts: [relations.feedback, relations.feedbackCounts],
	rollups: [
		{ name: 'channel-day', holds: ['province', 'channel'], relation: relations.channelDayCounts },
		{
			name: 'status-day',
			holds: ['province', 'kind', 'status'],
			relation: relations.statusDayCounts
		},
		{ name: 'issue-day', holds: ['province', 'issue'], relation: relations.issueDayCounts },
		{ name: 'commune-day', holds: ['province', 'commune'], relation: relations.communeDayCounts },
		{
			name: 'channel-tone-day',
			holds: ['tone', 'province', 'channel'],
			relation: relations.channelToneDayCounts
		},
		{
			name: 'status-tone-day',
			holds: ['tone', 'province', 'kind', 'status'],
			relation: relations.statusToneDayCounts
		},
		{
			name: 'issue-tone-day',
			holds: ['tone', 'province', 'issue'],
			relation: relations.issueToneDayCounts
		},
		{
			name: 'commune-tone-day',
			holds: ['tone', 'province', 'commune'],
			relation: relations.communeToneDayCounts
		}
	]
};
const WAITS: CountedSources = {
	facts: [relations.feedback, relations.feedbackWaits],
	rollups: [
		{ name: 'wait-day', holds: ['province'], relation: relations.waitDayCounts },
		{
			name: 'wait-tone-day',
			holds: ['tone', 'province'],
			relation: relations.waitToneDayCounts
		}
	]
};

/** A question that the facts answer always, and a rollup whenever one holds all that is needed. */
export interface CountedQuestion<Params extends Parameters, Row> {
	facts: Question<Params, Row>;
	rollups: readonly { holds: readonly Dimension[]; question: Question<Params, Row> }[];
	groupedBy: readonly Dimension[];
}

export interface CountedText<Params extends Parameters, Row> {
	name: string;
	sql: string;
	params: z.ZodType<Params>;
	row: z.ZodType<Row>;
	definition: { vi: string; en: string };
	/** who may ask; everyone unless told */
	roles?: readonly Role[];
	/** what the SQL itself groups by */
	groupedBy: readonly Dimension[];
	/** read besides `counts` or `waits` */
	places?: readonly Relation[];
}

/** Defines one SQL text over the facts and every rollup that can answer it. */
export function defineOver<Params extends Parameters, Row>(
	sources: CountedSources,
	{ groupedBy, places = [], ...text }: CountedText<Params, Row>
): CountedQuestion<Params, Row> {
	const fitting = sources.rollups.filter(({ holds }) =>
		groupedBy.every((by) => holds.includes(by))
	);
	return {
		groupedBy,
		facts: defineQuestion({ ...text, relations: [...sources.facts, ...places] }),
		rollups: fitting.map(({ name, holds, relation }) => ({
			holds,
			question: defineQuestion({
				...text,
				name: `${text.name}-${name}`,
				relations: [relation, ...places]
			})
		}))
	};
}

/** Defines one SQL text, which reads `counts`, over the facts and every rollup that can answer it. */
export const defineCountedQuestion = <Params extends Parameters, Row>(
	text: CountedText<Params, Row>
) => defineOver(COUNTS, text);

/** Defines one SQL text, which reads `waits`, over the facts and the rollup of waits. */
export const defineWaitQuestion = <Params extends Parameters, Row>(
	text: CountedText<Params, Row>
) => defineOver(WAITS, text);

/** What filters and scope ask of a rollup; null when only the facts hold it. */
function neededBy(viewer: Viewer, filters: Filters): Dimension[] | null {
	const { field, sentiment, q } = filters;
	if (field.length > 0 || q !== '') return null;
	const needed: [Dimension, boolean][] = [
		['province', viewer.province_code !== null || filters.province !== null],
		['commune', viewer.commune_code !== null || filters.commune !== null],
		['issue', filters.issue.length > 0 || filters.group.length > 0],
		['channel', filters.channel.length > 0],
		['kind', filters.kind.length > 0],
		['status', filters.status.length > 0],
		['tone', sentiment.length > 0]
	];
	return needed.flatMap(([dimension, isNeeded]) => (isNeeded ? [dimension] : []));
}

/**
 * Chooses the smallest rollup that holds every column which the question, the filters and the
 * viewer's scope need; the facts where none does. Filters by field or words always read the facts, and so does any pair that no one rollup holds, such as a commune and an issue.
 */
export function countsSource<Params extends Parameters, Row>(
	question: CountedQuestion<Params, Row>,
	viewer: Viewer,
	{ filters }: Pick<View, 'filters'>
): Question<Params, Row> {
	const needed = neededBy(viewer, filters);
	const fitting = question.rollups.find(({ holds }) =>
		needed?.every((dimension) => holds.includes(dimension))
	);
	return fitting?.question ?? question.facts;
}
