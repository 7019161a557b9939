import type { Case } from './compose.ts';
import { larger, words } from './compose.ts';
import {
	asGiven,
	inFrame,
	isPlainlyMeant,
	placed,
	plain,
	provinceName,
	writtenProvince
} from './draw.ts';
import type { Told } from './draw.ts';
import { listSlices } from './list-slices.ts';
import { misspell } from './misspell.ts';
import { nameSlices } from './name-slices.ts';
import type { Unit } from './units.ts';
import { dayContext } from './world.ts';
import type { World } from './world.ts';
import {
	fullName,
	shortDistrict,
	shortName,
	withLarger,
	writeDistrict,
	writeProvince
} from './write-place.ts';

/** Draws one case, or null when the draw says nothing certain and another is to be made. */
export type Draw = (world: World) => Case | null;

type Write = (text: string) => string;

/** A unit with its province in the text. */
function withProvince(
	world: World,
	unit: Unit,
	written: string,
	told: Told = {},
	write: Write = asGiven
): Case | null {
	const piece = placed(world, unit, written, told);
	if (!piece) return null;
	const time = told.is_before_reform ? 'before' : 'after';
	const pieces = withLarger(world, piece, [writtenProvince(world, unit)]);
	return inFrame(world, 'any', pieces, dayContext(world.random, time), write);
}

/** A unit whose province the channel knows. */
function byChannel(
	world: World,
	unit: Unit,
	written: string,
	told: Told = {},
	write: Write = asGiven
): Case | null {
	const piece = placed(world, unit, written, told);
	const time = told.is_before_reform ? 'before' : 'after';
	const context = dayContext(world.random, time, unit.provinces[0] ?? null);
	return piece && inFrame(world, told.word === null ? 'where' : 'any', [piece], context, write);
}

/** An old unit with its old district and old province, written in full or in short. */
function withDistrict(world: World, time: 'before' | 'after', isShort: boolean): Case | null {
	const { random } = world;
	const unit = random.pick(world.old);
	const [district = ''] = unit.districts;
	const [old_province = ''] = unit.old_provinces;
	const told = { district, old_province, is_before_reform: time === 'before' };
	const piece = placed(world, unit, isShort ? shortName(world, unit) : fullName(unit), told);
	if (!piece) return null;
	const units = [
		isShort ? shortDistrict(world, district) : writeDistrict(world, district),
		writeProvince(world, old_province)
	];
	return inFrame(world, 'any', withLarger(world, piece, units), dayContext(random, time));
}

function withOldProvince(world: World, unit: Unit, isBefore: boolean): Case | null {
	const { random } = world;
	// Island districts had no communes.
	if (unit.old_provinces.length === 0) return null;
	const old_province = random.pick(unit.old_provinces);
	const piece = placed(world, unit, fullName(unit), { old_province, is_before_reform: isBefore });
	if (!piece) return null;
	const pieces = withLarger(world, piece, [writeProvince(world, old_province)]);
	return inFrame(world, 'any', pieces, dayContext(random, isBefore ? 'before' : 'after'));
}

function withDistrictOnly(world: World): Case | null {
	const { random } = world;
	const unit = random.pick(world.old);
	const [district = ''] = unit.districts;
	const isBefore = random.chance(0.5);
	const told = { district, province: null, is_before_reform: isBefore };
	const piece = placed(world, unit, fullName(unit), told);
	if (!piece) return null;
	const pieces = [
		piece,
		words(', '),
		larger(district.replace(/^./, (first) => first.toLowerCase()))
	];
	return inFrame(world, 'any', pieces, dayContext(random, isBefore ? 'before' : 'after'));
}

function halfPlain(world: World): Case | null {
	const unit = world.random.pick(world.current);
	const piece = placed(world, unit, plain(fullName(unit)), { is_plain: true });
	if (!piece || plain(unit.name) === unit.name) return null;
	const province = plain(provinceName(world, unit));
	return inFrame(
		world,
		'any',
		withLarger(world, piece, [province]),
		dayContext(world.random, 'after')
	);
}

function misspelt(world: World, isInText: boolean): Case | null {
	const unit = world.random.pick(world.current);
	const name = misspell(world.random, unit.name);
	if (!isPlainlyMeant(world, unit, name)) return null;
	const written = `${unit.word} ${name}`;
	return isInText ? withProvince(world, unit, written) : byChannel(world, unit, written);
}

