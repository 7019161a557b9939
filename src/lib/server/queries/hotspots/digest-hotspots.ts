import { z } from 'zod';
import { datasetSchema } from '#lib/domain/code-schemas.ts';
import type { Hotspot } from '#lib/domain/hotspot/hotspot.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import type { View } from '../../view.ts';
import { defineQuestion } from '../../warehouse/question.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import { relations } from '../relations/relations.ts';
import sql from './digest-hotspots.sql?raw';
import { hotspotRowSchema } from './hotspot-list.ts';
import { HOTSPOT_DEFINITION } from './hotspot-rows.ts';
import { hotspotsAsShown } from './hotspots-as-shown.ts';

const code = z.string().nullable();

export const digestHotspotsQuestion = defineQuestion({
	name: 'digest-hotspots',
	relations: [relations.hotspot, relations.hotspotWeek, relations.hotspotPlace],
	sql,
	params: z.object({
		dataset: datasetSchema,
		week: z.iso.date(),
		issues: z.array(z.string()),
		groups: z.array(z.string()),
		province: code,
		commune: code
	}),
	row: hotspotRowSchema,
	definition: HOTSPOT_DEFINITION
});

/**
 * The hotspots of the view's places and issues as they were in one week, the best first, with such counts
 * as may be published: whoever asks, a digest is.
 * @param week Monday
 */
export async function digestHotspots(
	warehouse: Warehouse,
	viewer: Viewer,
	{ dataset, filters }: Pick<View, 'dataset' | 'filters'>,
	week: string
): Promise<Hotspot[]> {
	const rows = await warehouse.ask(digestHotspotsQuestion, viewer, {
		...{ dataset, week, issues: filters.issue, groups: filters.group },
		...{ province: filters.province, commune: filters.commune }
	});
	return hotspotsAsShown(warehouse, { ...viewer, role: 'leader' }, rows);
}
