import type { Country } from '../country/country.ts';

/** One cell's weekly counts. */
export type CountOf = (week: number, cell: number) => number;

export const reportsOf =
	({ weeks }: Country): CountOf =>
	(week, cell) =>
		weeks[week]?.n[cell] as number;

export const negativesOf =
	({ weeks }: Country): CountOf =>
	(week, cell) =>
		weeks[week]?.negative[cell] as number;
