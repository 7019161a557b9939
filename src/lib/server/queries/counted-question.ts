import { z } from 'zod';
import type { Filters } from '#lib/domain/filters.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import type { View } from '../view.ts';
import { defineQuestion } from '../warehouse/question.ts';
import type { Parameters, Question } from '../warehouse/question.ts';
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

/** A question about counts that the facts answer always, and a rollup when the filters allow it. */
export interface CountedQuestion<Params extends Parameters, Row> {
	facts: Question<Params, Row>;
	rollup: Question<Params, Row>;
	rollupKind: RollupKind;
}
type RollupKind = 'commune_day' | 'issue_day';

interface CountedText<Params extends Parameters, Row> {
	name: string;
	sql: string;
	params: z.ZodType<Params>;
	row: z.ZodType<Row>;
	definition: { vi: string; en: string };
	rollupKind: RollupKind;
	/** read besides `counts` */
	places?: readonly { name: string; sql: string }[];
}

/** Defines one SQL text, which reads `counts`, over the facts and over a rollup. */
export function defineCountedQuestion<Params extends Parameters, Row>({
	rollupKind,
	places = [],
	...text
}: CountedText<Params, Row>): CountedQuestion<Params, Row> {
	const { feedback, feedbackCounts, communeDayCounts, issueDayCounts } = relations;
	const rollup = rollupKind === 'commune_day' ? communeDayCounts : issueDayCounts;
	return {
		facts: defineQuestion({ ...text, relations: [feedback, feedbackCounts, ...places] }),
		rollup: defineQuestion({
			...text,
			name: `${text.name}-rollup`,
			relations: [rollup, ...places]
		}),
		rollupKind
	};
}

const isEmpty = (filters: Filters, keys: readonly ('issue' | 'group' | 'channel')[]) =>
	keys.every((key) => filters[key].length === 0);

/** Chooses the rollup where it holds every column that the filters and the viewer's scope need. */
export function countsSource<Params extends Parameters, Row>(
	question: CountedQuestion<Params, Row>,
	viewer: Viewer,
	{ filters }: View
): Question<Params, Row> {
	const { field, kind, sentiment, status, q } = filters;
	const needsFacts = [field, kind, sentiment, status].some((list) => list.length > 0) || q !== '';
	if (needsFacts) return question.facts;
	const fits =
		question.rollupKind === 'commune_day'
			? isEmpty(filters, ['issue', 'group', 'channel'])
			: filters.commune === null && viewer.commune_code === null;
	return fits ? question.rollup : question.facts;
}
