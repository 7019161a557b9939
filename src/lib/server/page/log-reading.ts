import { DEFAULT_FILTERS, type Filters } from '#lib/domain/filters.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import type { Asking } from './page-load.ts';

interface Reading {
	viewer: Viewer;
	filters: Filters;
	/** how many texts were shown */
	text_count: number;
	snapshot_id: string | null;
}

/**
 * One line of the server's log for texts that were read: who (role and scope), when, how many, and by
 * which filters. Words that were searched may name somebody, so only that there were some is told.
 */
export function readingLine(
	{ viewer, filters, text_count, snapshot_id }: Reading,
	at: Date
): string {
	const { role, province_code, commune_code } = viewer;
	const { q, ...chosen } = filters;
	const changed = Object.entries(chosen).filter(
		([key, value]) =>
			JSON.stringify(value) !== JSON.stringify(DEFAULT_FILTERS[key as keyof Filters])
	);
	return JSON.stringify({
		...{ event: 'texts_read', at: at.toISOString(), role, province_code, commune_code },
		...{ text_count, snapshot_id, has_words: q !== '', filters: Object.fromEntries(changed) }
	});
}

/** Logs that so many texts were read; a page that shows none logs nothing. */
export function logReading({ viewer, view, warehouse }: Asking, text_count: number): void {
	const { filters } = view;
	const { snapshot_id } = warehouse;
	if (text_count > 0) {
		console.info(readingLine({ viewer, filters, text_count, snapshot_id }, new Date()));
	}
}
