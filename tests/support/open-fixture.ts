import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { filtersFromSearch } from '#lib/domain/filters-from-search.ts';
import { LOCAL_ANALYST } from '#lib/domain/viewer.ts';
import { freshness } from '#lib/server/queries/reference/freshness.ts';
import { tetDays } from '#lib/server/queries/reference/tet-days.ts';
import { resolveView } from '#lib/server/view.ts';
import type { View } from '#lib/server/view.ts';
import type { Warehouse } from '#lib/server/warehouse/warehouse.ts';
import { WarehouseHost } from '#lib/server/warehouse/warehouse-host.ts';
import type { WarehouseOptions } from '#lib/server/warehouse/warehouse-host.ts';

export const temporaryDir = () => mkdtempSync(path.join(tmpdir(), 'lang-nghe-test-'));
export const removeDir = (dir: string) => rmSync(dir, { recursive: true, force: true });

export const openHost = (dir: string, options: Partial<WarehouseOptions> = {}) =>
	WarehouseHost.open({
		dir,
		memory: '400MB',
		threads: 2,
		connections: 2,
		seconds: 5,
		...options
	});

/**
 * The view that a URL's search string shows. The fixture's first rows lie in the comparison period
 * itself, so that its few rows suffice: the day on which its data begin is left open.
 */
export async function viewOf(warehouse: Warehouse, search = ''): Promise<View> {
	const state = await freshness(warehouse, LOCAL_ANALYST);
	const datasets = state.datasets.map((row) => ({ ...row, first_received_on: null }));
	return resolveView(
		filtersFromSearch(new URLSearchParams(search)),
		{ ...state, datasets },
		await tetDays(warehouse, LOCAL_ANALYST)
	);
}
