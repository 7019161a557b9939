import { settleLabels } from '#lib/domain/correction.ts';
import type { Taxonomy } from '#lib/domain/taxonomy.ts';
import { forgetHotspots } from './detect.ts';
import { openProgress } from './progress.ts';
import { applyPersonLabels, type PersonLabelCounts } from './reclassify/apply-person-labels.ts';
import { readOutdated } from './reclassify/read-outdated.ts';
import type { Relabelled } from './reclassify/relabel-batch.ts';
import { withholdStored } from './reclassify/withhold-stored.ts';
import type { WorkerPool } from './rows/worker-pool.ts';
import { forgetTexts, readStandingLabels } from './store/people-file.ts';
import type { WorkStore } from './store/work-store.ts';

export interface ReclassifyRequest {
	store: WorkStore;
	pool: WorkerPool;
	/** the file of people's labels; it need not exist */
	people: string;
	taxonomy: Taxonomy;
	/** makes a snapshot of the store and gives its id */
	publish: () => Promise<string>;
	signal: AbortSignal;
}

export interface Reclassified {
	/** by the present classifier: texts read again, labels changed by head, denunciations found */
	by_classifier: Relabelled & { texts: number };
	/** by people: texts labelled, labels that differ from the classifier's, denunciations marked */
	by_people: PersonLabelCounts & { withheld: number };
	snapshot: string;
}

async function withholdMarked(store: WorkStore, text_keys: readonly string[]): Promise<number> {
	if (text_keys.length === 0) return 0;
	const { connection } = store;
	await connection.run('begin transaction');
	try {
		const withheld = await withholdStored(connection, { text_keys });
		await connection.run('commit');
		return withheld;
	} catch (error) {
		await connection.run('rollback');
		throw error;
	}
}

/**
 * Brings the work store up to what people and the present classifier say, then publishes. Each step is
 * whole or not done, and a second run finds nothing left to do: it may be interrupted at any point.
 */
export async function reclassify(request: ReclassifyRequest): Promise<Reclassified> {
	const { store, pool, people, taxonomy, publish, signal } = request;
	// First: whatever interrupts this, no hotspot is left that was decided from other labels.
	await forgetHotspots(store.connection);
	const labels = readStandingLabels(people);
	const marked = [...labels]
		.filter(([, standing]) => settleLabels(standing).is_denunciation)
		.map(([text_key]) => text_key);
	const withheld = await withholdMarked(store, marked);
	const progress = openProgress('Phân loại lại / reclassify', 1);
	const by_classifier = await readOutdated({
		...{ store, pool, labels, signal },
		onTexts: (done, total) => progress.update(done / total, `${done}/${total}`)
	}).finally(() => progress.finish());
	const applied = await applyPersonLabels(store, labels, taxonomy);
	signal.throwIfAborted();
	const snapshot = await publish();
	// Last: until the text is gone from what is served, its mark must not be lost.
	forgetTexts(people, marked);
	return { by_classifier, by_people: { ...applied, withheld }, snapshot };
}
