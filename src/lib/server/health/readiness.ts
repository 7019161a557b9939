import { sharedHost } from '../warehouse/shared-host.ts';
import { isEnding } from './ending.ts';

/** Whether requests should be sent here, and why not. */
export interface Readiness {
	is_ready: boolean;
	reason: 'ending' | 'no_snapshot' | 'bad_snapshot' | 'fault' | null;
	snapshot_id: string | null;
}

/** An older snapshot that goes on serving after a bad one was refused is ready. */
export async function readiness(): Promise<Readiness> {
	if (isEnding()) return { is_ready: false, reason: 'ending', snapshot_id: null };
	try {
		const lease = await (await sharedHost()).lease();
		lease.release();
		const { snapshot_id, trouble } = lease;
		const reason = trouble?.kind ?? null;
		return { is_ready: snapshot_id !== null, reason, snapshot_id };
	} catch (error) {
		console.error('readyz:', error);
		return { is_ready: false, reason: 'fault', snapshot_id: null };
	}
}
