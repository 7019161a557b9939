import { describe, expect, test } from 'vitest';
import { checkTrail, digestOfRow, TRAIL_START, TRAILS, type TrailRow } from '#lib/domain/trail.ts';
import { sha256 } from '#lib/server/people/trail/sha-256.ts';

const trail = TRAILS.triage;
const rowOf = (event_id: number, previous: string): TrailRow => {
	const row = { event_id, hotspot_id: `h${event_id}`, action: 'acknowledge' };
	return { ...row, digest: digestOfRow(trail, previous, row, sha256) };
};
const rows: TrailRow[] = [];
for (let id = 1; id <= 5; id += 1)
	rows.push(rowOf(id, String(rows.at(-1)?.['digest'] ?? TRAIL_START)));

describe('a trail of which a part was read before', () => {
	const read = checkTrail(trail, rows.slice(0, 3), 3, sha256);

	test('is found as it is when read from its first row, by the new rows alone', () => {
		let hashed = 0;
		const counting = (text: string) => {
			hashed += 1;
			return sha256(text);
		};
		const rest = checkTrail(trail, rows.slice(3), 5, counting, read);
		expect(rest).toEqual(checkTrail(trail, rows, 5, sha256));
		expect(hashed).toBe(2);
	});

	test('is broken by a new row that does not follow the last one that was read', () => {
		const forged = rowOf(4, TRAIL_START);
		expect(checkTrail(trail, [forged], 4, sha256, read).broken_id).toBe(4);
		expect(checkTrail(trail, [], 4, sha256, read).broken_id).toBe(4);
	});
});
