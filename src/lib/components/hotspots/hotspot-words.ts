import type { Hotspot, HotspotCounts, HotspotWeek } from '#lib/domain/hotspot/hotspot.ts';
import type { InterfaceLanguage } from '#lib/domain/language.ts';
import { MIN_FOR_SHARE } from '#lib/domain/suppression.ts';
import { formatFor } from '#lib/i18n/format.ts';
import { messagesFor } from '#lib/i18n/messages.ts';
import { issueName, whereText, type HotspotNames } from './hotspot-names.ts';

/** A count; or that it is hidden, being small or giving a small one away. */
export const countText = (lang: InterfaceLanguage, count: number | null): string =>
	count === null ? messagesFor(lang).hotspotWords.hidden : formatFor(lang).count(count);

/** An expected count: with one decimal below ten, whole above. */
export function expectedText(lang: InterfaceLanguage, expected: number): string {
	const format = formatFor(lang);
	return expected < 10 ? format.decimal(expected) : format.count(Math.round(expected));
}

/** The hotspot as a finding: where, what, how many, how many are usual. */
export function findingText(
	lang: InterfaceLanguage,
	hotspot: Hotspot,
	names: HotspotNames
): string {
	const texts = messagesFor(lang).hotspotWords;
	const format = formatFor(lang);
	const issue = issueName(names, hotspot.issue, lang);
	const where = whereText(lang, hotspot, names);
	const n = countText(lang, hotspot.observed);
	if (hotspot.lane !== 'tone') {
		const weeks = texts.weeks(format.count(hotspot.window_weeks));
		return texts.finding.more(issue, where, n, weeks, expectedText(lang, hotspot.expected));
	}
	const { negative, negative_expected: usual } = hotspot;
	if (negative === null || usual === null) return texts.finding.hidden(issue, where);
	return texts.finding.tone(issue, where, format.count(negative), n, expectedText(lang, usual));
}

type Expected = Pick<HotspotWeek, 'observed' | 'expected' | 'expected_low' | 'expected_high'>;

/** Below one report a ratio to what is expected says nothing. */
const LEAST_EXPECTED = 1;

/** Observed over expected, and the same over both ends of the interval; null where it says nothing. */
export function ratioOf({ observed, expected, expected_low, expected_high }: Expected) {
	if (observed === null || expected < LEAST_EXPECTED) return null;
	return {
		value: observed / expected,
		low: observed / expected_high,
		high: expected_low >= LEAST_EXPECTED ? observed / expected_low : null
	};
}

const WEEKS_A_YEAR = 52;

/** Whether there are enough reports for shares of them. */
export const hasShares = ({ observed }: Pick<HotspotCounts, 'observed'>) =>
	observed !== null && observed >= MIN_FOR_SHARE;

/** How rare a score is, in the unit that a person counts in. */
export function rarity(
	recurrenceWeeks: number | null
): { unit: 'weeks' | 'years'; n: number } | null {
	if (recurrenceWeeks === null) return null;
	return recurrenceWeeks < 2 * WEEKS_A_YEAR
		? { unit: 'weeks', n: Math.round(recurrenceWeeks) }
		: { unit: 'years', n: Math.floor(recurrenceWeeks / WEEKS_A_YEAR) };
}
