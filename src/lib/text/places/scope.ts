import { areNeighbours } from './levels.ts';
import type { LevelledName } from './levels.ts';
import { isListGap } from './list-of-names.ts';
import { NOWHERE } from './narrow.ts';
import type { Scope } from './narrow.ts';

const within = (
	scope: Scope,
	{ level, district, province_code, old_province }: LevelledName
): Scope =>
	level === 'district'
		? { ...scope, district: scope.district ?? district }
		: {
				...scope,
				province_code: scope.province_code ?? province_code,
				old_province: scope.old_province ?? old_province
			};

/** The last of the communes that stand in one list with this one: "xã A, xã B và xã C". */
function endOfList(names: readonly LevelledName[], at: number, text: string): number {
	let last = at;
	for (let index = at + 1; index < names.length; index++) {
		const [left, right] = [names[index - 1], names[index]];
		if (!left || right?.level !== 'commune' || !isListGap(text.slice(left.end, right.start))) break;
		last = index;
	}
	return last;
}

/** The larger units that follow (or else precede) a commune without a gap: "xã A, huyện B, tỉnh C". */
function chain(names: readonly LevelledName[], from: number, step: 1 | -1, text: string): Scope {
	let scope = NOWHERE;
	for (let index = from; ; index += step) {
		const here = names[index];
		const next = names[index + step];
		if (!here || !next || next.level === 'commune') break;
		if (!(step === 1 ? areNeighbours(text, here, next) : areNeighbours(text, next, here))) break;
		scope = within(scope, next);
	}
	return scope;
}

/** The only district and the only province that a text names, if it names just one. */
function elsewhere(names: readonly LevelledName[]): Scope {
	const provinces = names.filter(({ level }) => level === 'province');
	const districts = names.filter(({ level }) => level === 'district');
	const isOne = new Set(provinces.map(({ province_code }) => province_code)).size === 1;
	const [province] = isOne ? provinces : [];
	const isOneDistrict = new Set(districts.map(({ district }) => district)).size === 1;
	return {
		district: isOneDistrict ? (districts[0]?.district ?? null) : null,
		province_code: province?.province_code ?? null,
		old_province: province?.old_province ?? null
	};
}

/**
 * The province that stands right behind a name ("xã A, tỉnh B"), or that of the district there: a reading
 * elsewhere would contradict the text.
 */
export function provinceBehind(
	name: LevelledName,
	names: readonly LevelledName[],
	text: string
): string | null {
	const at = names.indexOf(name);
	const behind = names[at + 1];
	return (
		chain(names, at, 1, text).province_code ??
		(behind && areNeighbours(text, name, behind) ? behind.province_code : null)
	);
}

/** What a text says about where one of its communes lies. */
export function scopeOf(name: LevelledName, names: readonly LevelledName[], text: string): Scope {
	const at = names.indexOf(name);
	const after = chain(names, endOfList(names, at, text), 1, text);
	const scope = after === NOWHERE ? chain(names, at, -1, text) : after;
	const rest = elsewhere(names);
	const district = scope.district ?? rest.district;
	const known = names.find((other) => other.level === 'district' && other.district === district);
	return {
		district,
		province_code: scope.province_code ?? rest.province_code ?? known?.province_code ?? null,
		old_province: scope.province_code ? scope.old_province : rest.old_province
	};
}
