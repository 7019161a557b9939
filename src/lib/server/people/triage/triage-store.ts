import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { triageOf } from '#lib/domain/hotspot/triage-standing.ts';
import { ASSIGNEES, TRIAGE_ACTIONS } from '#lib/domain/hotspot/triage.ts';
import type { Triage, TriageEvent } from '#lib/domain/hotspot/triage.ts';
import type { TrailCheck } from '#lib/domain/trail.ts';
import { ROLES } from '#lib/domain/viewer.ts';
import { openTrail } from '../trail/open-trail.ts';
import insert from './insert-triage-event.sql?raw';
import last from './last-triage-event.sql?raw';
import lastId from './last-triage-id.sql?raw';
import ofHotspotsSql from './triage-of-hotspots.sql?raw';
import rows from './triage-trail.sql?raw';

/** Twenty a day for five years: the trail only grows, and must not fill the disk. */
export const MOST_TRIAGE_EVENTS = 40_000;

/** What happened, before the trail gives it a number and a digest. */
export type NewTriageEvent = Omit<TriageEvent, 'event_id' | 'digest'>;

/** What people do with hotspots, in the same file as labels. */
export interface TriageStore {
	/** False when the trail is full: then nothing was recorded. */
	record(event: NewTriageEvent): boolean;
	/** what stands about each of these hotspots, in the order asked */
	standing(hotspotIds: readonly string[]): Triage[];
	/** the trail of one hotspot, or all of it, the oldest first */
	events(hotspotId: string | null): TriageEvent[];
	verify(): TrailCheck;
}

const eventSchema = z.object({
	event_id: z.int(),
	happened_at: z.string(),
	hotspot_id: z.string(),
	action: z.enum(TRIAGE_ACTIONS),
	role: z.enum(ROLES),
	assignee: z.enum(ASSIGNEES).nullable(),
	until: z.string().nullable(),
	note: z.string().nullable(),
	score: z.number(),
	snapshot_id: z.string().nullable(),
	digest: z.string()
});

/** The triage of an open people file. */
export function triageStore(database: DatabaseSync): TriageStore {
	const trail = openTrail<NewTriageEvent>(database, 'triage', { insert, last, lastId, rows });
	const ofHotspots = database.prepare(ofHotspotsSql);
	const all = database.prepare(rows);
	const eventsOf = (hotspotIds: readonly string[]) =>
		ofHotspots
			.all({ hotspot_ids: JSON.stringify(hotspotIds) })
			.map((row) => eventSchema.parse(row));
	return {
		record: (event) => trail.append(event, MOST_TRIAGE_EVENTS),
		standing(hotspotIds) {
			const events = Map.groupBy(eventsOf(hotspotIds), ({ hotspot_id }) => hotspot_id);
			return hotspotIds.map((id) => triageOf(id, events.get(id) ?? []));
		},
		events: (hotspotId) =>
			hotspotId === null
				? all.all({ after: 0 }).map((row) => eventSchema.parse(row))
				: eventsOf([hotspotId]),
		verify: () => trail.verify()
	};
}
