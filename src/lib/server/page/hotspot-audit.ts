import type { TriageEvent } from '#lib/domain/hotspot/triage.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import type { PeopleStore } from '../people/people-store.ts';
import { auditHotspots, type AuditedHotspot } from '../queries/hotspots/audit-hotspots.ts';
import { datasetOfHotspot } from '../queries/hotspots/hotspot-rows.ts';
import { communeNames } from './hotspot-entries.ts';
import type { Asking } from './page-load.ts';

const PAGE_SIZE = 50;

const isOfCountry = ({ province_code, commune_code }: Viewer) =>
	province_code === null && commune_code === null;

/** An event with what it was about; null where the hotspot is in the data no more. */
export type AuditedEvent = TriageEvent & { hotspot: AuditedHotspot | null };

/** The events of the view's dataset that the viewer may see, the newest first. */
async function eventsOf(
	{ warehouse, viewer, view }: Asking,
	people: Pick<PeopleStore, 'triage'>,
	hotspot_id: string | null
): Promise<AuditedEvent[]> {
	const events = people.triage
		.events(hotspot_id)
		.filter((event) => datasetOfHotspot(event.hotspot_id) === view.dataset);
	const ids = [...new Set(events.map((event) => event.hotspot_id))];
	const found = await auditHotspots(warehouse, viewer, view, ids);
	const known = new Map(found.map((hotspot) => [hotspot.hotspot_id, hotspot]));
	return events
		.map((event) => ({ ...event, hotspot: known.get(event.hotspot_id) ?? null }))
		.filter(({ hotspot }) => hotspot !== null || isOfCountry(viewer))
		.toReversed();
}

/**
 * A page of the trail of triage, the newest event first, and whether the whole trail is as it was
 * written.
 * @param hotspot_id its events alone; null for all
 */
export async function hotspotAudit(
	asking: Asking,
	people: Pick<PeopleStore, 'triage'>,
	hotspot_id: string | null
) {
	const all = await eventsOf(asking, people, hotspot_id);
	const { page } = asking.view.filters;
	const events = all.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
	const communes = events.flatMap(({ hotspot }) => hotspot?.commune_codes ?? []);
	return {
		...{ events, total: all.length, page, page_size: PAGE_SIZE },
		check: people.triage.verify(),
		communes: await communeNames(asking, communes)
	};
}
