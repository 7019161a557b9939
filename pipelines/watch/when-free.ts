import { setTimeout as sleep } from 'node:timers/promises';
import { WarehouseBusyError } from '../store/pipeline-lock.ts';
import { openWorkStore, type WorkStore } from '../store/work-store.ts';

/** How often a busy warehouse is tried again. */
const RETRY_MS = 1000;

/**
 * Opens the work store as soon as no other pipeline works on it, does the work and closes it. Throws
 * an AbortError when the signal comes before the warehouse is free; `onWait` hears once of a wait.
 */
export async function whenFree<Result>(
	warehouseDir: string,
	work: (store: WorkStore) => Promise<Result>,
	{ signal, onWait }: { signal: AbortSignal; onWait: () => void }
): Promise<Result> {
	for (let tries = 0; ; tries++) {
		const store = await openWorkStore(warehouseDir).catch((error: unknown) => {
			if (error instanceof WarehouseBusyError) return null;
			throw error;
		});
		if (store) {
			try {
				return await work(store);
			} finally {
				store.close();
			}
		}
		if (tries === 0) onWait();
		await sleep(RETRY_MS, undefined, { signal });
	}
}
