import { z } from 'zod';
import { datasetSchema } from '#lib/domain/code-schemas.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import type { View } from '../../view.ts';
import { defineQuestion } from '../../warehouse/question.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import sql from './hotspot-completeness.sql?raw';

const rowSchema = z.object({
	week_on: z.iso.date(),
	/** of a usual week's reports, the share that has come, at most 1; null with nothing to compare to */
	completeness: z.number().nullable()
});
export type HotspotCompleteness = z.infer<typeof rowSchema>;

export const hotspotCompletenessQuestion = defineQuestion({
	name: 'hotspot-completeness',
	relations: [],
	sql,
	params: z.object({ dataset: datasetSchema }),
	row: rowSchema,
	definition: {
		vi: 'Số phản ánh của tuần so với trung vị tám tuần trước. Hai tuần cuối được xét lại khi phản ánh về muộn.',
		en: 'Reports of a week against the median of the eight before. The last two weeks are decided anew as late reports come in.'
	}
});

/** How complete the last two weeks are, the last one last. */
export const hotspotCompleteness = (
	warehouse: Warehouse,
	viewer: Viewer,
	{ dataset }: Pick<View, 'dataset'>
): Promise<readonly HotspotCompleteness[]> =>
	warehouse.ask(hotspotCompletenessQuestion, viewer, { dataset });
