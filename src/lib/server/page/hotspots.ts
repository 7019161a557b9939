import { hotspotBoard, isAbove } from '#lib/domain/hotspot/hotspot-board.ts';
import type { TriagedHotspot } from '#lib/domain/hotspot/hotspot-board.ts';
import type { Hotspot } from '#lib/domain/hotspot/hotspot.ts';
import type { HotspotView } from '#lib/domain/hotspot/hotspot-view.ts';
import type { RhythmWeek } from '#lib/domain/hotspot/rhythm.ts';
import { sharedPeople } from '../people/shared-people.ts';
import { detectionSpan } from '../queries/hotspots/detection-span.ts';
import { hotspotBudgets } from '../queries/hotspots/hotspot-budgets.ts';
import { hotspotCompleteness } from '../queries/hotspots/hotspot-completeness.ts';
import { dimensions } from '../queries/reference/dimensions.ts';
import { freshness } from '../queries/reference/freshness.ts';
import { footprintRhythms, rhythmDays } from './footprint-rhythms.ts';
import { communeNames, hotspotEntries } from './hotspot-entries.ts';
import { hotspotPrecision } from './hotspot-precision.ts';
import type { Asking } from './page-load.ts';

/** Alert budgets are told for so many communes. */
const COMMUNES_OF_BUDGET = 300;

/** How many communes the page speaks of: those of the viewer's scope within the view's. */
async function communeCount({ warehouse, viewer, view }: Asking): Promise<number> {
	if (viewer.commune_code ?? view.filters.commune) return 1;
	const own = viewer.province_code ?? view.filters.province;
	const { provinces } = await dimensions(warehouse, viewer);
	return provinces
		.filter(({ code }) => own === null || code === own)
		.reduce((sum, { commune_count }) => sum + commune_count, 0);
}

/** Half a year to the week that was looked at, whatever began when. */
const halfYear = ({ week_on }: Hotspot, asOf: string) =>
	rhythmDays({ first_week_on: week_on, week_on }, asOf);

const entriesWith = (
	entries: readonly TriagedHotspot[],
	rhythms: ReadonlyMap<string, RhythmWeek[]>
) => entries.map((entry) => ({ ...entry, rhythm: rhythms.get(entry.hotspot.hotspot_id) ?? [] }));

/**
 * The week's hotspots as a commission sees them: cards within the chosen budget, the table below, what has
 * been dealt with, and what each budget would have made.
 * @param today the day in Viet Nam
 */
export async function hotspots(asking: Asking, chosen: HotspotView, today: string) {
	const { warehouse, viewer, view } = asking;
	const [entries, budgets, completeness, span, communes, state, precision] = await Promise.all([
		hotspotEntries(asking),
		hotspotBudgets(warehouse, viewer, view),
		hotspotCompleteness(warehouse, viewer, view),
		detectionSpan(warehouse, viewer, view),
		communeCount(asking),
		freshness(warehouse, viewer),
		hotspotPrecision(asking, sharedPeople())
	]);
	const threshold = budgets.find(({ budget }) => budget === chosen.budget)?.threshold ?? null;
	const board = hotspotBoard(entries, chosen, threshold, today);
	const above = entries.filter(({ hotspot }) => isAbove(hotspot, threshold));
	const carded = board.cards.map(({ hotspot }) => hotspot);
	const [first] = carded;
	const rhythms = first
		? await footprintRhythms(asking, carded, halfYear(first, state.as_of))
		: new Map();
	return {
		...{ budgets, span, precision },
		is_filtered: chosen.state.length > 0 || chosen.lane.length > 0,
		board: { ...board, cards: entriesWith(board.cards, rhythms) },
		communes: await communeNames(
			asking,
			entries.flatMap(({ hotspot }) => hotspot.commune_codes)
		),
		summary: {
			...{ as_of: state.as_of, week_on: span?.last_week_on ?? null, completeness },
			budget: chosen.budget,
			weekly_count: (chosen.budget * communes) / COMMUNES_OF_BUDGET,
			above_count: above.length,
			fresh_count: above.filter(({ hotspot }) => hotspot.flagged_week_on === hotspot.week_on)
				.length,
			all_count: entries.length
		}
	};
}
