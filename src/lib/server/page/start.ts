import type { Viewer } from '#lib/domain/viewer.ts';
import { dimensions } from '../queries/reference/dimensions.ts';
import { freshness } from '../queries/reference/freshness.ts';
import type { WarehouseLease } from '../warehouse/warehouse.ts';
import { evaluationReport } from './evaluation.ts';

/** What is there already for somebody who starts; `data` null before the first snapshot. */
export async function start(warehouse: WarehouseLease, viewer: Viewer) {
	const classifier_version = evaluationReport()?.version ?? null;
	if (!warehouse.snapshot_id) return { classifier_version, data: null };
	const [state, { provinces }] = await Promise.all([
		freshness(warehouse, viewer),
		dimensions(warehouse, viewer)
	]);
	const { snapshot_id, as_of, datasets } = state;
	const commune_count = provinces.reduce((sum, row) => sum + row.commune_count, 0);
	const units = { province_count: provinces.length, commune_count };
	return { classifier_version, data: { snapshot_id, as_of, datasets, ...units } };
}
