import { z } from 'zod';
import { CUBE_MEASURES } from './cube.ts';
import { TABLE_AXES, type TableAsked } from './table.ts';

const askedSchema = z
	.strictObject({
		rows: z.enum(TABLE_AXES),
		cols: z.enum(TABLE_AXES),
		measures: z.array(z.enum(CUBE_MEASURES)).max(CUBE_MEASURES.length)
	})
	.refine(({ rows, cols }) => rows !== cols, 'a table has two dimensions');

/** Reads a table out of a URL; other keys are left alone. Throws a ZodError for bad values. */
export function tableFromSearch(search: URLSearchParams): Required<TableAsked> {
	const one = (key: string) => (search.getAll(key).length === 1 ? search.get(key) : undefined);
	const measures = search.getAll('measure');
	return askedSchema.parse({ rows: one('rows'), cols: one('cols'), measures });
}
