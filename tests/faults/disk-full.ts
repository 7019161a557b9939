import { openWorkStore } from '#pipelines/store/work-store.ts';
import type { LimitedRun } from './limited-run.ts';
import { servedSnapshot } from './served-snapshot.ts';
import { storedRows } from './stored-rows.ts';

export interface FullDiskRound {
	/** the last line that the person at the terminal read */
	said: string;
	/** feedback in the store afterwards, whole files all */
	stored: number;
}

/**
 * Runs a loader for which the disk is too small, and looks at what it left: it must have failed, the
 * served snapshot must be byte for byte the one from before, and the store must open and hold whole
 * files. Throws when it is not so.
 */
export async function fullDiskRound(
	warehouse: string,
	run: () => LimitedRun
): Promise<FullDiskRound> {
	const before = servedSnapshot(warehouse);
	const { status, stderr } = run();
	if (status === 0) throw new Error('the disk was not full: the loader ended well');
	if (status === null) throw new Error('the loader was ended by a signal');
	if (servedSnapshot(warehouse) !== before) throw new Error('the served snapshot has changed');
	const stored = await storedRows(warehouse);
	(await openWorkStore(warehouse)).close();
	return { said: stderr.trim().split('\n').at(-1) ?? '', stored };
}
