import type { hotspotAudit as vi } from '../vi/hotspot-audit.ts';

/** Texts of the trail of what people did with hotspots. */
export const hotspotAudit: typeof vi = {
	title: 'Trail of hotspot triage',
	lead: 'Each action on a hotspot is a row, newest first. Rows are only ever added; a row that is changed or removed breaks the chain of digests. Roles are recorded, never a person.',
	back: 'Back to the hotspots',
	ofOne: (id) => `Only the rows of hotspot ${id}.`,
	ofAll: 'See all hotspots',
	own: 'This hotspot only',
	gone: (id) => `${id} (no longer in the data)`,
	noneTitle: 'No rows yet',
	none: 'When a commission acknowledges, assigns, snoozes or resolves a hotspot, it stands here.',
	columns: {
		number: 'Row',
		when: 'When',
		action: 'Action',
		role: 'Role',
		hotspot: 'Hotspot',
		own: 'Filter',
		digest: 'Digest of the row'
	},
	chain: {
		whole: (n) => `The chain of digests holds from the first row to the last (rows: ${n}).`,
		head: 'Digest of the last row:',
		broken: (row) => `The chain of digests is broken at row ${row}`,
		brokenAdvice:
			'This row was changed, removed or put in outside this program. Leave people.sqlite as it is, compare it with a backup (npm run pipeline -- verify) and tell the administrator.'
	}
};
