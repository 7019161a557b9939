import type { RhythmWeek } from '#lib/domain/hotspot/rhythm.ts';
import type { InterfaceLanguage } from '#lib/domain/language.ts';
import { formatFor } from '#lib/i18n/format.ts';
import { hotspotTexts } from '#lib/i18n/hotspot-texts.ts';
import { countText, expectedText, weekText } from './hotspot-words.ts';

/** The value at the upper edge of a drawing of these weeks. */
export const topOf = (weeks: readonly RhythmWeek[]): number =>
	Math.max(1, ...weeks.flatMap(({ n, expected_high }) => [n ?? 0, expected_high ?? 0]));

/** What was last to be expected in a week; null where nobody worked it out. */
export const lastExpected = (weeks: readonly RhythmWeek[]): number | null =>
	weeks.findLast(({ expected }) => expected !== null)?.expected ?? null;

/** What a drawing of these weeks says to whoever does not see it. */
export function rhythmLabel(lang: InterfaceLanguage, weeks: readonly RhythmWeek[]): string {
	const texts = hotspotTexts(lang).card;
	const last = weeks.findLast(({ is_partial }) => !is_partial);
	const usual = lastExpected(weeks);
	const [count, n] = [
		formatFor(lang).count(weeks.length),
		last ? weekText(lang, last) : countText(lang, null)
	];
	return usual === null
		? texts.rhythmPlain(count, n)
		: texts.rhythm(count, n, expectedText(lang, usual));
}
