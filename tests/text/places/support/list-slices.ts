import type { Case, Piece } from './compose.ts';
import { larger, words } from './compose.ts';
import { inFrame, placed, writtenProvince } from './draw.ts';
import type { Draw } from './slices.ts';
import type { Unit } from './units.ts';
import { dayContext, isNumber } from './world.ts';
import type { World } from './world.ts';
import { fullName, writeProvince } from './write-place.ts';

/** "A, B và C" */
function enumerate(pieces: readonly Piece[], and = ' và '): Piece[] {
	return pieces.flatMap((piece, at) => {
		if (at === 0) return [piece];
		return [words(at === pieces.length - 1 ? and : ', '), piece];
	});
}

function some<T>(world: World, items: readonly T[], count: number): T[] {
	const drawn = new Set<T>();
	for (let tries = 0; drawn.size < count && tries < 50; tries++)
		drawn.add(world.random.pick(items));
	return [...drawn];
}

const isPiece = (piece: Piece | null): piece is Piece => piece !== null;

function siblings(world: World, kind: 'current' | 'old'): Unit[] {
	const { random } = world;
	const first = random.pick(world[kind]);
	const area = (unit: Unit) => (kind === 'current' ? unit.provinces : unit.districts).join();
	const near = world[kind].filter(
		(unit) =>
			unit.word === first.word &&
			area(unit) === area(first) &&
			unit.old_provinces[0] === first.old_provinces[0] &&
			unit.name.includes(' ')
	);
	return some(world, near, random.pick([2, 3, 3, 4]));
}

/** "các xã A, B và C, tỉnh D" or "xã A, xã B và xã C (D)". */
function currentList(world: World): Case | null {
	const { random } = world;
	const units = siblings(world, 'current');
	const isOnce = random.chance(0.6);
	const pieces = units.map((unit, at) => {
		const opening = at === 0 ? `${random.pick(['các ', 'các ', 'hai ', 'mấy ', 'những '])}` : '';
		const written = isOnce
			? at === 0
				? `${opening}${fullName(unit)}`
				: unit.name
			: fullName(unit);
		return placed(world, unit, written, {});
	});
	const [first] = units;
	if (!first || units.length < 2 || !pieces.every(isPiece)) return null;
	const province = writtenProvince(world, first);
	const all = [...enumerate(pieces), words(random.pick([', ', ' thuộc '])), larger(province)];
	return inFrame(world, 'any', all, dayContext(random, 'after'));
}

/** "các xã A, B và C huyện D, tỉnh E", before the reform. */
function oldList(world: World): Case | null {
	const { random } = world;
	const units = siblings(world, 'old');
	const [first] = units;
	if (!first || units.length < 2) return null;
	const [district = ''] = first.districts;
	const [old_province = ''] = first.old_provinces;
	const told = { district, old_province, is_before_reform: true };
	const pieces = units.map((unit, at) =>
		placed(world, unit, at === 0 ? `các ${fullName(unit)}` : unit.name, told)
	);
	if (!pieces.every(isPiece)) return null;
	const place = district.replace(/^./, (letter) => letter.toLowerCase());
	const rest = [words(random.pick([', ', ' '])), larger(place), words(', ')];
	const all = [...enumerate(pieces), ...rest, larger(writeProvince(world, old_province))];
	return inFrame(world, 'any', all, dayContext(random, 'before'));
}

/** Communes of two districts in one sentence: "xã A (huyện B) và xã C (huyện D)". */
function twoDistricts(world: World): Case | null {
	const { random } = world;
	const units = some(world, world.old, 2);
	const pieces = units.map((unit) => {
		const [district = ''] = unit.districts;
		const told = { district, province: null, is_before_reform: true };
		const piece = placed(world, unit, fullName(unit), told);
		const written = district.replace(/^./, (letter) => letter.toLowerCase());
		return piece && [piece, words(' ('), larger(written), words(')')];
	});
	const [one, two] = pieces;
	if (!one || !two) return null;
	return inFrame(world, 'any', [...one, words(' và '), ...two], dayContext(random, 'before'));
}

const wards = (world: World) => world.units.filter((unit) => isNumber(unit));

/** "P.5, Q.3", "phường 12 (quận 5, TP.HCM)", "F12 Q5" */
function numbered(world: World): Case | null {
	const { random } = world;
	const unit = random.pick(
		wards(world).filter(({ districts }) => districts.every((each) => /^Quận \d/.test(each)))
	);
	const [district = ''] = unit.districts;
	const number = district.replace('Quận ', '');
	const told = { district, is_before_reform: random.chance(0.6) };
	const [written, place] = random.pick([
		[`P.${unit.name}`, `Q.${number}`],
		[`P${unit.name}`, `Q${number}`],
		[`phường ${unit.name}`, `quận ${number}`],
		[`F${unit.name}`, `Q${number}`],
		[`phường ${unit.name.padStart(2, '0')}`, `Quận ${number}`],
		[`P. ${unit.name}`, `Q. ${number}`]
	]);
	const piece = placed(world, unit, written, told);
	if (!piece) return null;
	const city = random.pick(['', '', ', TP.HCM', ', TPHCM', ' TP.HCM']);
	const pieces = [piece, words(random.pick([', ', ' ', ' - '])), larger(place), larger(city)];
	const time = told.is_before_reform ? 'before' : 'after';
	return inFrame(world, 'any', pieces, dayContext(random, time));
}

/** "các phường 1, 2 và 3, quận 5" */
function numberedList(world: World): Case | null {
	const { random } = world;
	const all = wards(world);
	const first = random.pick(all);
	const [district = ''] = first.districts;
	const near = all.filter(
		({ districts, old_provinces }) =>
			districts[0] === district && old_provinces[0] === first.old_provinces[0]
	);
	const units = some(world, near, 3);
	if (units.length < 2) return null;
	const [old_province = ''] = first.old_provinces;
	const told = { district, old_province, is_before_reform: true };
	const isOnce = random.chance(0.6);
	const pieces = units.map((unit, at) => {
		const opening = at === 0 ? `các phường ${unit.name}` : unit.name;
		return placed(world, unit, isOnce ? opening : `phường ${unit.name}`, told);
	});
	if (!pieces.every(isPiece)) return null;
	const place = district.replace(/^./, (letter) => letter.toLowerCase());
	const rest = [words(', '), larger(place), words(', ')];
	const whole = [...enumerate(pieces), ...rest, larger(writeProvince(world, old_province))];
	return inFrame(world, 'any', whole, dayContext(random, 'before'));
}

/** Several places in one sentence, and wards that have numbers for names. */
export const listSlices: Record<string, Draw> = {
	'list of current communes': currentList,
	'list of old communes with their district': oldList,
	'two communes of two districts': twoDistricts,
	'numbered ward with its district': numbered,
	'list of numbered wards': numberedList
};
