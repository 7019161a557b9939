import { compose, place } from './compose.ts';
import type { Case, Piece } from './compose.ts';
import { expectPlace } from './expect-place.ts';
import type { Expected, Said } from './expect-place.ts';
import { canonicalName, nameKey } from '#lib/text/places/place-key.ts';
import type { PlaceContext } from '#lib/text/places/find-places.ts';
import type { Unit } from './units.ts';
import type { World } from './world.ts';
import { writeProvince } from './write-place.ts';

export const asGiven = (text: string) => text;
export const plain = (text: string) =>
	text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

/** What a sentence names besides the place itself; by default its province. */
export interface Told {
	district?: string | null;
	old_province?: string | null;
	province?: string | null;
	word?: string | null;
	is_plain?: boolean;
	is_before_reform?: boolean;
}

/** Since the reform "Hải Phòng" is the province of today; before it, the old one. */
function oldProvinceOf({ provinceNames }: World, told: Told): string | null {
	const name = told.old_province ?? null;
	const isCurrent = [...provinceNames.values()].some(
		(each) => canonicalName(each) === canonicalName(name ?? '')
	);
	return isCurrent && !told.is_before_reform ? null : name;
}

/**
 * What must be answered for a unit, or null when the rule of the day takes its name for another unit of the
 * same province (a 2026 text that names today's ward): then another unit is drawn.
 */
export function expecting(world: World, unit: Unit, told: Told): Expected | null {
	const said: Said = {
		isCalled: told.is_plain
			? ({ key }) => key === unit.key
			: ({ canonical }) => canonical === unit.canonical,
		word: told.word === undefined ? unit.word : told.word,
		district: told.district ?? null,
		province: told.province === undefined ? (unit.provinces[0] ?? null) : told.province,
		old_province: oldProvinceOf(world, told),
		is_before_reform: told.is_before_reform ?? false
	};
	const expected = expectPlace(world.byKey.get(unit.key) ?? [], said);
	return unit.codes.every((code) => expected.must.includes(code)) ? expected : null;
}

/** A place as it is written in the sentence, or null when another unit has to be drawn. */
export function placed(world: World, unit: Unit, written: string, told: Told): Piece | null {
	const expected = expecting(world, unit, told);
	return expected && place(written, expected);
}

export const provinceName = (world: World, unit: Unit) =>
	world.provinceNames.get(unit.provinces[0] ?? '') ?? '';
export const writtenProvince = (world: World, unit: Unit) =>
	writeProvince(world, provinceName(world, unit));

export const inFrame = (
	world: World,
	kind: 'any' | 'where' | 'english',
	pieces: readonly Piece[],
	context: PlaceContext,
	write = asGiven
): Case => compose(world.frame(kind), pieces, context, write);

/** A misspelling counts only where one unit of the province is within one letter of it. */
export function isPlainlyMeant(world: World, unit: Unit, written: string): boolean {
	const key = nameKey(written);
	if (key === unit.key || key.split(' ').length !== unit.key.split(' ').length) return false;
	const province = unit.provinces[0] ?? '';
	const rivals = world.units.filter(
		(other) =>
			other.provinces.includes(province) && other.key !== unit.key && isWithinOne(other.key, key)
	);
	return rivals.length === 0 && !world.byKey.has(key) && canonicalName(written).length > 6;
}

/** Whether one letter changed, was left out, was put in, or changed places with the next. */
export function isWithinOne(one: string, other: string): boolean {
	if (Math.abs(one.length - other.length) > 1) return false;
	let start = 0;
	while (start < one.length && one[start] === other[start]) start += 1;
	let end = 0;
	const least = Math.min(one.length, other.length);
	while (end < least - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
	const left = one.slice(start, one.length - end);
	const right = other.slice(start, other.length - end);
	if (left.length <= 1 && right.length <= 1) return true;
	return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
