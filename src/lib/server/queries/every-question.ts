import type { Parameters, Question } from '../warehouse/question.ts';
import type { CountedQuestion } from './counted-question.ts';

export type AnyQuestion = Question<Parameters, unknown>;
export type AnyCounted = CountedQuestion<Parameters, unknown>;

const isQuestion = (value: unknown): value is AnyQuestion =>
	typeof value === 'object' && value !== null && 'parameters' in value && 'sql' in value;
export const isCounted = (value: unknown): value is AnyCounted =>
	typeof value === 'object' && value !== null && 'facts' in value && 'groupedBy' in value;

const modules = import.meta.glob<Record<string, unknown>>(['./*/*.ts', '../cube/*.ts'], {
	eager: true
});

/** A question as its file defines it, over one source or several. */
export interface DefinedQuestion {
	/** path of the file */
	file: string;
	question: AnyQuestion | AnyCounted;
}

/** Every question that files of the program define. */
export const definedQuestions: readonly DefinedQuestion[] = Object.entries(modules).flatMap(
	([file, exported]) =>
		Object.values(exported).flatMap((question) =>
			isCounted(question) || isQuestion(question) ? [{ file, question }] : []
		)
);

/** The questions that facts and rollups answer. */
export const countedQuestions: readonly AnyCounted[] = definedQuestions
	.map(({ question }) => question)
	.filter(isCounted);

/** A question's statements: one for each source that can answer it. */
export const variantsOf = (question: AnyQuestion | AnyCounted): readonly AnyQuestion[] =>
	isCounted(question)
		? [question.facts, ...question.rollups.map((rollup) => rollup.question)]
		: [question];

/** Every question that the server can ask, rollup variants included. */
export const everyQuestion: readonly AnyQuestion[] = definedQuestions.flatMap(({ question }) =>
	variantsOf(question)
);
