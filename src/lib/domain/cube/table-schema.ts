import { z } from 'zod';
import { CUBE_MEASURES, type CubeMeasure } from './cube.ts';
import { TABLE_AXES, type CubeTable } from './table.ts';

const axisSchema = z.object({
	axis: z.enum(TABLE_AXES),
	members: z.array(z.string()),
	other_count: z.int()
});

const cells = z.array(z.int().nullable());
const countsSchema = z.object({
	...{ n: cells, negative_count: cells, neutral_count: cells },
	...{ positive_count: cells, unsure_count: cells },
	...(Object.fromEntries(
		CUBE_MEASURES.filter((name) => name !== 'n').map((name) => [name, cells.optional()])
	) as Record<Exclude<CubeMeasure, 'n'>, z.ZodOptional<typeof cells>>)
});

/** A table as it comes from the server. */
export const cubeTableSchema = z.object({
	rows: axisSchema,
	cols: axisSchema,
	now: countsSchema,
	before: countsSchema.nullable()
}) satisfies z.ZodType<CubeTable>;
