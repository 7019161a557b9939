import { z } from 'zod';

export const PAGE_SIZE = 25;

/** One page of a longer list. */
export interface Page<Row> {
	rows: readonly Row[];
	total: number;
	/** from 1 */
	page: number;
	page_size: number;
}

export const pageParamsShape = { limit: z.int(), offset: z.int() };

/** The SQL parameters of a page counted from 1. */
export const pageParams = (page: number, size = PAGE_SIZE) => ({
	limit: size,
	offset: (page - 1) * size
});
export type PageParams = ReturnType<typeof pageParams>;
