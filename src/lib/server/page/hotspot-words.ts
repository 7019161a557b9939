import { mayLabel } from '#lib/domain/correction.ts';
import type { Hotspot } from '#lib/domain/hotspot/hotspot.ts';
import { MIN_PUBLISHED_CELL } from '#lib/domain/suppression.ts';
import type { Role } from '#lib/domain/viewer.ts';
import { driverPhrases } from '#lib/stats/driver-phrases.ts';
import { placeWords } from '#lib/text/phrases/names-in.ts';
import { phrasesOf } from '#lib/text/phrases/phrases-of.ts';
import type { PeopleStore } from '../people/people-store.ts';
import { unmarkedTexts } from '../people/labels/unmarked-texts.ts';
import type { FeedbackText } from '../queries/feedback/feedback-texts.ts';
import { driverTexts } from '../queries/hotspots/driver-texts.ts';
import {
	driverWords,
	type DriverWords,
	type WordsOfText
} from '../queries/hotspots/driver-words.ts';
import { logReading } from './log-reading.ts';
import type { Asking } from './page-load.ts';

const MOST_PHRASES = 8;
/** Those who read texts see phrases of so many texts; everybody else of as many as are ever published. */
const MIN_TEXTS = 3;
/** So many texts are shown, chosen among so many. */
const SHOWN_TEXTS = 6;
const CANDIDATES = 60;

/** A phrase that drives a hotspot. */
export interface HotspotPhrase {
	/** in lower case */
	phrase: string;
	/** texts of the hotspot that hold it; null for whoever may not read them */
	here: number | null;
	/** other texts that hold it; null as above */
	there: number | null;
	z: number;
}

export interface HotspotPhrases {
	/** the most telling first */
	phrases: HotspotPhrase[];
	/** so many phrases, overlapping ones included, would stand out where nothing is said that is not said elsewhere */
	by_chance: number;
	/** different texts of the hotspot; null as above */
	text_count: number | null;
	/** different texts that they were compared with; null as above */
	background_count: number | null;
}

/** Beside the number of all texts that of those with a phrase leaves the others; and windows overlap. */
const shownCount = (n: number, isExact: boolean) => (isExact ? n : null);

/** Equal texts say a thing once, and what may be a denunciation says nothing. */
function phraseSets(
	rows: readonly WordsOfText[],
	names: readonly string[],
	people: PeopleStore | null
) {
	const places = placeWords(names);
	const different = new Map(unmarkedTexts(rows, people).map((row) => [row.text_key, row]));
	return [...different.values()].map(({ text_redacted }) => phrasesOf(text_redacted, places));
}

/** The phrases that some texts use more than others, as a role may see them. */
export function phrasesIn(
	{ here, background, places }: DriverWords,
	people: PeopleStore | null,
	role: Role
): HotspotPhrases {
	const group = phraseSets(here, places, people);
	const others = phraseSets(background, places, people);
	const isExact = mayLabel(role);
	const minTexts = isExact ? MIN_TEXTS : MIN_PUBLISHED_CELL;
	const { phrases, by_chance } = driverPhrases(group, others, { minTexts, most: MOST_PHRASES });
	return {
		phrases: phrases.map(({ term, count, background_count, z }) => ({
			...{
				phrase: term,
				here: shownCount(count, isExact),
				there: shownCount(background_count, isExact),
				z
			}
		})),
		by_chance: Math.round(by_chance),
		text_count: shownCount(group.length, isExact),
		background_count: shownCount(others.length, isExact)
	};
}

/** The phrases that a hotspot's texts use more than others on its issue do, before and elsewhere. */
export const hotspotPhrases = async (
	{ warehouse, viewer }: Asking,
	people: PeopleStore | null,
	hotspot: Hotspot
): Promise<HotspotPhrases> =>
	phrasesIn(await driverWords(warehouse, viewer, hotspot), people, viewer.role);

/** How telling a text is: by the phrases that it holds, and by whether it complains. */
function weightOf(
	{ text_redacted, sentiment }: FeedbackText,
	phrases: readonly Pick<HotspotPhrase, 'phrase'>[]
): number {
	const lower = text_redacted.toLowerCase();
	const drivers = phrases.filter(({ phrase }) => lower.includes(phrase)).length;
	return drivers + (sentiment === 'negative' ? 0.5 : 0);
}

/**
 * A few different texts of a hotspot's window, those first that hold most of its phrases; what is shown is
 * logged as read. Empty for roles that may not read texts.
 */
export async function hotspotTexts(
	asking: Asking,
	people: PeopleStore | null,
	hotspot: Hotspot,
	phrases: readonly Pick<HotspotPhrase, 'phrase'>[]
): Promise<FeedbackText[]> {
	const { warehouse, viewer } = asking;
	if (!mayLabel(viewer.role)) return [];
	const rows = await driverTexts(warehouse, viewer, hotspot, CANDIDATES);
	const different = new Map(unmarkedTexts(rows, people).map((row) => [row.text_key, row]));
	const weights = new Map([...different.values()].map((row) => [row, weightOf(row, phrases)]));
	// Sorting keeps the order of the newest among equals.
	const shown = [...different.values()]
		.toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0))
		.slice(0, SHOWN_TEXTS);
	const question = `hotspot ${hotspot.hotspot_id}`;
	logReading(asking, people, { question, text_count: shown.length });
	return shown;
}
