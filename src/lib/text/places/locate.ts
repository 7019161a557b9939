import { REFORM_ON } from '#lib/domain/place.ts';
import type { Location, PlaceMention } from '#lib/domain/place.ts';
import { fold } from '../fold.ts';
import { chooseCommunes, commonProvince } from './choose.ts';
import type { Choice } from './choose.ts';
import { codesOf } from './commune-code.ts';
import { NOWHERE } from './narrow.ts';
import type { Scope } from './narrow.ts';
import { districtKey, provinceOf, readingsOf } from './name-parts.ts';
import type { PlaceIndex } from './place-index.ts';
import type { StatedPlace } from './stated-place.ts';

const UNPLACED: Location = { commune_code: null, province_code: null, reason: 'none' };

const located = (choice: Choice, province: string | null): Location => {
	const [only, ...others] = choice.commune_codes;
	return only && others.length === 0
		? { commune_code: only, province_code: choice.province_code, reason: choice.reason }
		: { commune_code: null, province_code: choice.province_code ?? province, reason: 'ambiguous' };
};

/** Whether old units are meant first. */
const isOldVintage = ({ unit_vintage, received_on }: StatedPlace) =>
	unit_vintage === 'by_date' ? received_on < REFORM_ON : unit_vintage === 'pre_2025';

function byName(
	index: PlaceIndex,
	stated: StatedPlace,
	scope: Scope,
	among: readonly string[] | null
) {
	const { commune_name, district_name, province_name } = stated;
	const said = [commune_name, district_name, province_name].filter((part) => part !== null);
	const isPlain = said.every((part) => fold(part) === part.normalize('NFC').toLowerCase());
	const name = commune_name && readingsOf(index, commune_name, isPlain);
	if (!name) return null;
	const readings = among
		? name.readings.flatMap((reading) => {
				const codes = reading.codes.filter((code) => among.includes(code));
				return codes.length > 0 ? [{ ...reading, codes }] : [];
			})
		: name.readings;
	return chooseCommunes(index, readings, name.written, [scope], isOldVintage(stated));
}

/** The one commune that all placed mentions agree on, within the province if it is known. */
function byMentions(index: PlaceIndex, mentions: readonly PlaceMention[], province: string | null) {
	const communes = mentions.filter(({ commune_codes, province_code }) => {
		const isHere = !province || !province_code || province_code === province;
		return isHere && commune_codes.length > 0;
	});
	const [first] = communes;
	if (!first) return null;
	const codes = [...new Set(communes.flatMap(({ commune_codes }) => commune_codes))];
	const reason = codes.length > 1 ? ('ambiguous' as const) : first.reason;
	return { commune_codes: codes, province_code: commonProvince(index, codes), reason };
}

function provinceOfMentions(mentions: readonly PlaceMention[]): string | null {
	const named = new Set(mentions.flatMap(({ province_code }) => province_code ?? []));
	const [only] = named;
	return named.size === 1 ? (only ?? null) : null;
}

/**
 * Where a record is counted: its own code first, then its own name, then what its text names. Several
 * candidates give no commune, only the province that they share, and the reason "ambiguous".
 */
export function locate(
	index: PlaceIndex,
	stated: StatedPlace,
	mentions: readonly PlaceMention[]
): Location {
	const province = provinceOf(
		index,
		stated.province_code,
		stated.province_name,
		isOldVintage(stated)
	);
	const scope = {
		...NOWHERE,
		district: districtKey(stated.district_name),
		province_code: province.code,
		old_province: province.old
	};
	const codes = codesOf(index, stated);
	if (codes.length === 1)
		return {
			commune_code: codes[0] ?? null,
			province_code: commonProvince(index, codes),
			reason: 'code'
		};
	const choice =
		byName(index, stated, scope, codes.length > 1 ? codes : null) ??
		(codes.length > 1
			? {
					commune_codes: codes,
					province_code: commonProvince(index, codes),
					reason: 'ambiguous' as const
				}
			: byMentions(index, mentions, province.code));
	if (choice) return located(choice, province.code);
	const province_code = province.code ?? provinceOfMentions(mentions);
	return province_code ? { commune_code: null, province_code, reason: 'province_only' } : UNPLACED;
}
