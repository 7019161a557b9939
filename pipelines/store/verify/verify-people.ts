import { DatabaseSync } from 'node:sqlite';
import { damaged, type Finding, type VerifiedTrail } from './finding.ts';
import { verifyTrails } from './verify-trails.ts';

/** Asks SQLite whether a database is whole, every page, every index, and reads its trails. */
export function verifyPeople(
	path: string,
	file: string
): { trails: VerifiedTrail[]; findings: Finding[] } {
	try {
		const database = new DatabaseSync(path, { readOnly: true, timeout: 5000 });
		try {
			const answer = database.prepare('pragma integrity_check(1)').get();
			const said = String(answer?.['integrity_check']);
			if (said !== 'ok') return { trails: [], findings: [damaged(file, said)] };
			return verifyTrails(database, file);
		} finally {
			database.close();
		}
	} catch (error) {
		return { trails: [], findings: [damaged(file, error)] };
	}
}
