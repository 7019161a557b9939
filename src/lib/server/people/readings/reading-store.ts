import type { DatabaseSync } from 'node:sqlite';
import type { TrailCheck } from '#lib/domain/trail.ts';
import type { Role } from '#lib/domain/viewer.ts';
import { openTrail } from '../trail/open-trail.ts';
import insert from './insert-reading.sql?raw';
import last from './last-reading.sql?raw';
import lastId from './last-reading-id.sql?raw';
import rows from './reading-trail.sql?raw';

/** Some 200 MB, 500 readings a day for five years. */
const MOST_READINGS = 1_000_000;

/** That texts were shown: to whom by role and scope, where, by which filters, how many. */
export interface Reading {
	/** ISO instant */
	happened_at: string;
	/** what was asked for, such as `feedback` */
	question: string;
	role: Role;
	province_code: string | null;
	commune_code: string | null;
	/** those that were set, without the words that were searched */
	filters: Readonly<Record<string, unknown>>;
	has_words: boolean;
	text_count: number;
	snapshot_id: string | null;
}

/** Which texts were read, in the same file as labels. */
export interface ReadingStore {
	/** False when the trail is full. */
	record(reading: Reading): boolean;
	verify(): TrailCheck;
}

/** The readings of an open people file. */
export function readingStore(database: DatabaseSync): ReadingStore {
	const trail = openTrail(database, 'readings', { insert, last, lastId, rows });
	return {
		record: ({ filters, has_words, ...reading }) =>
			trail.append(
				{ ...reading, filters: JSON.stringify(filters), has_words: has_words ? 1 : 0 },
				MOST_READINGS
			),
		verify: () => trail.verify()
	};
}
