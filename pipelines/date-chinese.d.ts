/** The part of date-chinese that is used: its own typings are not reachable through its exports. */
declare module 'date-chinese' {
	export class CalendarVietnamese {
		constructor(cycle?: number, year?: number, month?: number, leap?: boolean, day?: number);
		/** the day on which the lunar year begins that starts in a Gregorian year, as Julian day */
		newYear(gregorianYear: number): number;
		fromJDE(julianDay: number): this;
		/** cycle, year of the cycle, month, leap month, day */
		get(): [cycle: number, year: number, month: number, leap: boolean, day: number];
		toGregorian(gregorianYear: number): { year: number; month: number; day: number };
	}
}
