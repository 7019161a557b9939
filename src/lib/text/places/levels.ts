import type { DistrictReading, ProvinceReading } from './place-index.ts';
import type { FoundName } from './scan-names.ts';
import { COMMUNE_KINDS } from './unit-prefix.ts';

/** A found name with the level it is read at. */
export interface LevelledName extends FoundName {
	level: 'commune' | 'district' | 'province';
	/** of a district: its key and the current communes of its area */
	district: string | null;
	codes: string[];
	province_code: string | null;
	old_province: string | null;
}

const BETWEEN = /^[\s,;:()/.–-]{1,4}(?:thuộc |thuoc |của |cua )?$/;

/** Whether two names stand side by side as in "xã A, huyện B" or "A (B)". */
export const areNeighbours = (text: string, left: FoundName, right: FoundName) =>
	BETWEEN.test(text.slice(left.end, right.start));

const none = { district: null, codes: [], province_code: null, old_province: null };

function asProvince(
	name: FoundName,
	{ province_code, old_province, namesake }: ProvinceReading,
	prefersOld: boolean
): LevelledName {
	const old = prefersOld ? (old_province ?? namesake) : old_province;
	return { ...name, ...none, level: 'province', province_code, old_province: old };
}

function asDistrict(name: FoundName, districts: readonly DistrictReading[]): LevelledName {
	const exact = districts.filter(({ canonical }) => name.is_plain || canonical === name.canonical);
	const known = exact.length > 0 ? exact : districts;
	const provinces = new Set(known.map(({ province_code }) => province_code));
	const [first] = known;
	return {
		...name,
		...none,
		level: 'district',
		district: first?.key ?? null,
		codes: known.length === 1 ? (first?.codes ?? []) : [],
		province_code: provinces.size === 1 ? (first?.province_code ?? null) : null
	};
}

function bestProvince({ entry, canonical }: FoundName): ProvinceReading | undefined {
	return entry.provinces.find((reading) => reading.canonical === canonical) ?? entry.provinces[0];
}

/** A bare name right after a commune says where the commune lies: then it is a district if it can be. */
function qualifies(name: FoundName, left: LevelledName | undefined, text: string): boolean {
	if (!left || left.level !== 'commune' || !areNeighbours(text, left, name)) return false;
	return name.entry.districts.some(({ key }) =>
		left.entry.communes.some((reading) => reading.district === key || reading.is_current)
	);
}

function levelOf(
	name: FoundName,
	left: LevelledName | undefined,
	text: string,
	prefersOld: boolean
): LevelledName {
	const { entry, kind } = name;
	const province = bestProvince(name);
	const isCommune = kind !== null && COMMUNE_KINDS.has(kind);
	if (kind === 'province' || (kind === null && province)) {
		if (province) return asProvince(name, province, prefersOld);
	}
	if (kind === 'city' && province && (province.is_city || entry.districts.length === 0))
		return asProvince(name, province, prefersOld);
	const isDistrict = kind === 'district' || kind === 'city';
	const isBareDistrict =
		kind === null &&
		(qualifies(name, left, text) ||
			entry.communes.every(({ is_current }) => prefersOld && is_current));
	if (!isCommune && entry.districts.length > 0 && (isDistrict || isBareDistrict))
		return asDistrict(name, entry.districts);
	return { ...name, ...none, level: 'commune' };
}

/**
 * Decides for each name whether it is a commune, an old district or a province. Before the reform a bare
 * name that only districts and current communes bear (Nam Đàn) is the district.
 */
export function readLevels(
	names: readonly FoundName[],
	text: string,
	prefersOld: boolean
): LevelledName[] {
	const levelled: LevelledName[] = [];
	for (const name of names) levelled.push(levelOf(name, levelled.at(-1), text, prefersOld));
	return levelled;
}
