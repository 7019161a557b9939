import type { AlertBudget } from '#lib/domain/hotspot/alert-budget.ts';
import { changeOf, DIGEST_CHANGES, type DigestChange } from '#lib/domain/hotspot/digest-change.ts';
import type { Hotspot } from '#lib/domain/hotspot/hotspot.ts';
import { hotspotBoard, isAbove, type TriagedHotspot } from '#lib/domain/hotspot/hotspot-board.ts';
import { addDays } from '#lib/domain/period.ts';
import { detectionSpan } from '../queries/hotspots/detection-span.ts';
import { digestHotspots } from '../queries/hotspots/digest-hotspots.ts';
import { digestThreshold } from '../queries/hotspots/digest-threshold.ts';
import { digestTurns } from '../queries/hotspots/digest-turns.ts';
import { communeNames, triaged } from './hotspot-entries.ts';
import type { Asking } from './page-load.ts';

/** A hotspot of the digest with what the week changed about it. */
export interface DigestEntry extends TriagedHotspot {
	change: DigestChange | null;
}

export interface DigestOrder {
	budget: AlertBudget;
	/** Monday; null for the last week that was scanned */
	week: string | null;
	/** the day in Viet Nam */
	today: string;
}

/** What one sheet of A4 holds: alerts, and changes. */
const MOST_DIGEST_ALERTS = 9;
const MOST_DIGEST_CHANGES = 12;

const EVERY_STATE = { state: [], lane: [] };
const rankOf = ({ change }: DigestEntry) =>
	change === null ? DIGEST_CHANGES.length : DIGEST_CHANGES.indexOf(change);

/** Hotspots that something happened to in a week in which they are no more, as they were the week before. */
async function goneOf(
	{ warehouse, viewer, view }: Asking,
	week: string,
	turns: ReadonlyMap<string, unknown>,
	there: readonly Hotspot[]
): Promise<Hotspot[]> {
	const ids = new Set(there.map(({ hotspot_id }) => hotspot_id));
	if ([...turns.keys()].every((id) => ids.has(id))) return [];
	const before = await digestHotspots(warehouse, viewer, view, addDays(week, -7));
	return before.filter(({ hotspot_id: id }) => turns.has(id) && !ids.has(id));
}

/** The week's hotspots, and those that left in it, with what people have said and what the week changed. */
async function entriesOf(asking: Asking, week: string) {
	const { warehouse, viewer, view } = asking;
	const [hotspots, turns] = await Promise.all([
		digestHotspots(warehouse, viewer, view, week),
		digestTurns(warehouse, viewer, view, week)
	]);
	const byHotspot = Map.groupBy(turns, ({ hotspot_id }) => hotspot_id);
	const gone = await goneOf(asking, week, byHotspot, hotspots);
	const changed = (entry: TriagedHotspot): DigestEntry => ({
		...entry,
		change: changeOf(entry.hotspot, byHotspot.get(entry.hotspot.hotspot_id) ?? [])
	});
	return { entries: triaged(hotspots).map(changed), gone: triaged(gone).map(changed) };
}

/**
 * A week's digest, which is published whoever asks: alerts within the budget that wait for somebody, the
 * best first, what the week changed, the weightiest first, both as many as one sheet holds; how many more
 * there are, and how many people have dealt with. Null for a week that was not scanned.
 */
export async function hotspotDigest(asking: Asking, { budget, week: asked, today }: DigestOrder) {
	const { warehouse, viewer, view } = asking;
	const span = await detectionSpan(warehouse, viewer, view);
	const week = asked ?? span?.last_week_on ?? null;
	if (week === null) return null;
	const [{ entries, gone }, limit] = await Promise.all([
		entriesOf(asking, week),
		digestThreshold(warehouse, viewer, view, week, budget)
	]);
	if (limit === null) return null;
	const board = hotspotBoard(entries, EVERY_STATE, limit.threshold, today);
	const changes = [...entries, ...gone]
		.filter(({ change }) => change !== null)
		.toSorted((a, b) => rankOf(a) - rankOf(b));
	const waiting = [...board.cards, ...board.rest];
	const alert_count = waiting.filter(({ hotspot }) => isAbove(hotspot, limit.threshold)).length;
	const alerts = board.cards.slice(0, MOST_DIGEST_ALERTS);
	const shownChanges = changes.slice(0, MOST_DIGEST_CHANGES);
	const named = [...alerts, ...shownChanges].flatMap(({ hotspot }) => hotspot.commune_codes);
	return {
		...{ week_on: week, budget },
		completeness: limit.completeness,
		...{ alerts, alert_count, changes: shownChanges, change_count: changes.length },
		watched_count: waiting.length - alert_count,
		handled_count: board.handled.length,
		communes: await communeNames(asking, named)
	};
}
export type HotspotDigest = NonNullable<Awaited<ReturnType<typeof hotspotDigest>>>;
