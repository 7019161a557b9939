import { readFileSync, readdirSync } from 'node:fs';
import type { ParameterValue, Parameters } from '#lib/server/warehouse/question.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const COUNTS = read('./counts.sql');
const ZEROS = [...COUNTS.matchAll(/ as (\w+)/g)].map(
	([, name]) => `coalesce(b.${name}, 0) as ${name}`
);
const QUESTIONS = new Map(
	readdirSync(new URL('./questions/', import.meta.url)).map((file) => [
		file.replace('.sql', ''),
		read(`./questions/${file}`)
	])
);

const literal = (value: ParameterValue | undefined) => {
	if (value === null || value === undefined) return 'null';
	return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value);
};

/** Columns that a filter of several values narrows, by the parameter's name. */
const LISTS: Record<string, string> = {
	...{
		issues: 'issue',
		groups: 'issue_group',
		fields: 'field',
		channels: 'channel',
		kinds: 'kind'
	},
	sentiments: `coalesce(sentiment, 'unsure')`,
	statuses: 'status'
};

/** Only the conditions that narrow, as somebody who writes for PostgreSQL would put them. */
function filtersOf(params: Parameters): string {
	const { province, commune, q } = params;
	const conditions = [`dataset = ${literal(params['dataset'])}`];
	if (province) conditions.push(`province_code = ${literal(province)}`);
	if (commune) conditions.push(`commune_code = ${literal(commune)}`);
	for (const [name, column] of Object.entries(LISTS)) {
		const values = params[name];
		if (!Array.isArray(values) || values.length === 0) continue;
		// Written so that an index on the column itself can be used.
		const known = name === 'sentiments' && !values.includes('unsure') ? 'sentiment' : column;
		conditions.push(`${known} in (${values.map((value) => literal(value)).join(', ')})`);
	}
	if (q) conditions.push(`text_folded like ${literal(`%${String(q)}%`)}`);
	return conditions.join(' and ');
}

/** The question behind a variant that reads a rollup. */
const baseOf = (name: string) =>
	[...QUESTIONS.keys()]
		.filter(
			(base) => name === base || (name.startsWith(`${base}-`) && /-(?:day|case-\w+)$/.test(name))
		)
		.toSorted((a, b) => b.length - a.length)[0];

/**
 * The question that a page asked, for PostgreSQL, on the facts: with these very parameters. Null where
 * none is written for it.
 */
export function translate(name: string, params: Parameters): string | null {
	const text = QUESTIONS.get(baseOf(name) ?? '');
	if (text === undefined) return null;
	const span = (from: string, to: string) =>
		`received_on >= ${literal(params[from])}::date and received_on < ${literal(params[to])}::date`;
	const parts: Record<string, string> = {
		counts: COUNTS,
		zeros: ZEROS.join(', '),
		filters: filtersOf(params),
		period: span('from', 'to'),
		before: span('previous_from', 'previous_to')
	};
	return text.replace(/\{(\w+)\}/g, (_, part: string) => parts[part] ?? literal(params[part]));
}
