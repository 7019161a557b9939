import { readReferenceTables } from '#lib/server/reference/read-reference-tables.ts';
import { openProgress } from './progress.ts';
import { publishSnapshot, type Published } from './publish.ts';
import type { WorkStore } from './store/work-store.ts';

export interface PublishRequest {
	reference: string;
	as_of?: string | undefined;
}

/** rollup → audit → publish, with progress; the snapshot that is served changes at the very end. */
export async function publishChanges(
	store: WorkStore,
	{ reference, as_of }: PublishRequest
): Promise<Published> {
	const progress = openProgress('Công bố / publish', 1);
	try {
		return await publishSnapshot(store, {
			reference: readReferenceTables(reference),
			...(as_of === undefined ? {} : { asOf: as_of })
		});
	} finally {
		progress.finish();
	}
}
