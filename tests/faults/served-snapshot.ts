import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readCurrent } from '#pipelines/store/current.ts';

/** The snapshot that is served and what its bytes are: equal as long as nothing of it changed. */
export function servedSnapshot(warehouse: string): string | null {
	const path = readCurrent(warehouse);
	return path && `${path} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`;
}
