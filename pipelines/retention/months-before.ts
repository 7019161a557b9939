const LAST_OF = (year: number, month: number) =>
	new Date(Date.UTC(year, month + 1, 0)).getUTCDate();

/**
 * The day so many months before another, `YYYY-MM-DD`; the last of the month where that month is
 * shorter: 18 months before 31 August is 28 (or 29) February.
 */
export function monthsBefore(day: string, months: number): string {
	const [year, month, date] = day.split('-').map(Number) as [number, number, number];
	const reached = new Date(Date.UTC(year, month - 1 - months, 1));
	const last = LAST_OF(reached.getUTCFullYear(), reached.getUTCMonth());
	reached.setUTCDate(Math.min(date, last));
	return reached.toISOString().slice(0, 10);
}
