import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readCurrent } from '../current.ts';
import { keptSnapshots } from '../kept-snapshots.ts';
import { snapshotDigest } from '../snapshot-digest.ts';
import { validateSnapshot } from '../validate-snapshot.ts';
import { damaged, type Finding } from './finding.ts';

/** CURRENT must name a snapshot that is there; a warehouse that has not published yet has none. */
function verifyCurrent(warehouseDir: string): Finding[] {
	const pointer = join(warehouseDir, 'CURRENT');
	if (!existsSync(pointer) || readCurrent(warehouseDir)) return [];
	const named = readFileSync(pointer, 'utf8').slice(0, 60).trim();
	return [
		{
			file: 'CURRENT',
			said: {
				vi: `CURRENT không nêu một ảnh chụp nào đang có ("${named}"). Hãy chạy rollback hoặc publish.`,
				en: `CURRENT does not name a snapshot that is there ("${named}"). Run rollback or publish.`
			}
		}
	];
}

/** Compares every snapshot with the digest in its name, and reads and audits the one that is served. */
export async function verifySnapshots(
	warehouseDir: string,
	signal: AbortSignal,
	onFile: (file: string) => void
): Promise<Finding[]> {
	const findings = verifyCurrent(warehouseDir);
	const current = readCurrent(warehouseDir);
	for (const name of keptSnapshots(warehouseDir)) {
		signal.throwIfAborted();
		const [path, file] = [join(warehouseDir, 'snapshots', name), `snapshots/${name}`];
		onFile(file);
		if (!name.endsWith(`-${await snapshotDigest(path)}.duckdb`)) {
			findings.push(damaged(file, 'SHA-256'));
			continue;
		}
		if (!current || name !== basename(current)) continue;
		await validateSnapshot(path, {}).catch((error: unknown) => findings.push(damaged(file, error)));
	}
	return findings;
}
