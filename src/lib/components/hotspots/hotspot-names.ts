import type { Hotspot } from '#lib/domain/hotspot/hotspot.ts';
import { reachesBeyond } from '#lib/domain/hotspot/reaches-beyond.ts';
import type { InterfaceLanguage } from '#lib/domain/language.ts';
import { formatFor } from '#lib/i18n/format.ts';
import { messagesFor } from '#lib/i18n/messages.ts';
import type { CodeNames } from '../sections/filter-chips.ts';

/** Full names of communes by code: Vietnamese, English. */
export type CommuneNames = Readonly<Record<string, readonly [vi: string, en: string]>>;

/** The names that hotspots need: issues and provinces of the frame, communes of the page. */
export interface HotspotNames extends Pick<CodeNames, 'issues' | 'provinces'> {
	communes: CommuneNames;
}

const TYPE = /^(Xã|Phường|Đặc khu) /;

export function issueName({ issues }: HotspotNames, issue: string, lang: InterfaceLanguage) {
	const found = issues.find((row) => row.issue === issue);
	return (lang === 'vi' ? found?.name_vi : found?.name_en) ?? issue;
}

/** With its type in small letters, as within a sentence: "xã Diễn Lâm". */
export function communeName({ communes }: HotspotNames, code: string, lang: InterfaceLanguage) {
	const [vi, en] = communes[code] ?? [code, code];
	return lang === 'vi' ? vi.replace(TYPE, (type) => type.toLowerCase()) : en;
}

/** Without its type, for lists: "Diễn Lâm". */
export const shortCommuneName = (names: HotspotNames, code: string, lang: InterfaceLanguage) =>
	lang === 'vi'
		? (names.communes[code]?.[0] ?? code).replace(TYPE, '')
		: (names.communes[code]?.[1] ?? code).replace(/ (commune|ward|special zone)$/i, '');

export function provinceName({ provinces }: HotspotNames, code: string, lang: InterfaceLanguage) {
	const found = provinces.find((row) => row.code === code);
	return (lang === 'vi' ? found?.name_vi : found?.name_en) ?? code;
}

function listed(parts: readonly string[], and: string): string {
	const last = parts.at(-1) ?? '';
	return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')}${and}${last}`;
}

type Placed = Pick<Hotspot, 'commune_codes' | 'province_codes' | 'commune_count'>;

/**
 * Where a hotspot is: one commune by name, several by their number and their provinces; and that it goes on
 * beyond what the viewer may see.
 */
export function whereText(lang: InterfaceLanguage, hotspot: Placed, names: HotspotNames): string {
	const texts = messagesFor(lang).hotspotWords;
	const provinces = listed(
		hotspot.province_codes.map((code) => provinceName(names, code, lang)),
		texts.and
	);
	const [only, ...others] = hotspot.commune_codes;
	const where =
		only && others.length === 0
			? texts.where.one(communeName(names, only, lang), provinces)
			: texts.where.several(formatFor(lang).count(hotspot.commune_codes.length), provinces);
	return reachesBeyond(hotspot) ? texts.where.beyond(where) : where;
}
