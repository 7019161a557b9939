import { DEFAULT_FILTERS, type Filters } from '#lib/domain/filters.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import type { PeopleStore } from '../people/people-store.ts';
import type { Reading } from '../people/readings/reading-store.ts';
import type { Asking } from './page-load.ts';

interface Shown {
	/** the page or part that showed them, such as `feedback` */
	question: string;
	viewer: Viewer;
	filters: Filters;
	/** how many texts were shown */
	text_count: number;
	snapshot_id: string | null;
}

/**
 * What the trail keeps of texts that were read: who (role and scope), when, where, how many, and by which
 * filters. Words that were searched may name somebody, so only that there were some is told.
 */
export function readingOf({ viewer, filters, ...shown }: Shown, at: Date): Reading {
	const { role, province_code, commune_code } = viewer;
	const { q, ...chosen } = filters;
	const changed = Object.entries(chosen).filter(
		([key, value]) =>
			JSON.stringify(value) !== JSON.stringify(DEFAULT_FILTERS[key as keyof Filters])
	);
	return {
		...{ ...shown, happened_at: at.toISOString(), role, province_code, commune_code },
		...{ has_words: q !== '', filters: Object.fromEntries(changed) }
	};
}

/** The same as one line of the server's log, which may be kept where nobody can write the trail anew. */
export const readingLine = ({ happened_at: at, ...reading }: Reading): string =>
	JSON.stringify({ event: 'texts_read', at, ...reading });

/**
 * Logs that a page showed so many texts, in the trail and on the console; one that shows none logs nothing.
 * Without a people file the console has it alone: texts can be read all the same.
 */
export function logReading(
	{ viewer, view, warehouse }: Asking,
	people: Pick<PeopleStore, 'readings'> | null,
	shown: Pick<Shown, 'question' | 'text_count'>
): void {
	if (shown.text_count === 0) return;
	const { snapshot_id } = warehouse;
	const reading = readingOf({ ...shown, viewer, filters: view.filters, snapshot_id }, new Date());
	console.info(readingLine(reading));
	try {
		if (people?.readings.record(reading) === false) console.error('people: the trail is full');
	} catch (error) {
		console.error('people:', error);
	}
}
