import { readReferenceTables } from '#lib/server/reference/read-reference-tables.ts';
import { openProgress } from './progress.ts';
import { publishSnapshot, type PublishedSnapshot } from './publish.ts';
import type { WorkStore } from './store/work-store.ts';

export interface PublishRequest {
	reference: string;
	as_of?: string | undefined;
}

/** rollup → detect → audit → publish, with progress; the snapshot that is served changes at the very end. */
export async function publishChanges(
	store: WorkStore,
	{ reference, as_of }: PublishRequest
): Promise<PublishedSnapshot> {
	const progress = openProgress('Công bố / publish', 100);
	try {
		return await publishSnapshot(store, {
			reference: readReferenceTables(reference),
			asOf: as_of,
			onProgress: (done, total, what) => progress.update((100 * done) / Math.max(1, total), what)
		});
	} finally {
		progress.finish();
	}
}
