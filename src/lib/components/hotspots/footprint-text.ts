import type { Hotspot } from '#lib/domain/hotspot/hotspot.ts';
import type { InterfaceLanguage } from '#lib/domain/language.ts';
import { formatFor } from '#lib/i18n/format.ts';
import { hotspotTexts } from '#lib/i18n/hotspot-texts.ts';
import { shortCommuneName, type HotspotNames } from './hotspot-names.ts';

/** The longest list of names that is read at a glance. */
const MOST_NAMES = 4;

/** The communes of a footprint by name, the largest excess first; the rest by number. */
export function footprintText(
	lang: InterfaceLanguage,
	{ commune_codes }: Pick<Hotspot, 'commune_codes'>,
	names: HotspotNames
): string {
	const texts = hotspotTexts(lang).card;
	const shown = commune_codes
		.slice(0, MOST_NAMES)
		.map((code) => shortCommuneName(names, code, lang))
		.join(', ');
	const more = commune_codes.length - MOST_NAMES;
	return more > 0
		? texts.footprintMore(shown, formatFor(lang).count(more))
		: texts.footprint(shown);
}
