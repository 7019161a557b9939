import type { SourceMapping } from '../domain/source-mapping.ts';

type DateFormat = SourceMapping['date_format'];

/** Which of the three numbers of a date is the year, the month and the day. */
const ORDER: Record<DateFormat, readonly [year: number, month: number, day: number]> = {
	iso: [1, 2, 3],
	'yyyy/mm/dd': [1, 2, 3],
	'dd/mm/yyyy': [3, 2, 1],
	'mm/dd/yyyy': [3, 1, 2]
};
const DATE = /^(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})/;
const TIME = /^(?:[T ,]+|$)(?:(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;

const two = (value: number) => String(value).padStart(2, '0');

/** Years outside this span are slips of the pen, not dates of feedback. */
const isPlausible = (year: number) => year >= 1945 && year <= 2100;

/** How many days a month has; none outside 1–12. */
function daysOf(year: number, month: number): number {
	if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
	if (month > 12) return 0;
	return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** A calendar day that exists, as `YYYY-MM-DD`, and what of the text follows it; else null. */
function readDay(text: string, format: DateFormat): { day: string; rest: string } | null {
	const match = DATE.exec(text);
	if (!match) return null;
	const [first, second, third] = ORDER[format];
	if (match[first]?.length !== 4) return null;
	const [year, month, day] = [Number(match[first]), Number(match[second]), Number(match[third])];
	if (!isPlausible(year) || month < 1 || day < 1 || day > daysOf(year, month)) return null;
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
const ZONE = '+07:00';
const DAY_LENGTH = 10;

/**
 * The calendar day of an instant in Asia/Ho_Chi_Minh, which has no summer time.
 * @param instant ISO, a day that exists
 */
export const dayOfInstant = (instant: string) =>
	instant.endsWith(ZONE)
		? instant.slice(0, DAY_LENGTH)
		: new Date(Date.parse(instant) + ZONE_MS).toISOString().slice(0, DAY_LENGTH);

/** The first day of the quarter that holds `day`. */
export function quarterStart(day: string): string {
	const month = Number(day.slice(5, 7));
	return `${day.slice(0, 5)}${two(month - ((month - 1) % 3))}-01`;
}
