import { DuckDBBitValue } from '@duckdb/node-api';
import type { BoundValue } from './bind-parameters.ts';
import type { Parameters, Question } from './question.ts';
import { questionError } from './run-question.ts';
import type { Limits } from './run-question.ts';
import type { Days, WordFinder } from './word-finder.ts';

/** Bound where words are not looked for, or by the question itself. */
export const NOT_SEARCHED = {
	found_at: null,
	found_rows: null,
	found_a: null,
	found_b: null,
	found_c: null,
	found_d: null,
	found_e: null
} satisfies Parameters;

const IS_DAY = /(?:^|_)(?:from|to)$/;
const PLACES = ['province', 'commune', 'viewer_province', 'viewer_commune'];
/** One place has few texts: searching them is fast, and its blocks of facts are everybody's. */
const isOfPlace = (values: Parameters) => PLACES.some((place) => (values[place] ?? null) !== null);

/** From the first to the last day that the parameters name; null when the question is not about days. */
function daysOf({ parameters }: Pick<Question, 'parameters'>, values: Parameters): Days | null {
	if (!parameters.includes('from') || !parameters.includes('to')) return null;
	const days = parameters.filter((name) => IS_DAY.test(name)).map((name) => values[name]);
	const [from, ...rest] = days.filter((day) => typeof day === 'string').toSorted();
	const to = rest.at(-1);
	return from && to ? { from, to } : null;
}

const bit = (bytes: Uint8Array | null | undefined) => {
	if (!bytes) return null;
	// The first byte counts the bits that fill up the second one.
	const padded = new Uint8Array(bytes.length + 1);
	padded.set(bytes, 1);
	return new DuckDBBitValue(padded);
};

/**
 * What tells a question about the whole country who has its words, so that it need not search the texts
 * again. Rejects with a QueryError. What the search takes is the question's own time.
 */
export async function foundParameters(
	words: WordFinder,
	question: Pick<Question, 'name' | 'parameters'>,
	values: Parameters,
	{ seconds, stopped }: Limits
): Promise<Record<string, BoundValue>> {
	const { q } = values;
	if (typeof q !== 'string' || q === '' || !question.parameters.includes('found_at'))
		return NOT_SEARCHED;
	const days = isOfPlace(values) ? null : daysOf(question, values);
	if (!days) return NOT_SEARCHED;
	const late = new AbortController();
	const cut = AbortSignal.any([late.signal, stopped]);
	const timer = setTimeout(() => late.abort(), seconds * 1000);
	try {
		const { first_row, part_rows, parts } = await words.find(q, days, { seconds, stopped: cut });
		const [a = null, b = null, c = null, d = null, e = null] = parts.map(bit);
		return {
			...{ found_at: first_row, found_rows: part_rows },
			...{ found_a: a, found_b: b, found_c: c, found_d: d, found_e: e }
		};
	} catch (cause) {
		throw questionError(question.name, cut, stopped, cause);
	} finally {
		clearTimeout(timer);
	}
}
