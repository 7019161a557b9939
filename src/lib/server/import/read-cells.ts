import type { ImportReason } from '#lib/domain/initiative-import.ts';
import type { ImportedProperty } from '#lib/domain/imported-property.ts';
import { headerKey } from '#lib/text/columns/header-key.ts';
import { parseDay } from '#lib/text/parse-date.ts';
import { IMPORT_REASONS } from './import-reasons.ts';
import type { ImportTools } from './import-tools.ts';

/** What a row says, by property; a property without a column, or with a blank cell, is empty. */
export type GivenRow = Partial<Record<ImportedProperty, string>>;

/** Takes one fault of a row. */
export type Blame = (property: ImportedProperty, reason: ImportReason) => null;

const YES = new Set(['co', 'x', 'yes', 'true', '1', 'dung']);
const NO = new Set(['khong', 'no', 'false', '0', 'sai']);

/** Reads a code by its id or its name in either language; null when empty or unknown. */
export function readCode(
	property: ImportedProperty,
	given: GivenRow,
	tools: ImportTools,
	blame: Blame
): string | null {
	const written = given[property] ?? '';
	if (written === '') return null;
	const code = tools.codes[property]?.get(headerKey(written));
	return code ?? blame(property, IMPORT_REASONS.code(tools.names[property] ?? { vi: [], en: [] }));
}

/** Reads a day written 31/12/2026 or 2026-12-31, not after `today`; null when empty or wrong. */
export function readDay(
	property: ImportedProperty,
	given: GivenRow,
	today: string,
	blame: Blame
): string | null {
	const written = given[property] ?? '';
	if (written === '') return null;
	const day = parseDay(written, 'dd/mm/yyyy') ?? parseDay(written, 'iso');
	if (day === null) return blame(property, IMPORT_REASONS.day);
	return day > today ? blame(property, IMPORT_REASONS.future) : day;
}

/** Reads có/không, x, yes/no, true/false, 1/0; null when empty or unclear. */
export function readFlag(
	property: ImportedProperty,
	given: GivenRow,
	blame: Blame
): boolean | null {
	const written = headerKey(given[property] ?? '');
	if (written === '') return null;
	if (YES.has(written)) return true;
	return NO.has(written) ? false : blame(property, IMPORT_REASONS.yesNo);
}

/** Reads the year of the register, else that of the day of registration; blames when neither is there. */
export function readYear(
	given: GivenRow,
	registered_on: string | null,
	today: string,
	blame: Blame
): number | null {
	const written = given.registered_year ?? '';
	if (written === '' && registered_on) return Number(registered_on.slice(0, 4));
	if (written === '') return blame('registered_year', IMPORT_REASONS.noYear);
	const latest = Number(today.slice(0, 4)) + 1;
	const year = /^\d{4}(?:\.0+)?$/.test(written) ? Number(written) : NaN;
	if (year >= 2000 && year <= latest) return year;
	return blame('registered_year', IMPORT_REASONS.year(latest));
}
