import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { isSqlite } from '../backup/copy-sqlite.ts';
import { filesToBackUp } from '../backup/files-to-back-up.ts';
import type { Finding, Verified, VerifiedTrail } from './finding.ts';
import { verifyPeople } from './verify-people.ts';
import { verifySnapshots } from './verify-snapshots.ts';
import { verifyStore } from './verify-store.ts';

/** The databases below a warehouse folder that people write, and theirs where it is kept elsewhere. */
function peopleFiles(warehouseDir: string, peopleFile: string | undefined): string[] {
	const below = filesToBackUp(warehouseDir)
		.map(({ path }) => path)
		.filter((path) => path.endsWith('.sqlite') || isSqlite(join(warehouseDir, path)));
	if (peopleFile === undefined || !existsSync(peopleFile)) return below;
	const own = relative(warehouseDir, resolve(peopleFile));
	return below.includes(own) ? below : [...below, resolve(peopleFile)];
}

/**
 * Reads a warehouse whole: the work store with its indexes and audits, every snapshot against its
 * digest, the served one with its audits, CURRENT, and the databases of people with their trails. Call it
 * with the warehouse locked.
 * @param peopleFile where it is not in the warehouse folder
 */
export async function verifyWarehouse(
	warehouseDir: string,
	signal: AbortSignal,
	onFile: (file: string) => void,
	peopleFile?: string
): Promise<Verified> {
	const files: string[] = [];
	const seen = (file: string) => {
		files.push(file);
		onFile(file);
	};
	seen('work.duckdb');
	const findings: Finding[] = await verifyStore(warehouseDir, signal);
	findings.push(...(await verifySnapshots(warehouseDir, signal, seen)));
	const trails: VerifiedTrail[] = [];
	for (const path of peopleFiles(warehouseDir, peopleFile)) {
		seen(path);
		const people = verifyPeople(resolve(warehouseDir, path), path);
		trails.push(...people.trails);
		findings.push(...people.findings);
	}
	return { files, trails, findings };
}
