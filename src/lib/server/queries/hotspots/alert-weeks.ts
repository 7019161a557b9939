import { z } from 'zod';
import { datasetSchema } from '#lib/domain/code-schemas.ts';
import type { Alert } from '#lib/domain/hotspot/precision.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import type { View } from '../../view.ts';
import { defineQuestion } from '../../warehouse/question.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import { relations } from '../relations/relations.ts';
import sql from './alert-weeks.sql?raw';

const code = z.string().nullable();

export const alertWeeksQuestion = defineQuestion({
	name: 'alert-weeks',
	relations: [relations.hotspot, relations.hotspotPlace],
	sql,
	params: z.object({
		dataset: datasetSchema,
		from: z.iso.date(),
		issues: z.array(z.string()),
		groups: z.array(z.string()),
		province: code,
		commune: code
	}),
	row: z.object({ hotspot_id: z.string(), flagged_week_on: z.iso.date() }),
	definition: {
		vi: 'Điểm nóng đã chạm ngưỡng, theo tuần đầu tiên chạm ngưỡng.',
		en: 'Hotspots that reached the threshold, by the first week in which they did.'
	}
});

/** The alerts of the view's places and issues since a day. */
export const alertWeeks = (
	warehouse: Warehouse,
	viewer: Viewer,
	{ dataset, filters }: Pick<View, 'dataset' | 'filters'>,
	from: string
): Promise<readonly Alert[]> =>
	warehouse.ask(alertWeeksQuestion, viewer, {
		...{ dataset, from, issues: filters.issue, groups: filters.group },
		...{ province: filters.province, commune: filters.commune }
	});
