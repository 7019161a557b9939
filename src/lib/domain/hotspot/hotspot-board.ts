import type { Hotspot } from './hotspot.ts';
import type { HotspotView } from './hotspot-view.ts';
import { isHidden } from './triage-standing.ts';
import type { Triage } from './triage.ts';

/** More cards than this nobody reads on a Monday; what is left out stands in the table below them. */
export const MOST_CARDS = 24;

/** A hotspot with what people have said about it. */
export interface TriagedHotspot {
	hotspot: Hotspot;
	triage: Triage;
}

/** What the list shows where; each part in the order it was given. */
export interface HotspotBoard<Entry extends TriagedHotspot> {
	/** at or above the threshold and waiting for somebody */
	cards: Entry[];
	/** below the threshold, or beyond the number of cards */
	rest: Entry[];
	/** snoozed, known, not useful or resolved */
	handled: Entry[];
}

const isOf = <T>(chosen: readonly T[], value: T): boolean =>
	chosen.length === 0 || chosen.includes(value);

/** Whether a hotspot's score reaches a threshold; where none could be worked out, whether it was flagged. */
export const isAbove = (hotspot: Hotspot, threshold: number | null): boolean =>
	threshold === null ? hotspot.is_flagged : hotspot.score >= threshold;

/**
 * Sorts the hotspots of a week, given best first, into cards, the table below them, and those that
 * people have dealt with.
 * @param threshold the score of the chosen alert budget; null where none could be worked out
 * @param today the day in Viet Nam
 */
export function hotspotBoard<Entry extends TriagedHotspot>(
	entries: readonly Entry[],
	view: Pick<HotspotView, 'state' | 'lane'>,
	threshold: number | null,
	today: string
): HotspotBoard<Entry> {
	const shown = entries.filter(
		({ hotspot }) => isOf(view.state, hotspot.state) && isOf(view.lane, hotspot.lane)
	);
	const isDealtWith = ({ hotspot, triage }: Entry) => isHidden(triage, hotspot, today);
	const waiting = shown.filter((entry) => !isDealtWith(entry));
	const above = waiting.filter(({ hotspot }) => isAbove(hotspot, threshold));
	const cards = new Set(above.slice(0, MOST_CARDS));
	return {
		cards: [...cards],
		rest: waiting.filter((entry) => !cards.has(entry)),
		handled: shown.filter(isDealtWith)
	};
}
