import { remember } from '#lib/text/remember.ts';
import { PERSONAL_WORDS } from '#lib/text/columns/personal-words.ts';
import { headerNames } from '../sources/header-names.ts';
import { isNumbering } from '../sources/numbering-row.ts';
import { parseInstant } from '#lib/text/parse-date.ts';
import { COUNTER_WORDS, HEADER_WORDS } from './header-words.ts';
import { matchHeader } from './match-header.ts';

export interface FoundHeader {
	/** index of its first line among the rows */
	first: number;
	lines: number;
	names: string[];
	/** how many of its names are known words */
	known: number;
}

type Rows = readonly (readonly (string | null)[])[];

const SEARCHED = 40;
const MAX_LINES = 3;
const KNOWN = [
	...Object.values(HEADER_WORDS).flatMap((words) => Object.values(words)),
	PERSONAL_WORDS,
	COUNTER_WORDS
];

const isKnown = remember(
	(name: string) => KNOWN.some((words) => matchHeader(name, words) >= 0.6),
	5000
);

/** A cell that no header has: a date, a number of a row's own, a whole message. */
export const isValue = (cell: string) =>
	cell.length > 100 ||
	parseInstant(cell, 'dd/mm/yyyy', '+07:00') !== null ||
	parseInstant(cell, 'iso', '+07:00') !== null ||
	/\d{5,}/.test(cell);

const filledOf = (row: Rows[number]) =>
	row.flatMap((cell) => (cell && cell.trim() !== '' ? [cell.trim()] : []));

/** Points for a header that starts at `first` and has so many lines: known words count most. */
function score(rows: Rows, first: number, lines: number) {
	const part = rows.slice(first, first + lines);
	const names = headerNames(part);
	const named = names.filter((name) => name !== '');
	const known = named.filter(isKnown).length;
	const values = part.flatMap(filledOf).filter(isValue).length;
	const isHollow = part.some((row) => filledOf(row).every(isNumbering));
	// Two columns of one name come from a title line taken for a part of the header.
	const doubles = named.length - new Set(named).size;
	const points = 3 * known + named.length - 6 * values - 3 * doubles - 1.5 * (lines - 1);
	return { names, known, points: isHollow || named.length < 2 ? -Infinity : points };
}

/**
 * The header of a table among its first rows: titles may stand above it, and it may have up to three
 * lines. Null when no row looks like one.
 */
export function findHeader(rows: Rows): FoundHeader | null {
	let best: FoundHeader | null = null;
	let most = 0;
	for (let first = 0; first < Math.min(SEARCHED, rows.length); first++) {
		for (let lines = 1; lines <= Math.min(MAX_LINES, rows.length - first); lines++) {
			const { points, ...found } = score(rows, first, lines);
			if (points <= most) continue;
			most = points;
			best = { first, lines, ...found };
		}
	}
	return best;
}
