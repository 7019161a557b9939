/** A log that people may add to and nobody may change: each row's digest is made with that of the row before. */
export interface Trail {
	table: string;
	/** all that is digested, in this order; `event_id` counts from 1 without gaps */
	columns: readonly string[];
}

/** The trails of the people file. */
export const TRAILS = {
	triage: {
		table: 'triage_event',
		columns: [
			...['event_id', 'happened_at', 'hotspot_id', 'action', 'role', 'assignee', 'until'],
			...['note', 'score', 'snapshot_id']
		]
	},
	readings: {
		table: 'reading_event',
		columns: [
			...['event_id', 'happened_at', 'question', 'role', 'province_code', 'commune_code'],
			...['filters', 'has_words', 'text_count', 'snapshot_id']
		]
	}
} as const satisfies Record<string, Trail>;
export type TrailName = keyof typeof TRAILS;
export const TRAIL_NAMES = Object.keys(TRAILS) as TrailName[];

/** A row as SQLite gives it. */
export type TrailRow = Readonly<Record<string, unknown>>;

/** A digest of a text; the core does no input or output, and no cryptography either. */
export type Hash = (text: string) => string;

/** What stands before the first row. */
export const TRAIL_START = '0'.repeat(64);

/** The digest of a row after the one whose digest is `previous`. */
export const digestOfRow = ({ columns }: Trail, previous: string, row: TrailRow, hash: Hash) =>
	hash(`${previous}\n${JSON.stringify(columns.map((column) => [column, row[column] ?? null]))}`);

/** A trail as somebody finds it who reads it from its first row on. */
export interface TrailCheck {
	/** rows that were read */
	n: number;
	/** the digest of the last row: kept elsewhere, it tells whether the whole was written anew */
	head: string;
	/** the first row that is not what was written, or that is not there; null when all are */
	broken_id: number | null;
}

/** A trail of which nothing has been read. */
export const UNREAD_TRAIL: TrailCheck = { n: 0, head: TRAIL_START, broken_id: null };

/**
 * Reads a trail row by row, the oldest first, and stops at the first that was changed, removed or put in.
 * @param rows with `event_id` and `digest`, those after what was read before
 * @param last_id the highest number that was ever given: rows cut off the end are missed by it
 * @param read what was found whole before
 */
export function checkTrail(
	trail: Trail,
	rows: Iterable<TrailRow>,
	last_id: number,
	hash: Hash,
	read = UNREAD_TRAIL
): TrailCheck {
	let { head, n } = read;
	for (const row of rows) {
		const expected = n + 1;
		if (row['event_id'] !== expected || row['digest'] !== digestOfRow(trail, head, row, hash))
			return { n, head, broken_id: expected };
		head = row['digest'] as string;
		n = expected;
	}
	return { n, head, broken_id: n < last_id ? n + 1 : null };
}
