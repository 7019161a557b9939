import { error } from '@sveltejs/kit';
import type { Hotspot } from '#lib/domain/hotspot/hotspot.ts';
import { untouched } from '#lib/domain/hotspot/triage-standing.ts';
import { sharedPeople } from '../people/shared-people.ts';
import { hotspotById } from '../queries/hotspots/hotspot-by-id.ts';
import { hotspotInitiatives } from '../queries/hotspots/hotspot-initiatives.ts';
import { hotspotPlaces } from '../queries/hotspots/hotspot-places.ts';
import { daysOf, hotspotSettlement } from '../queries/hotspots/hotspot-settlement.ts';
import { hotspotTurns } from '../queries/hotspots/hotspot-turns.ts';
import { hotspotWeeks } from '../queries/hotspots/hotspot-weeks.ts';
import { freshness } from '../queries/reference/freshness.ts';
import { footprintRhythms, rhythmDays } from './footprint-rhythms.ts';
import { communeNames } from './hotspot-entries.ts';
import { hotspotMap } from './hotspot-map.ts';
import { hotspotPhrases, hotspotTexts } from './hotspot-words.ts';
import type { Asking } from './page-load.ts';

/** What the reports say: phrases that stand out, and a few texts for those who may read them. */
async function wordsOf(asking: Asking, found: Hotspot) {
	const people = sharedPeople();
	const words = await hotspotPhrases(asking, people, found);
	return { words, examples: await hotspotTexts(asking, people, found, words.phrases) };
}

/** What people have said and done about a hotspot. */
function peopleOf(hotspot_id: string) {
	const triage = sharedPeople()?.triage;
	return {
		triage: triage?.standing([hotspot_id])[0] ?? untouched(hotspot_id),
		events: triage?.events(hotspot_id) ?? []
	};
}

/** One hotspot with all that is known of it. Answers 404 where it is unknown, of other data or out of scope. */
export async function hotspot(asking: Asking, id: string) {
	const { warehouse, viewer, view } = asking;
	const found = await hotspotById(warehouse, viewer, id);
	if (!found || found.dataset !== view.dataset) error(404, { message: 'notFound' });
	const [weeks, places, turns, settlement, initiatives, said, state] = await Promise.all([
		hotspotWeeks(warehouse, viewer, id),
		hotspotPlaces(warehouse, viewer, id),
		hotspotTurns(warehouse, viewer, id),
		hotspotSettlement(warehouse, viewer, found),
		hotspotInitiatives(warehouse, viewer, found),
		wordsOf(asking, found),
		freshness(warehouse, viewer)
	]);
	const codes = [...found.commune_codes, ...places.map(({ commune_code }) => commune_code)];
	const [rhythms, communes, map] = await Promise.all([
		footprintRhythms(asking, [found], rhythmDays(found, state.as_of), () => weeks),
		communeNames(asking, codes),
		hotspotMap(asking, places, found.province_codes)
	]);
	return {
		...{ hotspot: found, places, turns, settlement, initiatives, ...said, communes, map },
		...peopleOf(id),
		days: daysOf(found),
		rhythm: rhythms.get(id) ?? []
	};
}
export type HotspotAnswer = Awaited<ReturnType<typeof hotspot>>;
