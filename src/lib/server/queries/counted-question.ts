import { z } from 'zod';
import type { Filters } from '#lib/domain/filters.ts';
import type { Role, Viewer } from '#lib/domain/viewer.ts';
import type { View } from '../view.ts';
import { defineQuestion } from '../warehouse/question.ts';
import type { Parameters, Question, Relation } from '../warehouse/question.ts';
import { COUNTS, WAITS } from './count-sources.ts';
import type { CountedSources, Dimension, RollupSource } from './count-sources.ts';

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

/** A question that the facts answer always, and a rollup whenever one holds all that is needed. */
export interface CountedQuestion<Params extends Parameters, Row> {
	facts: Question<Params, Row>;
	rollups: readonly (Pick<RollupSource, 'holds' | 'liesBy'> & {
		question: Question<Params, Row>;
	})[];
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
		rollups: fitting.map(({ name, relations, ...source }) => ({
			...source,
			question: defineQuestion({
				...text,
				family: text.name,
				name: `${text.name}-${name}`,
				relations: [...relations, ...places]
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

/** What filters and scope ask of a source. */
function neededBy(viewer: Viewer, filters: Filters): Dimension[] {
	const needed: [Dimension, boolean][] = [
		['province', viewer.province_code !== null || filters.province !== null],
		['commune', viewer.commune_code !== null || filters.commune !== null],
		['issue', filters.issue.length > 0 || filters.group.length > 0],
		['field', filters.field.length > 0],
		['channel', filters.channel.length > 0],
		['kind', filters.kind.length > 0],
		['status', filters.status.length > 0],
		['tone', filters.sentiment.length > 0]
	];
	return needed.flatMap(([dimension, isNeeded]) => (isNeeded ? [dimension] : []));
}

/**
 * Chooses the smallest source that holds every column which the question, the filters and the viewer's
 * scope need: a rollup; then, for a place or an issue, its own cases, which lie together. Words are searched
 * in the facts, and so is any pair that no rollup holds in the whole country, such as a channel and a kind.
 */
export function countsSource<Params extends Parameters, Row>(
	{ facts, rollups }: CountedQuestion<Params, Row>,
	viewer: Viewer,
	{ filters }: Pick<View, 'filters'>
): Question<Params, Row> {
	if (filters.q !== '') return facts;
	const needed = neededBy(viewer, filters);
	const isOne = {
		place: needed.includes('province') || needed.includes('commune'),
		issue: needed.includes('issue')
	};
	const fitting = rollups.find(
		({ holds, liesBy }) =>
			(!liesBy || isOne[liesBy]) && needed.every((dimension) => holds.includes(dimension))
	);
	return fitting?.question ?? facts;
}
