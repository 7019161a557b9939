import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import {
	checkTrail,
	digestOfRow,
	TRAIL_START,
	TRAILS,
	UNREAD_TRAIL,
	type TrailCheck,
	type TrailName
} from '#lib/domain/trail.ts';
import { sha256 } from './sha-256.ts';

/** The statements of one trail. */
export interface TrailSql {
	/** adds a row, its number and digest included */
	insert: string;
	/** number and digest of the last row */
	last: string;
	/** every row after the number `after`, the oldest first */
	rows: string;
	/** `last_id`: the highest number that was ever given */
	lastId: string;
}

/** A trail of an open people file. */
export interface OpenTrail<Row extends Record<string, SQLInputValue>> {
	/** Adds a row, unless there are `most` already; false then. */
	append(row: Row, most: number): boolean;
	/**
	 * Reads the whole trail, or only what was added since it was last read, where nobody but this process has
	 * written into the file meanwhile.
	 */
	verify(): TrailCheck;
}

/** Opens a trail; rows are added one after another whatever the number of processes. */
export function openTrail<Row extends Record<string, SQLInputValue>>(
	database: DatabaseSync,
	name: TrailName,
	sql: TrailSql
): OpenTrail<Row> {
	const trail = TRAILS[name];
	const insert = database.prepare(sql.insert);
	const last = database.prepare(sql.last);
	const rows = database.prepare(sql.rows);
	const lastId = database.prepare(sql.lastId);
	// Another number after each commit of another connection; this one only ever adds rows.
	const dataVersion = database.prepare('pragma data_version');
	let whole = { check: UNREAD_TRAIL, version: Number.NaN };

	function follow(row: Row, most: number): boolean {
		const before = last.get();
		const event_id = Number(before?.['event_id'] ?? 0) + 1;
		if (event_id > most) return false;
		const previous = String(before?.['digest'] ?? TRAIL_START);
		const digest = digestOfRow(trail, previous, { ...row, event_id }, sha256);
		insert.get({ ...row, event_id, digest });
		return true;
	}
	return {
		append(row, most) {
			// Taken before the last row is read: two processes must not both follow the same one.
			database.exec('begin immediate');
			try {
				const isAdded = follow(row, most);
				database.exec('commit');
				return isAdded;
			} catch (error) {
				database.exec('rollback');
				throw error;
			}
		},
		verify() {
			// Read before the rows: what another process adds meanwhile must not look cut off.
			const version = Number(dataVersion.get()?.['data_version']);
			const last_id = Number(lastId.get()?.['last_id'] ?? 0);
			const read = whole.version === version ? whole.check : UNREAD_TRAIL;
			const check = checkTrail(trail, rows.iterate({ after: read.n }), last_id, sha256, read);
			whole = { check: check.broken_id === null ? check : UNREAD_TRAIL, version };
			return check;
		}
	};
}
