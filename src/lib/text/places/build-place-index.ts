import type { Gazetteer, OldUnit } from '#lib/domain/place.ts';
import { canonicalName, nameKey, nameKeys } from './place-key.ts';
import { entryFor } from './place-index.ts';
import type { CommunePlace, CommuneType, NameEntry, PlaceIndex } from './place-index.ts';
import { PROVINCE_ALIASES } from './province-aliases.ts';
import { sieveOf } from './word-role.ts';

export type { PlaceIndex } from './place-index.ts';

const DISTRICT_TYPE = /^(?:quận|huyện|thị xã|thành phố)\s+/i;
const COMMUNE_TYPES: Record<string, CommuneType> = {
	xa: 'xa',
	phuong: 'phuong',
	thi_tran: 'thi_tran',
	dac_khu: 'dac_khu'
};
const districtName = (full: string) => {
	const bare = full.replace(DISTRICT_TYPE, '');
	return /^\d+$/.test(bare) ? String(Number(bare)) : bare;
};

/** Old province names with the current province that took over most of their units. */
function successors(units: readonly OldUnit[]): Map<string, string> {
	const votes = new Map<string, Map<string, number>>();
	for (const { old_province, new_province_code } of units) {
		const counts = votes.get(old_province) ?? new Map<string, number>();
		counts.set(new_province_code, (counts.get(new_province_code) ?? 0) + 1);
		votes.set(old_province, counts);
	}
	return new Map(
		[...votes].map(([name, counts]) => [
			name,
			[...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ''
		])
	);
}

function entryOfName({ names }: PlaceIndex, name: string): NameEntry {
	const entry = entryFor(names, nameKeys(name));
	if (/[-–]/.test(name)) entry.is_hyphenated = true;
	return entry;
}

function provinceEntry(index: PlaceIndex, name: string): NameEntry {
	const keys = nameKeys(name);
	index.province_openings.add(keys[0] ?? '');
	return entryOfName(index, name);
}

function addProvinces(index: PlaceIndex, { provinces, old_units }: Gazetteer): void {
	const named = new Set(provinces.map(({ name }) => nameKey(name)));
	const successorOf = successors(old_units);
	const formerKeys = new Set([...successorOf.keys()].map(nameKey));
	for (const { code, name, type } of provinces) {
		index.province_codes.add(code);
		provinceEntry(index, name).provinces.push({
			canonical: canonicalName(name),
			province_code: code,
			old_province: null,
			namesake: formerKeys.has(nameKey(name)) ? nameKey(name) : null,
			is_city: type === 'thanh_pho'
		});
	}
	const former: [string, string, string | null][] = [...successorOf]
		.filter(([name]) => !named.has(nameKey(name)))
		.map(([name, code]) => [name, code, name]);
	for (const [alias, province_code, old_name] of [...former, ...PROVINCE_ALIASES]) {
		const old = old_name && nameKey(old_name);
		const isCurrent = old !== null && named.has(old);
		provinceEntry(index, alias).provinces.push({
			canonical: canonicalName(alias),
			province_code,
			old_province: isCurrent ? null : old,
			namesake: isCurrent ? old : null,
			is_city: old_name === 'Hồ Chí Minh'
		});
	}
}

function addCurrentCommunes(index: PlaceIndex, { communes }: Gazetteer): void {
	for (const { code, name, type, province_code } of communes) {
		const canonical = canonicalName(name);
		const place: CommunePlace = {
			code,
			province_code,
			canonical,
			districts: new Set(),
			old_provinces: new Set()
		};
		index.communes.set(code, place);
		entryOfName(index, name).communes.push({
			codes: [code],
			canonical,
			type,
			is_current: true,
			district: null,
			old_province: null
		});
		// Island districts without communes of their own became special zones of the same name.
		if (type === 'dac_khu')
			entryOfName(index, name).districts.push({
				key: nameKey(name),
				canonical,
				old_province: '',
				codes: [code],
				province_code
			});
	}
}

function addDistricts(index: PlaceIndex, units: readonly OldUnit[]): void {
	const byDistrict = Map.groupBy(units, (unit) => `${unit.old_province}|${unit.old_district}`);
	for (const [first, ...rest] of byDistrict.values()) {
		if (!first) continue;
		const name = districtName(first.old_district);
		const codes = [...new Set([first, ...rest].map((unit) => unit.new_code))];
		entryOfName(index, name).districts.push({
			key: nameKey(name),
			canonical: canonicalName(name),
			old_province: nameKey(first.old_province),
			codes,
			province_code: first.new_province_code
		});
	}
}

/** The same few hundred districts recur in thousands of rows. */
function remember<T>(make: (name: string) => T): (name: string) => T {
	const known = new Map<string, T>();
	return (name) => {
		let value = known.get(name);
		if (value === undefined) known.set(name, (value = make(name)));
		return value;
	};
}

/** Nearly every old unit went into one commune whole. */
const successorCodes = (parts: readonly OldUnit[]): string[] =>
	parts.length === 1
		? parts.map(({ new_code }) => new_code)
		: [...new Set(parts.map(({ new_code }) => new_code))];

function addOldUnits(index: PlaceIndex, units: readonly OldUnit[]): void {
	const districtKey = remember((name) => nameKey(districtName(name)));
	const provinceKey = remember(nameKey);
	for (const unit of units) {
		const place = index.communes.get(unit.new_code);
		place?.districts.add(districtKey(unit.old_district));
		place?.old_provinces.add(provinceKey(unit.old_province));
	}
	const named = units.filter((unit) => unit.old_name !== '');
	for (const parts of Map.groupBy(named, (unit) => unit.old_code).values()) {
		const [unit] = parts;
		if (!unit) continue;
		index.old_units.set(unit.old_code, parts);
		entryOfName(index, unit.old_name).communes.push({
			codes: successorCodes(parts),
			canonical: canonicalName(unit.old_name),
			type: COMMUNE_TYPES[unit.old_type] ?? '',
			is_current: false,
			district: districtKey(unit.old_district),
			old_province: provinceKey(unit.old_province)
		});
	}
}

/**
 * Builds the index of all current, old and former names, once per process (about 14,000 names).
 * Rows of `old_units` without an old commune (districts that were one unit) count as districts only.
 */
export function buildPlaceIndex(gazetteer: Gazetteer): PlaceIndex {
	const index: PlaceIndex = {
		names: { next: new Map(), entry: null },
		communes: new Map(),
		province_codes: new Set(),
		province_openings: new Set(),
		old_units: new Map(),
		province_names: null,
		roles: new Map(),
		sieve: new Uint8Array()
	};
	addProvinces(index, gazetteer);
	addCurrentCommunes(index, gazetteer);
	addDistricts(index, gazetteer.old_units);
	addOldUnits(index, gazetteer.old_units);
	for (const { former_name, new_codes } of gazetteer.former_names)
		entryOfName(index, former_name).communes.push({
			codes: new_codes,
			canonical: canonicalName(former_name),
			type: '',
			is_current: false,
			district: null,
			old_province: null
		});
	index.sieve = sieveOf(index.province_openings);
	return index;
}
