import { forgetHotspots } from './detect.ts';
import { relocateFeedback, type RelocateWatch } from './relocate/relocate-feedback.ts';
import type { Gazetteers } from './relocate/relocate-place.ts';
import { relocateRecords } from './relocate/relocate-records.ts';
import { inTransaction } from './store/in-transaction.ts';
import type { WorkStore } from './store/work-store.ts';

export interface Relocated {
	/** feedback whose place changed */
	feedback: number;
	/** initiatives and what belongs to them whose unit changed */
	records: number;
}

/**
 * Finds the place of everything that is stored by the present gazetteer and writes what changed, in
 * one transaction: an interruption leaves the store as it was.
 */
export async function relocate(
	store: WorkStore,
	gazetteers: Gazetteers,
	watch: RelocateWatch
): Promise<Relocated> {
	return inTransaction(store.connection, async () => {
		await forgetHotspots(store.connection);
		const feedback = await relocateFeedback(store, gazetteers, watch);
		const records = await relocateRecords(store, gazetteers.now);
		watch.signal.throwIfAborted();
		return { feedback, records };
	});
}
