import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { checkTrail, TRAIL_NAMES, TRAILS } from '#lib/domain/trail.ts';
import { readSql } from '../read-sql.ts';
import type { Finding, VerifiedTrail } from './finding.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const broken = (file: string, table: string, row: number): Finding => ({
	file,
	said: {
		vi: `${file}: nhật ký ${table} bị sửa: dòng ${row} không còn như lúc ghi. Hãy so với bản sao lưu (restore) và hỏi ai đã mở tệp này.`,
		en: `${file}: the trail ${table} was changed: row ${row} is not what was written. Compare a backup (restore), and ask who has opened this file.`
	}
});

/** Reads every trail of a people file, and names the first row of each that somebody changed or removed. */
export function verifyTrails(
	database: DatabaseSync,
	file: string
): { trails: VerifiedTrail[]; findings: Finding[] } {
	const tables = database.prepare(readSql('sql/trail-tables.sql')).all();
	const known = new Set(tables.map(({ name }) => name));
	const lastId = database.prepare(readSql('sql/trail-last-id.sql'));
	const trails: VerifiedTrail[] = [];
	const findings: Finding[] = [];
	for (const name of TRAIL_NAMES) {
		const trail = TRAILS[name];
		const { table } = trail;
		if (!known.has(table)) continue;
		// Read before the rows: what a server adds meanwhile must not look cut off.
		const last_id = Number(lastId.get({ table })?.['last_id'] ?? 0);
		const rows = database.prepare(readSql('sql/trail-rows.sql', { table })).iterate();
		const { n, head, broken_id } = checkTrail(trail, rows, last_id, sha256);
		trails.push({ file, trail: name, rows: n, head });
		if (broken_id !== null) findings.push(broken(file, table, broken_id));
	}
	return { trails, findings };
}
