import type { SourceMapping } from '#lib/domain/source-mapping.ts';

type DateFormat = SourceMapping['date_format'];

const ORDER: Record<DateFormat, readonly ['y' | 'm' | 'd', 'y' | 'm' | 'd', 'y' | 'm' | 'd']> = {
	iso: ['y', 'm', 'd'],
	'yyyy/mm/dd': ['y', 'm', 'd'],
	'dd/mm/yyyy': ['d', 'm', 'y'],
	'mm/dd/yyyy': ['m', 'd', 'y']
};
const DATE = /^(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})/;
const TIME = /^(?:[T ,]+|$)(?:(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;

const two = (value: number) => String(value).padStart(2, '0');

/** Years outside this span are slips of the pen, not dates of feedback. */
const isPlausible = (year: number) => year >= 1945 && year <= 2100;

/** A calendar day that exists, as `YYYY-MM-DD`, and what of the text follows it; else null. */
function readDay(text: string, format: DateFormat): { day: string; rest: string } | null {
	const match = DATE.exec(text);
	if (!match) return null;
	const part: Record<string, string> = {};
	for (const [index, letter] of ORDER[format].entries()) part[letter] = match[index + 1] ?? '';
	const [year, month, day] = [Number(part['y']), Number(part['m']), Number(part['d'])];
	if (part['y']?.length !== 4 || !isPlausible(year)) return null;
	const date = new Date(Date.UTC(year, month - 1, day));
	if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
	return { day: `${year}-${two(month)}-${two(day)}`, rest: text.slice(match[0].length) };
}

/**
 * Reads a date or instant as a source writes it: the day in `format`, then perhaps a time and a zone.
 * Returns an ISO instant (midnight where no time is given, `offset` where no zone is), or null when
 * there is no such day or time.
 */
export function parseInstant(value: string, format: DateFormat, offset: string): string | null {
	const read = readDay(value.trim(), format);
	const match = read && TIME.exec(read.rest);
	if (!match) return null;
	const [hour, minute, second] = [1, 2, 3].map((index) => Number(match[index] ?? 0));
	if ((hour ?? 0) > 23 || (minute ?? 0) > 59 || (second ?? 0) > 59) return null;
	const zone = match[4] ?? offset;
	const colon = /^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone;
	return `${read.day}T${two(hour ?? 0)}:${two(minute ?? 0)}:${two(second ?? 0)}${colon.toUpperCase()}`;
}

/** Reads a calendar day, ignoring a time after it; null when there is no such day. */
export function parseDay(value: string, format: DateFormat): string | null {
	const read = readDay(value.trim(), format);
	return read && TIME.test(read.rest) ? read.day : null;
}

const ZONE_MS = 7 * 3_600_000;

/** The calendar day of an instant in Asia/Ho_Chi_Minh, which has no summer time. */
export const dayOfInstant = (instant: string) =>
	new Date(Date.parse(instant) + ZONE_MS).toISOString().slice(0, 10);

/** The first day of the quarter that holds `day`. */
export function quarterStart(day: string): string {
	const month = Number(day.slice(5, 7));
	return `${day.slice(0, 5)}${two(month - ((month - 1) % 3))}-01`;
}
