import type { Hotspot } from '#lib/domain/hotspot/hotspot.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import { hotspotListQuestion } from './hotspot-list.ts';
import { datasetOfHotspot } from './hotspot-rows.ts';
import { hotspotsAsShown } from './hotspots-as-shown.ts';

/** One hotspot in its last week, current or not; null when it is unknown or outside the viewer's scope. */
export async function hotspotById(
	warehouse: Warehouse,
	viewer: Viewer,
	hotspot_id: string
): Promise<Hotspot | null> {
	const dataset = datasetOfHotspot(hotspot_id);
	if (!dataset) return null;
	const rows = await warehouse.ask(hotspotListQuestion, viewer, {
		...{ dataset, hotspot_id, issues: [], groups: [], province: null, commune: null }
	});
	const [shown = null] = await hotspotsAsShown(warehouse, viewer, rows);
	return shown;
}
