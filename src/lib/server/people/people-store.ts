import { labelStore, type LabelStore } from './labels/label-store.ts';
import { linkStore, type LinkStore } from './links/link-store.ts';
import { openDatabase } from './open-database.ts';
import { readingStore, type ReadingStore } from './readings/reading-store.ts';
import { triageStore, type TriageStore } from './triage/triage-store.ts';
import { viewStore, type ViewStore } from './views/view-store.ts';

/** What people write, in a SQLite file of its own: never in the warehouse, never lost with it. */
export interface PeopleStore extends LabelStore {
	views: ViewStore;
	links: LinkStore;
	triage: TriageStore;
	readings: ReadingStore;
	close(): void;
}

/** Opens the store; see `openDatabase` for what may go wrong. */
export function openPeopleStore(path: string): PeopleStore {
	const database = openDatabase(path);
	return {
		...labelStore(database),
		views: viewStore(database),
		links: linkStore(database),
		triage: triageStore(database),
		readings: readingStore(database),
		close: () => database.close()
	};
}
