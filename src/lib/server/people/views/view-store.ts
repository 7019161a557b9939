import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { SavedView } from '#lib/domain/saved-view.ts';
import type { Role } from '#lib/domain/viewer.ts';
import countViewEventsSql from './count-view-events.sql?raw';
import recordViewEventSql from './record-view-event.sql?raw';
import savedViewsSql from './saved-views.sql?raw';

/** A view saved, renamed or deleted. */
export type ViewEvent = { view_id: string; happened_at: string; role: Role } & (
	| { action: 'save'; name: string; path: string; search: string; snapshot_id: string | null }
	| { action: 'rename'; name: string }
	| { action: 'delete' }
);

/** Saved views, in the same file as labels. */
export interface ViewStore {
	record(event: ViewEvent): void;
	/** those that were not deleted, the newest first */
	all(): SavedView[];
	/** how many events there are in all: the log only grows */
	eventCount(): number;
}

const savedViewSchema = z.object({
	view_id: z.string(),
	name: z.string(),
	path: z.string(),
	search: z.string(),
	created_at: z.string(),
	snapshot_id: z.string().nullable()
});
const NOTHING_SAID = { name: null, path: null, search: null, snapshot_id: null };

/** The saved views of an open people file. */
export function viewStore(database: DatabaseSync): ViewStore {
	const recordEvent = database.prepare(recordViewEventSql);
	const savedViews = database.prepare(savedViewsSql);
	const countEvents = database.prepare(countViewEventsSql);
	return {
		record: (event) => void recordEvent.get({ ...NOTHING_SAID, ...event }),
		all: () => savedViews.all().map((row) => savedViewSchema.parse(row)),
		eventCount: () => Number(countEvents.get()?.['n'])
	};
}
