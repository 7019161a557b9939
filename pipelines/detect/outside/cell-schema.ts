import { z } from 'zod';

/** Counts are kept in sixteen bits; the highest value marks a cell that has not come. */
export const MOST_REPORTS = 65_534;

const wholeNumber = (most: number) =>
	z
		.string()
		.regex(/^\d+$/)
		.transform(Number)
		.refine((value) => value <= most);

/** A row of weekly counts. */
export const cellSchema = z.object({
	week: wholeNumber(100_000),
	commune: z.string(),
	issue: z.string().min(1),
	n: wholeNumber(MOST_REPORTS),
	neg: wholeNumber(MOST_REPORTS)
});
export type CountCell = z.infer<typeof cellSchema>;
export const CELL_COLUMNS = ['week', 'commune', 'issue', 'n', 'neg'] as const;
