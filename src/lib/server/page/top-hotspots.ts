import { hotspotBoard } from '#lib/domain/hotspot/hotspot-board.ts';
import { localDay } from '#lib/domain/local-day.ts';
import { detectionSpan } from '../queries/hotspots/detection-span.ts';
import { communeNames, hotspotEntries } from './hotspot-entries.ts';
import type { Asking } from './page-load.ts';

const SHOWN = 3;
const EVERY_STATE = { state: [], lane: [] };

/**
 * The first hotspots of the view's places and issues that wait for somebody, at the standard alert
 * budget, and how many there are in all; for the pages that lead to them.
 */
export async function topHotspots(asking: Asking, now = new Date()) {
	const { warehouse, viewer, view } = asking;
	const [entries, span] = await Promise.all([
		hotspotEntries(asking),
		detectionSpan(warehouse, viewer, view)
	]);
	const { cards } = hotspotBoard(entries, EVERY_STATE, null, localDay(now.toISOString()));
	const rows = cards.slice(0, SHOWN).map(({ hotspot }) => hotspot);
	return {
		rows,
		total: entries.length,
		/** false while there is too little to look for any */
		is_known: span !== null && span.weeks_known > span.weeks_needed,
		communes: await communeNames(
			asking,
			rows.flatMap(({ commune_codes }) => commune_codes.slice(0, 1))
		)
	};
}
export type TopHotspots = Awaited<ReturnType<typeof topHotspots>>;
