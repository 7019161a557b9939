import { stat } from 'node:fs/promises';
import { readCurrentFile } from './current-file.ts';

const MEGABYTE = 1_000_000;
/** Enough for every page at a million rows, one question at a time (docs/operations.md). */
const LEAST = 72 * MEGABYTE;
const MOST = 512 * MEGABYTE;
/** Ten million rows are 3.8 GB, whose pages were all answered with 120 MB. */
const SHARE = 1 / 32;

/** The database's memory for a snapshot of so many bytes, as its settings write it. */
export function memoryFor(snapshotBytes: number): string {
	const bytes = Math.min(MOST, Math.max(LEAST, snapshotBytes * SHARE));
	return `${Math.round(bytes / MEGABYTE)}MB`;
}

/** What was given, or else what fits the snapshot that is current now; the least while there is none. */
export async function queryMemory(dir: string, given: string | undefined): Promise<string> {
	if (given) return given;
	try {
		return memoryFor((await stat((await readCurrentFile(dir)).path)).size);
	} catch {
		// The host looks itself, and says what is wrong.
		return memoryFor(0);
	}
}
