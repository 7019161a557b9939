import { addDays } from '#lib/domain/period.ts';

const isWeekend = (day: string) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

/**
 * The days off in place of holidays that fall on a Saturday or Sunday, in order: for each the next
 * day that is neither a weekend, a holiday nor already such a day (Labour Code 45/2019/QH14,
 * art. 111, 3). `holidays` are days, `YYYY-MM-DD`.
 */
export function daysInLieu(holidays: readonly string[]): string[] {
	const taken = new Set(holidays);
	return holidays
		.filter(isWeekend)
		.sort()
		.map((holiday) => {
			let day = addDays(holiday, 1);
			while (isWeekend(day) || taken.has(day)) day = addDays(day, 1);
			taken.add(day);
			return day;
		});
}
