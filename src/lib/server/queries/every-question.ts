import type { Parameters, Question } from '../warehouse/question.ts';
import type { CountedQuestion } from './counted-question.ts';

type AnyQuestion = Question<Parameters, unknown>;

const isQuestion = (value: unknown): value is AnyQuestion =>
	typeof value === 'object' && value !== null && 'parameters' in value && 'sql' in value;
const isCounted = (value: unknown): value is CountedQuestion<Parameters, unknown> =>
	typeof value === 'object' && value !== null && 'facts' in value && 'groupedBy' in value;

const modules = import.meta.glob<Record<string, unknown>>(['./*/*.ts', '../cube/*.ts'], {
	eager: true
});
const exported = Object.values(modules).flatMap((module) => Object.values(module));

/** The questions that facts and rollups answer. */
export const countedQuestions: readonly CountedQuestion<Parameters, unknown>[] =
	exported.filter(isCounted);

/** Every question that the server can ask, rollup variants included. */
export const everyQuestion: readonly AnyQuestion[] = exported.flatMap((value) => {
	if (isCounted(value)) return [value.facts, ...value.rollups.map(({ question }) => question)];
	return isQuestion(value) ? [value] : [];
});
