import { z } from 'zod';
import { shareOrNull } from '#lib/domain/suppression.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import type { View } from '../../view.ts';
import { defineQuestion } from '../../warehouse/question.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import { filterParams, filterParamsSchema } from '../filter-params.ts';
import { relations } from '../relations/relations.ts';
import sql from './recent-volume.sql?raw';

const rowSchema = z.object({
	last_fortnight_count: z.int(),
	usual_fortnight_count: z.number()
});

export const recentVolumeQuestion = defineQuestion({
	name: 'recent-volume',
	relations: [relations.communeDayCounts],
	sql,
	params: filterParamsSchema,
	row: rowSchema,
	definition: {
		vi: 'Số phản ánh của 14 ngày cuối so với 14 ngày thông thường trong 8 tuần trước đó: thấp hẳn có thể là dữ liệu chưa về đủ.',
		en: 'Feedback of the last 14 days beside a usual 14 days of the 8 weeks before: far fewer may mean that data are still to come.'
	}
});

/** How full the newest two weeks look; `share` is null when there is too little to compare with. */
export async function recentVolume(
	warehouse: Warehouse,
	viewer: Viewer,
	view: View
): Promise<z.infer<typeof rowSchema> & { share: number | null }> {
	const params = filterParams(view.filters, view.period, view.dataset);
	const [row] = await warehouse.ask(recentVolumeQuestion, viewer, params);
	const { last_fortnight_count, usual_fortnight_count } = row ?? {
		last_fortnight_count: 0,
		usual_fortnight_count: 0
	};
	const share = shareOrNull(last_fortnight_count, usual_fortnight_count);
	return { last_fortnight_count, usual_fortnight_count, share };
}