const twoSyllables = ({ name }: Unit) => name.includes(' ');
function bare(world: World): Case | null {
	const unit = world.random.pick(world.current.filter(twoSyllables));
	if (world.random.chance(0.5)) return byChannel(world, unit, unit.name, { word: null });
	const piece = placed(world, unit, unit.name, { word: null });
	const province = writeProvince(world, provinceName(world, unit));
	return (
		piece &&
		inFrame(world, 'where', withLarger(world, piece, [province]), dayContext(world.random, 'after'))
	);
}

const lowerPlain = (text: string) => plain(text).toLowerCase();
const upper = (text: string) => text.toUpperCase();
const decomposed = (text: string) => text.normalize('NFD');
const pickCurrent = ({ random, current }: World) => random.pick(current);
const pickOld = ({ random, old }: World) => random.pick(old);
const BEFORE = { is_before_reform: true };
const PLAIN = { is_plain: true };

/** Places whose province is known, from the text or from the channel. */
export const WITH_PROVINCE: Record<string, Draw> = {
	'current name, province in the text': (world) => {
		const unit = pickCurrent(world);
		return withProvince(world, unit, fullName(unit));
	},
	'current name, province of the channel': (world) => {
		const unit = pickCurrent(world);
		return byChannel(world, unit, fullName(unit));
	},
	'current name without its unit word': bare,
	"current name, old province's name": (world) => withOldProvince(world, pickCurrent(world), false),
	'old name before the reform, district and province': (world) =>
		withDistrict(world, 'before', false),
	'old name before the reform, old province': (world) =>
		withOldProvince(world, pickOld(world), true),
	'old name before the reform, province of the channel': (world) => {
		const unit = pickOld(world);
		return byChannel(world, unit, fullName(unit), BEFORE);
	},
	'old name since the reform, district and province': (world) =>
		withDistrict(world, 'after', false),
	'old name since the reform, old province': (world) =>
		withOldProvince(world, pickOld(world), false),
	'old name with its district only': withDistrictOnly,
	'text without diacritics': (world) => {
		const unit = pickCurrent(world);
		return withProvince(world, unit, fullName(unit), PLAIN, plain);
	},
	'text without diacritics, lower case, channel': (world) => {
		const unit = world.random.pick(world.current.filter(twoSyllables));
		return byChannel(world, unit, fullName(unit), PLAIN, lowerPlain);
	},
	'name without diacritics in a text with them': halfPlain,
	'one letter wrong, province in the text': (world) => misspelt(world, true),
	'one letter wrong, province of the channel': (world) => misspelt(world, false),
	'abbreviated: P. X. TT. with province': (world) => {
		const unit = pickCurrent(world);
		return withProvince(world, unit, shortName(world, unit));
	},
	'abbreviated: with Q. H. TX. TP. and province': (world) => withDistrict(world, 'before', true),
	'upper case': (world) => {
		const unit = pickCurrent(world);
		return withProvince(world, unit, fullName(unit), {}, upper);
	},
	'decomposed letters (NFD)': (world) => {
		const unit = pickCurrent(world);
		return withProvince(world, unit, fullName(unit), {}, decomposed);
	},
	...listSlices,
	...nameSlices
};

/** Places whose province nobody says. */
export const WITHOUT_PROVINCE: Record<string, Draw> = {
	'name of several current communes': (world) => {
		const shared = world.current.filter(
			({ key }) =>
				(world.byKey.get(key) ?? []).filter(({ vintage }) => vintage === 'current').length > 1
		);
		return nowhere(world, world.random.pick(shared), false);
	},
	'old name that is a current one elsewhere, since the reform': (world) => {
		const shared = world.old.filter(({ key, provinces }) =>
			(world.byKey.get(key) ?? []).some(
				(other) => other.vintage === 'current' && other.provinces[0] !== provinces[0]
			)
		);
		return nowhere(world, world.random.pick(shared), false);
	},
	'any current name': (world) => nowhere(world, pickCurrent(world), false),
	'any old name before the reform': (world) => nowhere(world, pickOld(world), true),
	'any name without diacritics': (world) => nowhere(world, pickCurrent(world), false, plain)
};

function nowhere(world: World, unit: Unit, isBefore: boolean, write: Write = asGiven): Case | null {
	const told = { province: null, is_before_reform: isBefore, is_plain: write === plain };
	const piece = placed(world, unit, fullName(unit), told);
	const time = isBefore ? 'before' : 'after';
	return piece && inFrame(world, 'any', [piece], dayContext(world.random, time), write);
}
