import type { z } from 'zod';
import type { Role } from '#lib/domain/viewer.ts';

/** What may be bound: a list is a list of texts; null is "no restriction" where SQL says so. */
export type ParameterValue = string | number | boolean | null | readonly string[];
export type Parameters = Record<string, ParameterValue>;

/**
 * A part of the snapshot cut to what the viewer may see. The only SQL that may name a fact or rollup
 * table, so that scope is applied in one place.
 */
export interface Relation {
	name: string;
	sql: string;
	/** relations that its own text reads */
	reads?: readonly Relation[];
}

export interface Question<Params extends Parameters = Parameters, Row = unknown> {
	/** kebab-case, unique; what errors and logs call it */
	name: string;
	/** the question's own name, without the rollup that this variant reads */
	family: string;
	/** the whole statement: relations, then the question's own file */
	sql: string;
	/** names of the parameters in `sql`, the viewer's two among them */
	parameters: readonly string[];
	params: z.ZodType<Params>;
	row: z.ZodType<Row>;
	/** what is counted and how, for "how computed" */
	definition: { vi: string; en: string };
	/** null means every role */
	roles: readonly Role[] | null;
}

interface QuestionText<Params extends Parameters, Row> extends Omit<
	Question<Params, Row>,
	'parameters' | 'roles' | 'family'
> {
	family?: string;
	relations: readonly Relation[];
	roles?: readonly Role[];
}

const withoutComments = (sql: string) => sql.replace(/--.*$/gm, '');

/** Names of `$parameters` in a statement, in order of appearance, each once. */
export function parametersOf(sql: string): string[] {
	const found = withoutComments(sql).matchAll(/\$([a-z_]+)/g);
	return [...new Set([...found].map((match) => match[1] as string))];
}

/** Relations and all that they read, each once, what is read first. */
function withSources(relations: readonly Relation[]): Relation[] {
	const all = relations.flatMap((relation) => [...withSources(relation.reads ?? []), relation]);
	return [...new Map(all.map((relation) => [relation.name, relation])).values()];
}

/** Puts the relations in front of a question's own `with`, or gives it one. */
function joined(relations: readonly Relation[], sql: string): string {
	const grain = /^(?:--.*\n)*/.exec(sql)?.[0] ?? '';
	const body = sql.slice(grain.length);
	// Without "not materialized" each relation would be computed whole before the question filters it.
	const named = withSources(relations).map(
		(each) => `${each.name} as not materialized (\n${each.sql})`
	);
	const rest = body.startsWith('with ') ? body.replace('with ', ',\n') : `\n${body}`;
	return `${grain}with ${named.join(',\n')}${rest}`;
}

/**
 * Joins a question's SQL with the relations that it reads from. Both are constants of the program:
 * the text is the same for every request. Throws when the question reads a table around its relations.
 */
export function defineQuestion<Params extends Parameters, Row>({
	relations,
	roles,
	...text
}: QuestionText<Params, Row>): Question<Params, Row> {
	const own = withoutComments(text.sql);
	if (/\b(fct|agg|stg)_/.test(own) || /\$viewer_/.test(own)) {
		throw new Error(`question ${text.name} goes around the viewer's scope: read a relation`);
	}
	const sql = relations.length ? joined(relations, text.sql) : text.sql;
	return { family: text.name, ...text, sql, parameters: parametersOf(sql), roles: roles ?? null };
}
