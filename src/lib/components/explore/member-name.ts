import type { CubeDimension } from '#lib/domain/cube/cube.ts';
import type { InterfaceLanguage } from '#lib/domain/language.ts';
import type { PlaceNames } from '#lib/domain/place-names.ts';
import { messagesFor } from '#lib/i18n/messages.ts';
import { valueName, type CodeNames } from '../sections/filter-chips.ts';

/** The names behind the members of a cube. */
export interface MemberNames extends CodeNames {
	/** at least of the places that are shown */
	places: PlaceNames;
}

function provinceName(names: MemberNames, code: string, lang: InterfaceLanguage): string {
	const found = names.provinces.find((row) => row.code === code);
	if (!found) return code || messagesFor(lang).explore.unknown.province;
	return lang === 'vi' ? found.name_vi : found.name_en;
}

function placeName(names: MemberNames, place: string, lang: InterfaceLanguage): string {
	const [province = '', commune = ''] = place.split('/');
	const found = names.places[place];
	if (found) return found[lang === 'vi' ? 0 : 1];
	const { unknown } = messagesFor(lang).explore;
	if (commune) return commune;
	return province ? unknown.placeOf(provinceName(names, province, lang)) : unknown.place;
}

/** What a member of a dimension is called; its code where no name is known. */
export function memberName(
	names: MemberNames,
	dimension: CubeDimension,
	member: string,
	lang: InterfaceLanguage
): string {
	if (dimension === 'province') return provinceName(names, member, lang);
	if (dimension === 'place') return placeName(names, member, lang);
	return valueName(names, dimension === 'issue_group' ? 'group' : dimension, member, lang);
}
