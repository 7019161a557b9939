import type { LoadReport } from '../load-sources.ts';
import type { PlaceLookup } from '../propose/place-lookup.ts';
import type { WorkerPool } from '../rows/worker-pool.ts';
import type { WorkStore } from '../store/work-store.ts';
import { writeFetchedUntil } from './fetched-until.ts';
import { fetchRequests, type FetchRequest } from './fetch-requests.ts';
import { loadRows } from './load-rows.ts';
import { open311Mapping, requestRows, type Open311Source } from './request-rows.ts';

/** Steps and answers join cases, so cases go first. */
const ENTITIES = ['feedback', 'status_event', 'response'] as const;

export interface LoadOpen311 {
	store: WorkStore;
	pool: WorkerPool;
	places: PlaceLookup;
	source: Open311Source;
	fetching: FetchRequest;
	/** ISO instant of the moment */
	now: () => string;
}

/**
 * Loads what an Open311 server has, month by month, in memory through the row stages. After each month
 * it is remembered how far it got, so a run that is cut off goes on from there.
 */
export async function loadOpen311(request: LoadOpen311): Promise<LoadReport['loaded']> {
	const { store, pool, places, source, fetching } = request;
	const loaded: LoadReport['loaded'] = [];
	for await (const { since, until, requests } of fetchRequests(fetching)) {
		for (const entity of ENTITIES) {
			const started = performance.now();
			const mapping = open311Mapping(source, entity);
			const rows = requestRows(requests, entity, mapping, places);
			if (rows.length === 0) continue;
			const summary = await loadRows({
				...{ store, pool, mapping, rows, signal: fetching.signal, now: request.now() },
				name: `${source.source_id} ${since.slice(0, 10)}–${until.slice(0, 10)} ${entity}`
			});
			loaded.push({ ...summary, seconds: (performance.now() - started) / 1000 });
		}
		await writeFetchedUntil(store.dir, source.source_id, until);
	}
	return loaded;
}
