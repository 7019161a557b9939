import type { Hotspot } from '#lib/domain/hotspot/hotspot.ts';
import { reachesBeyond } from '#lib/domain/hotspot/reaches-beyond.ts';
import type { InterfaceLanguage } from '#lib/domain/language.ts';
import { formatFor } from '#lib/i18n/format.ts';
import { hotspotTexts } from '#lib/i18n/hotspot-texts.ts';
import { messagesFor } from '#lib/i18n/messages.ts';
import {
	expectedText,
	hasShares,
	observedText,
	rarity,
	ratioOf,
	usualText
} from './hotspot-words.ts';

/** From here on nobody reads a decimal. */
const TENFOLD = 10;

/** Empty where a ratio says nothing. */
function ratioText(lang: InterfaceLanguage, hotspot: Hotspot): string {
	const texts = hotspotTexts(lang).card;
	const format = formatFor(lang);
	const ratio = ratioOf(hotspot);
	if (!ratio) return '';
	const times = (value: number) => format.decimal(value, value < TENFOLD ? 1 : 0);
	const low = times(ratio.low);
	const range = ratio.high === null ? texts.ratioAbove(low) : format.range(low, times(ratio.high));
	return texts.ratio(times(ratio.value), range);
}

/**
 * The negative part beside what is usual: shares from 30 reports on, counts below, words where hidden; empty
 * without reports.
 */
export function negativeText(lang: InterfaceLanguage, hotspot: Hotspot): string {
	const texts = hotspotTexts(lang).card;
	const format = formatFor(lang);
	const { observed, negative, negative_expected: usual } = hotspot;
	// What is hidden for being of more than the viewer's part is told once, with the counts.
	if (observed === 0 || (observed === null && reachesBeyond(hotspot))) return '';
	if (negative === null || observed === null || usual === null) return texts.negativeHidden;
	return hasShares(hotspot)
		? texts.negativeShare(format.share(negative / observed), format.share(usual / observed))
		: texts.negativeCount(
				format.count(negative),
				format.count(observed),
				expectedText(lang, usual)
			);
}

/** How rarely chance alone gives such a score. */
export function unusualText(lang: InterfaceLanguage, recurrenceWeeks: number | null): string {
	const texts = hotspotTexts(lang).card;
	const rare = rarity(recurrenceWeeks);
	if (!rare) return texts.unusualRare;
	if (rare.unit === 'weeks' && rare.n < 2) return texts.unusualOften;
	const n = formatFor(lang).count(rare.n);
	return rare.unit === 'weeks' ? texts.unusual(n) : texts.unusualYears(n);
}

/** Since when it is above the threshold, or watched without having reached it. */
export function sinceText(lang: InterfaceLanguage, hotspot: Hotspot): string {
	const texts = hotspotTexts(lang).card;
	const { date } = formatFor(lang);
	if (hotspot.flagged_week_on === null) return texts.watched(date(hotspot.first_week_on));
	if (hotspot.flagged_week_on === hotspot.week_on) return texts.sinceFresh;
	return texts.since(date(hotspot.flagged_week_on));
}

/** What is usual with its interval; empty where it is hidden. */
function usualLine(lang: InterfaceLanguage, hotspot: Hotspot): string {
	const { expected, expected_low: low, expected_high: high } = hotspot;
	if (expected === null) return '';
	const texts = hotspotTexts(lang).card;
	const usual = expectedText(lang, expected);
	return low === null || high === null
		? texts.usualAlone(usual)
		: texts.usual(usual, formatFor(lang).range(usualText(lang, low), usualText(lang, high)));
}

/** What the counts are of, where that is not every commune and week looked at; empty otherwise. */
function scopeText(lang: InterfaceLanguage, hotspot: Hotspot): string {
	const texts = hotspotTexts(lang).card;
	const isHidden = hotspot.observed === null;
	if (reachesBeyond(hotspot)) return isHidden ? texts.beyondHidden : texts.beyond;
	if (isHidden) return hotspot.observed_at_least === null ? texts.countHidden : texts.countFloor;
	return hotspot.counted_weeks < hotspot.window_weeks
		? texts.newestWeek(formatFor(lang).count(hotspot.window_weeks))
		: '';
}

/** The sentences of a hotspot's figures. */
export function factLines(lang: InterfaceLanguage, hotspot: Hotspot) {
	const texts = hotspotTexts(lang).card;
	const format = formatFor(lang);
	const weeks = messagesFor(lang).hotspotWords.weeks(format.count(hotspot.counted_weeks));
	const observed = observedText(lang, hotspot);
	return {
		observed: observed === null ? texts.observedHidden(weeks) : texts.observed(observed, weeks),
		usual: usualLine(lang, hotspot),
		scope: scopeText(lang, hotspot),
		ratio: ratioText(lang, hotspot),
		negative: negativeText(lang, hotspot),
		unusual: unusualText(lang, hotspot.recurrence_weeks),
		since: sinceText(lang, hotspot)
	};
}
