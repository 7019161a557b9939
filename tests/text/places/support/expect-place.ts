import type { Unit } from './units.ts';

/** What a sentence says about a place, as the one who wrote it knows. Null: it says nothing of it. */
export interface Said {
	/** whether a unit has the name as it is written */
	isCalled: (unit: Unit) => boolean;
	word: string | null;
	district: string | null;
	/** codes that the named province may mean; an old province's name is a part of one */
	province: string | null;
	old_province: string | null;
	is_before_reform: boolean;
}

/** What may be answered: all of `must`, nothing beyond `may`; exactly `must` when one unit is meant. */
export interface Expected {
	must: readonly string[];
	may: readonly string[];
	is_one: boolean;
}

const codesOf = (units: readonly Unit[]) =>
	[...new Set(units.flatMap(({ codes }) => codes))].sort();

const ofKind = (units: readonly Unit[], word: string | null) => {
	const same = units.filter((unit) => unit.word === word);
	return same.length > 0 ? same : units;
};

function ofTheDay(units: readonly Unit[], isBefore: boolean): Unit[] {
	const groups = [...Map.groupBy(units, ({ canonical }) => canonical).values()];
	return groups.flatMap((group) => {
		const preferred = group.filter(({ vintage }) => (vintage === 'current') !== isBefore);
		return preferred.length > 0 ? preferred : group;
	});
}

/**
 * Filters the gazetteer row by row: units of that name within what is said, those of the day first, those
 * of the written kind first. Where no province and no district is said every province keeps its own.
 */
export function expectPlace(units: readonly Unit[], said: Said): Expected {
	const { province, old_province, district, word, is_before_reform } = said;
	const within = units.filter(
		(unit) =>
			said.isCalled(unit) &&
			(!province || unit.provinces.includes(province)) &&
			(!old_province || unit.vintage === 'former' || unit.old_provinces.includes(old_province)) &&
			(!district || unit.districts.includes(district))
	);
	const isScoped = province !== null || district !== null;
	const ofDayAndKind = (some: readonly Unit[]) => ofKind(ofTheDay(some, is_before_reform), word);
	const places = [...Map.groupBy(within, ({ provinces }) => provinces.join()).values()];
	const ofThisKind = places.filter((some) => some.some((unit) => unit.word === word));
	const meant =
		isScoped || is_before_reform
			? ofDayAndKind(within)
			: (ofThisKind.length > 0 ? ofThisKind : places).flatMap(ofDayAndKind);
	const must = codesOf(meant);
	return {
		must,
		may: codesOf(within),
		is_one: new Set(meant.map(({ codes }) => codes.join())).size === 1
	};
}
