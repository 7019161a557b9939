import type { Hotspot, HotspotCounts, HotspotWeek } from '#lib/domain/hotspot/hotspot.ts';
import type { RhythmWeek } from '#lib/domain/hotspot/rhythm.ts';
import type { InterfaceLanguage } from '#lib/domain/language.ts';
import { MIN_FOR_SHARE } from '#lib/domain/suppression.ts';
import { formatFor } from '#lib/i18n/format.ts';
import { messagesFor } from '#lib/i18n/messages.ts';
import { issueName, whereText, type HotspotNames } from './hotspot-names.ts';

/** A count; or that it is hidden, being small or giving a small one away. */
export const countText = (lang: InterfaceLanguage, count: number | null): string =>
	count === null ? messagesFor(lang).hotspotWords.hidden : formatFor(lang).count(count);

/** Less than this is nothing with one decimal. */
const LEAST_SHOWN = 0.05;

/** An expected count: with one decimal below ten, whole above; above nothing, never as nothing. */
export function expectedText(lang: InterfaceLanguage, expected: number): string {
	const format = formatFor(lang);
	if (expected > 0 && expected < LEAST_SHOWN) return `<\u00a0${format.decimal(0.1)}`;
	return expected < 10 ? format.decimal(expected) : format.count(Math.round(expected));
}

/** A week's reports, or at least as many; or that they are hidden. */
export const weekText = (
	lang: InterfaceLanguage,
	{ n, is_at_least }: Pick<RhythmWeek, 'n' | 'is_at_least'>
): string =>
	is_at_least ? messagesFor(lang).hotspotWords.atLeast(countText(lang, n)) : countText(lang, n);

/** How many reports a hotspot has, or at least has; null where that is hidden. */
export function observedText(
	lang: InterfaceLanguage,
	{ observed, observed_at_least: least }: Pick<Hotspot, 'observed' | 'observed_at_least'>
): string | null {
	if (observed !== null) return formatFor(lang).count(observed);
	return least === null
		? null
		: messagesFor(lang).hotspotWords.atLeast(formatFor(lang).count(least));
}

/** The same where it may be hidden. */
export const usualText = (lang: InterfaceLanguage, expected: number | null): string =>
	expected === null ? messagesFor(lang).hotspotWords.hidden : expectedText(lang, expected);

/** A line that stands at the head: it may begin with a word instead of its number. */
export const asHeading = (line: string): string => line.charAt(0).toUpperCase() + line.slice(1);

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
	const { negative, negative_expected: usual } = hotspot;
	const n = observedText(lang, hotspot);
	if (hotspot.lane !== 'tone') {
		const weeks = texts.weeks(format.count(hotspot.counted_weeks));
		const expected = usualText(lang, hotspot.expected);
		return n === null
			? texts.finding.hiddenCount(issue, where, weeks, expected)
			: texts.finding.more(issue, where, n, weeks, expected);
	}
	if (negative === null || usual === null) return texts.finding.hidden(issue, where);
	return texts.finding.tone(
		issue,
		where,
		format.count(negative),
		n ?? texts.hidden,
		expectedText(lang, usual)
	);
}

type Expected = Pick<HotspotWeek, 'observed' | 'expected' | 'expected_low' | 'expected_high'>;

/** Below one report a ratio to what is expected says nothing. */
const LEAST_EXPECTED = 1;

/** Observed over expected, and the same over both ends of the interval; null where it says nothing, or nothing came. */
export function ratioOf({ observed, expected, expected_low, expected_high }: Expected) {
	if (!observed || expected === null || expected < LEAST_EXPECTED) return null;
	if (expected_low === null || expected_high === null) return null;
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
