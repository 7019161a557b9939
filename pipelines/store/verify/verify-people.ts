import { DatabaseSync } from 'node:sqlite';
import { damaged, type Finding } from './finding.ts';

/** Asks SQLite whether a database is whole: every page, every index. */
export function verifyPeople(path: string, file: string): Finding[] {
	try {
		const database = new DatabaseSync(path, { readOnly: true, timeout: 5000 });
		try {
			const answer = database.prepare('pragma integrity_check(1)').get();
			const said = String(answer?.['integrity_check']);
			return said === 'ok' ? [] : [damaged(file, said)];
		} finally {
			database.close();
		}
	} catch (error) {
		return [damaged(file, error)];
	}
}
