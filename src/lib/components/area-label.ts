import type { InterfaceLanguage } from '#lib/domain/language.ts';
import { formatFor } from '#lib/i18n/format.ts';
import { messagesFor } from '#lib/i18n/messages.ts';
import { negativeShare } from '#lib/map/area.ts';
import type { AreaFigures } from '#lib/map/area.ts';

/** The name of an area. The archipelagos keep their Vietnamese names in every language. */
export function areaName(lang: InterfaceLanguage, area: AreaFigures): string {
	const islands: Record<string, string> = messagesFor(lang).map.islands;
	return islands[area.code] ?? (lang === 'vi' ? area.name_vi : area.name_en);
}

/** The accessible name of an area: "Nghệ An: 1.234 phản ánh, 41 % tiêu cực". `name` is what stands on the map. */
export function areaLabel(
	lang: InterfaceLanguage,
	area: AreaFigures,
	name = areaName(lang, area)
): string {
	if (area.is_hidden) return name;
	const format = formatFor(lang);
	const texts = messagesFor(lang).map;
	const share = negativeShare(area);
	const n = format.count(area.n);
	return share === null ? texts.areaFew(name, n) : texts.area(name, n, format.share(share));
}
