import { z } from 'zod';
import { datasetSchema } from '#lib/domain/code-schemas.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import type { View } from '../../view.ts';
import { defineQuestion } from '../../warehouse/question.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import sql from './detection-span.sql?raw';

const day = z.iso.date().nullable();
const rowSchema = z.object({
	dataset: datasetSchema,
	detector_version: z.string(),
	/** Mondays of whole weeks; null while there is none */
	first_week_on: day,
	last_week_on: day,
	weeks_known: z.int(),
	/** so many are learned from before the first is scanned: with no more there are no hotspots yet */
	weeks_needed: z.int(),
	/** reports of whole weeks that are counted */
	counted_count: z.int(),
	/** reports of whole weeks without a commune or an issue: in no hotspot */
	left_out_count: z.int()
});
export type DetectionSpan = z.infer<typeof rowSchema>;

export const detectionSpanQuestion = defineQuestion({
	name: 'detection-span',
	relations: [],
	sql,
	params: z.object({ dataset: datasetSchema }),
	row: rowSchema,
	definition: {
		vi: 'Các tuần trọn vẹn mà máy dò đã đếm, và số phản ánh để ngoài vì thiếu xã hoặc vấn đề.',
		en: 'Whole weeks that the detector has counted, and how many reports are left out for want of a commune or an issue.'
	}
});

/** What the detector knows of the view's dataset; null for one without feedback. */
export async function detectionSpan(
	warehouse: Warehouse,
	viewer: Viewer,
	{ dataset }: Pick<View, 'dataset'>
): Promise<DetectionSpan | null> {
	const [row] = await warehouse.ask(detectionSpanQuestion, viewer, { dataset });
	return row ?? null;
}
