import type { Reading } from '#lib/server/people/readings/reading-store.ts';
import type { NewTriageEvent } from '#lib/server/people/triage/triage-store.ts';

/** An event as `keepTriage` makes it; what its action requires is filled in. */
export function triageEvent(given: Partial<NewTriageEvent>): NewTriageEvent {
	const { action = 'acknowledge', note = null } = given;
	const needsNote = ['known_event', 'not_useful', 'resolve'].includes(action);
	return {
		...{ happened_at: '2026-11-22T03:00:00.000Z', hotspot_id: 'h1', role: 'commission' },
		...{ score: 6.5, snapshot_id: 'snapshot-1', ...given, action },
		assignee: action === 'assign' ? (given.assignee ?? 'dialogue_team') : null,
		until: action === 'snooze' ? (given.until ?? '2026-12-01') : null,
		note: note ?? (needsNote ? 'đã xem tại chỗ' : null)
	};
}

export const reading = (given: Partial<Reading> = {}): Reading => ({
	...{ happened_at: '2026-11-22T03:00:00.000Z', question: 'feedback', role: 'analyst' },
	...{ province_code: null, commune_code: null, filters: { province: '40' }, has_words: true },
	...{ text_count: 25, snapshot_id: 'snapshot-1', ...given }
});
