import type { Entity } from '#lib/domain/source-mapping.ts';
import {
	definedQuestions,
	variantsOf,
	type AnyCounted,
	type AnyQuestion
} from '../../queries/every-question.ts';

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

/** Reads out of a question’s own statements what they read. */
export function lineageOf(subject: string, value: AnyQuestion | AnyCounted): LineageRow {
	const variants = variantsOf(value);
	const { name, definition } = variants[0] as AnyQuestion;
	const sql = withoutComments(variants.map((variant) => variant.sql).join('\n'));
	const tables = unique(matches(sql, /\b(?:fct|agg|dim|meta)_[a-z_]+/g, 0)).sort();
	return {
		...{ subject, question: name, definition, tables },
		relations: unique(matches(sql, /([a-z_]+) as not materialized/g, 1)),
		entities: unique(tables.flatMap(entitiesOf))
	};
}

const subjectOf = (path: string) => path.split('/').at(-2) ?? '';

function everyLineage(): LineageRow[] {
	const found = definedQuestions.map(({ file, question }) => lineageOf(subjectOf(file), question));
	return [...new Map(found.map((row) => [row.question, row])).values()].sort(
		(a, b) => a.subject.localeCompare(b.subject) || a.question.localeCompare(b.question)
	);
}

let known: readonly LineageRow[] | undefined;
/** Every question that the program can ask, by subject and name: read once, since it is part of the program. */
export const lineage = (): readonly LineageRow[] => (known ??= everyLineage());
