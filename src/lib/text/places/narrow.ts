import type { CommuneReading, PlaceIndex } from './place-index.ts';

/** What else is known about where a name lies. Keys are folded names. */
export interface Scope {
	/** old district named beside it */
	district: string | null;
	province_code: string | null;
	/** old province, when an old name was used: a part of `province_code` */
	old_province: string | null;
}
export const NOWHERE: Scope = { district: null, province_code: null, old_province: null };
export const isEmpty = (scope: Scope) =>
	!scope.district && !scope.province_code && !scope.old_province;

function inDistrict(
	index: PlaceIndex,
	reading: CommuneReading,
	district: string
): CommuneReading[] {
	if (reading.district !== null) return reading.district === district ? [reading] : [];
	const codes = reading.codes.filter((code) => index.communes.get(code)?.districts.has(district));
	return codes.length > 0 ? [{ ...reading, codes }] : [];
}

function inOldProvince(
	index: PlaceIndex,
	reading: CommuneReading,
	province: string
): CommuneReading[] {
	if (reading.old_province !== null) return reading.old_province === province ? [reading] : [];
	const codes = reading.codes.filter((code) =>
		index.communes.get(code)?.old_provinces.has(province)
	);
	return codes.length > 0 ? [{ ...reading, codes }] : [];
}

function inProvince(
	index: PlaceIndex,
	reading: CommuneReading,
	province: string
): CommuneReading[] {
	const codes = reading.codes.filter(
		(code) => index.communes.get(code)?.province_code === province
	);
	return codes.length > 0 ? [{ ...reading, codes }] : [];
}

/** The readings that lie within a scope, with the codes that do; none when the scope excludes all. */
export function narrow(
	index: PlaceIndex,
	readings: readonly CommuneReading[],
	{ district, province_code, old_province }: Scope
): CommuneReading[] {
	let within = [...readings];
	if (province_code)
		within = within.flatMap((reading) => inProvince(index, reading, province_code));
	if (old_province)
		within = within.flatMap((reading) => inOldProvince(index, reading, old_province));
	if (district) within = within.flatMap((reading) => inDistrict(index, reading, district));
	return within;
}
