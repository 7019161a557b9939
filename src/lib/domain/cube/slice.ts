import { z } from 'zod';
import { CUBE_DIMENSIONS } from './cube.ts';
import { cubeFrameSchema } from './frame-schema.ts';
import { suppressCells, type CountRow } from '#lib/domain/suppress-cells.ts';

/** A count, or null where it is too small to be shown to this viewer. */
const count = z.int().nullable();

/** Measures that were not asked for are absent. */
const measure = count.optional();
const figuresSchema = z.object({
	n: count,
	negative_count: count,
	neutral_count: count,
	positive_count: count,
	/** the classifier was not sure of these: no part of a negative share */
	unsure_count: count,
	counted_count: measure,
	due_count: measure,
	answered_count: measure,
	answered_on_time_count: measure,
	resolved_count: measure,
	open_count: measure
});
/** Additive counts of one member of a chart, or of all that is picked. */
export type SliceFigures = z.infer<typeof figuresSchema>;

const rowSchema = z.object({
	member: z.string(),
	now: figuresSchema,
	/** null where there is nothing to compare with */
	before: figuresSchema.nullable()
});
/** One bar of a chart: now, and in the weeks that are compared with. */
export type SliceRow = z.infer<typeof rowSchema>;

const weekRowSchema = z.object({ from: z.iso.date(), to: z.iso.date(), now: figuresSchema });
/** One point of the time chart. */
export type SliceWeek = z.infer<typeof weekRowSchema>;

/**
 * What all linked charts show for one selection. Each chart heeds every pick but those of its own
 * dimension, and has the members that have feedback now or before, by member.
 */
export const cubeSliceSchema = z.object({
	frame: cubeFrameSchema,
	total: z.object({ now: figuresSchema, before: figuresSchema.nullable() }),
	charts: z.object(
		Object.fromEntries(CUBE_DIMENSIONS.map((name) => [name, z.array(rowSchema)])) as Record<
			(typeof CUBE_DIMENSIONS)[number],
			z.ZodArray<typeof rowSchema>
		>
	),
	/** every slot of the frame, whatever weeks are shown */
	weeks: z.array(weekRowSchema)
});
export type CubeSlice = z.infer<typeof cubeSliceSchema>;

const suppressed = (figures: readonly SliceFigures[]) =>
	suppressCells(figures as readonly CountRow[]) as SliceFigures[];

function published<Row extends { now: SliceFigures; before?: SliceFigures | null }>(
	rows: readonly Row[]
): Row[] {
	const now = suppressed(rows.map((row) => row.now));
	const compared = rows.flatMap((row) => row.before ?? []);
	const before = suppressed(compared);
	return rows.map((row, index) => {
		const shown = { ...row, now: now[index] as SliceFigures };
		// Either every row of a chart is compared or none.
		return row.before ? { ...shown, before: before[index] as SliceFigures } : shown;
	});
}

/** A slice as it may be published and as leaders see it: small cells, and what would tell them, null. */
export function publishedSlice(slice: CubeSlice): CubeSlice {
	const charts = Object.fromEntries(
		CUBE_DIMENSIONS.map((name) => [name, published(slice.charts[name])])
	) as CubeSlice['charts'];
	const [total] = published([slice.total]);
	return { ...slice, total: total ?? slice.total, charts, weeks: published(slice.weeks) };
}
