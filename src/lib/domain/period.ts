/** Calendar days as `YYYY-MM-DD` strings; ranges are half-open: `from` is in, `to` is not. */
export interface Period {
	from: string;
	to: string;
}

const DAY_MS = 86_400_000;
const toDays = (day: string) => Date.parse(`${day}T00:00:00Z`) / DAY_MS;
const fromDays = (days: number) => new Date(days * DAY_MS).toISOString().slice(0, 10);

export const addDays = (day: string, count: number) => fromDays(toDays(day) + count);
export const daysBetween = (from: string, to: string) => toDays(to) - toDays(from);

/** The Monday of the ISO week that holds `day`. */
export function weekStart(day: string): string {
	const days = toDays(day);
	return fromDays(days - ((days + 3) % 7));
}

/** The given number of whole ISO weeks before the week that holds `asOf`. */
export function wholeWeeksBefore(asOf: string, weeks: number): Period {
	const to = weekStart(addDays(asOf, 1));
	return { from: addDays(to, -7 * weeks), to };
}

/** The same weekdays a number of weeks earlier, so that both hold the same parts of weeks. */
export function weeksEarlier({ from, to }: Period, weeks: number): Period {
	return { from: addDays(from, -7 * weeks), to: addDays(to, -7 * weeks) };
}

/**
 * The latest earlier period of the same length and weekdays that does not overlap this one: a period
 * of whole weeks has it right before, any other up to six days apart, or weeks would be mixed with
 * parts of weeks.
 */
export const previousPeriod = (period: Period): Period =>
	weeksEarlier(period, Math.ceil(daysBetween(period.from, period.to) / 7));

/** The same ISO weeks a year (52 weeks) earlier. */
export const sameWeeksLastYear = (period: Period): Period => weeksEarlier(period, 52);

/** Shifts a period so that days keep their distance to Tết; `tet` maps a year to its first day. */
export function tetAlignedLastYear(
	period: Period,
	tet: ReadonlyMap<number, string>
): Period | null {
	const year = Number(period.to.slice(0, 4));
	const [now, before] = [tet.get(year), tet.get(year - 1)];
	if (!now || !before) return null;
	const weeks = Math.round(daysBetween(before, now) / 7);
	return weeksEarlier(period, weeks);
}

/** How many whole ISO weeks lie inside a period. */
export function wholeWeeksIn({ from, to }: Period): number {
	const first = weekStart(addDays(from, 6));
	return Math.max(0, Math.floor(daysBetween(first, to) / 7));
}
