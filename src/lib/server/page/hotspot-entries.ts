import type { TriagedHotspot } from '#lib/domain/hotspot/hotspot-board.ts';
import type { Hotspot } from '#lib/domain/hotspot/hotspot.ts';
import { untouched } from '#lib/domain/hotspot/triage-standing.ts';
import { sharedPeople } from '../people/shared-people.ts';
import { hotspotList } from '../queries/hotspots/hotspot-list.ts';
import { placeNames } from './explore.ts';
import type { Asking } from './page-load.ts';

/** Each hotspot with what people have said about it; nothing where their file cannot be opened. */
export function triaged(hotspots: readonly Hotspot[]): TriagedHotspot[] {
	const standing = sharedPeople()?.triage.standing(hotspots.map(({ hotspot_id }) => hotspot_id));
	return hotspots.map((hotspot, i) => ({
		hotspot,
		triage: standing?.[i] ?? untouched(hotspot.hotspot_id)
	}));
}

/** The hotspots of the view's places and issues in the last whole week, best first. */
export const hotspotEntries = async ({ warehouse, viewer, view }: Asking) =>
	triaged(await hotspotList(warehouse, viewer, view));

/** Full names of some communes by code: Vietnamese, English. */
export async function communeNames(
	asking: Asking,
	codes: Iterable<string>
): Promise<Record<string, readonly [string, string]>> {
	const wanted = new Set(codes);
	const named = Object.entries(await placeNames(asking)).flatMap(([place, names]) => {
		const code = place.split('/')[1] ?? '';
		return wanted.has(code) ? [[code, names] as const] : [];
	});
	return Object.fromEntries(named);
}
