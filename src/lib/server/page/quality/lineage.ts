import type { Entity } from '#lib/domain/source-mapping.ts';
import type { CountedQuestion } from '../../queries/counted-question.ts';
import type { Parameters, Question } from '../../warehouse/question.ts';

type AnyQuestion = Question<Parameters, unknown>;
type AnyCounted = CountedQuestion<Parameters, unknown>;
type Exported = AnyQuestion | AnyCounted | null | undefined;

/** Where a figure comes from: its question, the shared parts and tables that this reads. */
export interface LineageRow {
	/** the folder of the question */
	subject: string;
	question: string;
	definition: { vi: string; en: string };
	relations: string[];
	tables: string[];
	/** kinds of record that the tables are made of */
	entities: Entity[];
}

const CASES: readonly Entity[] = ['feedback', 'status_event', 'response'];
/** Tables of facts, by the records that they are made of; every other fact or rollup is of cases. */
const MADE_OF: Record<string, readonly Entity[]> = {
	fct_initiative: ['initiative'],
	fct_outcome: ['outcome'],
	fct_consultation: ['consultation'],
	fct_contribution: ['contribution'],
	fct_dialogue: ['dialogue'],
	fct_inspection: ['inspection'],
	dim_press_source: ['press_source'],
	agg_count_only: ['feedback']
};

const withoutComments = (sql: string) => sql.replace(/--.*$/gm, '');
const matches = (sql: string, pattern: RegExp, group: number) =>
	[...sql.matchAll(pattern)].map((match) => match[group] ?? '');
const unique = <Value>(values: readonly Value[]) => [...new Set(values)];

const entitiesOf = (table: string): readonly Entity[] =>
	MADE_OF[table] ?? (/^(fct|agg)_/.test(table) ? CASES : []);

const isCounted = (value: Exported): value is AnyCounted =>
	typeof value === 'object' && value !== null && 'facts' in value && 'groupedBy' in value;
const isQuestion = (value: Exported): value is AnyQuestion =>
	typeof value === 'object' && value !== null && 'parameters' in value && 'sql' in value;

/** Reads out of a question’s own statements what they read. */
export function lineageOf(subject: string, value: AnyQuestion | AnyCounted): LineageRow {
	const variants = isCounted(value)
		? [value.facts, ...value.rollups.map(({ question }) => question)]
		: [value];
	const { name, definition } = isCounted(value) ? value.facts : value;
	const sql = withoutComments(variants.map((variant) => variant.sql).join('\n'));
	const tables = unique(matches(sql, /\b(?:fct|agg|dim|meta)_[a-z_]+/g, 0)).sort();
	return {
		...{ subject, question: name, definition, tables },
		relations: unique(matches(sql, /([a-z_]+) as not materialized/g, 1)),
		entities: unique(tables.flatMap(entitiesOf))
	};
}

const modules = import.meta.glob<Record<string, Exported>>(
	['../../queries/**/*.ts', '../../cube/*-questions.ts'],
	{ eager: true }
);

const subjectOf = (path: string) => path.split('/').at(-2) ?? '';

/** Every question that the program can ask, by subject and name. */
export const lineage = (): LineageRow[] => {
	const found = Object.entries(modules).flatMap(([path, exported]) =>
		Object.values(exported).flatMap((value) =>
			isCounted(value) || isQuestion(value) ? [lineageOf(subjectOf(path), value)] : []
		)
	);
	return [...new Map(found.map((row) => [row.question, row])).values()].sort(
		(a, b) => a.subject.localeCompare(b.subject) || a.question.localeCompare(b.question)
	);
};
