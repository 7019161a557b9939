import { z } from 'zod';
import { datasetSchema } from '#lib/domain/code-schemas.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import type { View } from '../../view.ts';
import { defineQuestion } from '../../warehouse/question.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import { relations } from '../relations/relations.ts';
import sql from './audit-hotspots.sql?raw';
import { HOTSPOT_DEFINITION } from './hotspot-rows.ts';

const rowSchema = z.object({
	hotspot_id: z.string(),
	issue: z.string(),
	/** that the viewer may see */
	commune_codes: z.array(z.string()),
	province_codes: z.array(z.string()),
	commune_count: z.int()
});
export type AuditedHotspot = z.infer<typeof rowSchema>;

export const auditHotspotsQuestion = defineQuestion({
	name: 'audit-hotspots',
	relations: [relations.hotspot, relations.hotspotPlace],
	sql,
	params: z.object({ dataset: datasetSchema, ids: z.array(z.string()) }),
	row: rowSchema,
	definition: HOTSPOT_DEFINITION
});

/** What and where some hotspots are; those that are not there or out of scope have no row. */
export const auditHotspots = (
	warehouse: Warehouse,
	viewer: Viewer,
	{ dataset }: Pick<View, 'dataset'>,
	ids: readonly string[]
): Promise<readonly AuditedHotspot[]> =>
	warehouse.ask(auditHotspotsQuestion, viewer, { dataset, ids: [...ids] });
