import { join } from 'node:path';
import { isSqlite } from '../backup/copy-sqlite.ts';
import { filesToBackUp } from '../backup/files-to-back-up.ts';
import type { Verified } from './finding.ts';
import { verifyPeople } from './verify-people.ts';
import { verifySnapshots } from './verify-snapshots.ts';
import { verifyStore } from './verify-store.ts';

/**
 * Reads a warehouse whole: the work store with its indexes and audits, every snapshot against its
 * digest, the served one with its audits, CURRENT, and the databases of people. Call it with the
 * warehouse locked.
 */
export async function verifyWarehouse(
	warehouseDir: string,
	signal: AbortSignal,
	onFile: (file: string) => void
): Promise<Verified> {
	const files: string[] = [];
	const seen = (file: string) => {
		files.push(file);
		onFile(file);
	};
	seen('work.duckdb');
	const findings = await verifyStore(warehouseDir, signal);
	findings.push(...(await verifySnapshots(warehouseDir, signal, seen)));
	for (const { path } of filesToBackUp(warehouseDir)) {
		if (!path.endsWith('.sqlite') && !isSqlite(join(warehouseDir, path))) continue;
		seen(path);
		findings.push(...verifyPeople(join(warehouseDir, path), path));
	}
	return { files, findings };
}
