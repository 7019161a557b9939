import type { InterfaceLanguage } from '#lib/domain/language.ts';
import { addDays } from '#lib/domain/period.ts';
import { formatFor } from '#lib/i18n/format.ts';
import { hotspotTexts } from '#lib/i18n/hotspot-texts.ts';
import type { HotspotDigest } from '#lib/server/page/hotspot-digest.ts';

/** Which days a digest speaks of, how much of them has come, and within which budget. */
export function digestFacts(
	lang: InterfaceLanguage,
	{ week_on, completeness, budget }: HotspotDigest
): string[] {
	const { digest, head } = hotspotTexts(lang);
	const format = formatFor(lang);
	return [
		`${digest.week(format.period({ from: week_on, to: addDays(week_on, 7) }))}.`,
		...(completeness === null ? [] : [digest.complete(format.share(completeness))]),
		`${head.budget}: ${head.budgetNote(format.decimal(budget))}`
	];
}
