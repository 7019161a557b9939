import type { Random } from './random.ts';

export interface Commune {
	id: string;
	province: string;
	x: number;
	y: number;
	population: number;
}

/** Communes on an uneven honeycomb; neighbours by number, in ascending order. */
export interface Land {
	communes: readonly Commune[];
	neighbours: readonly (readonly number[])[];
	/** names, west to east */
	provinces: readonly string[];
}

const PROVINCES = 4;
const ROW_HEIGHT = 0.866;
const UNEVENNESS = 0.22;
/** Of borders between cells of the honeycomb, the share that is no road. */
const CLOSED = 0.06;
/** Steps to the neighbours east, south-west and south-east, in even and in odd rows. */
const STEPS = [
	[
		[0, 1],
		[1, -1],
		[1, 0]
	],
	[
		[0, 1],
		[1, 0],
		[1, 1]
	]
] as const;

export function makeLand(count: number, random: Random): Land {
	const columns = Math.ceil(Math.sqrt((count * 4) / 3));
	const communes = Array.from({ length: count }, (_, number) => {
		const [row, column] = [Math.floor(number / columns), number % columns];
		return {
			id: `C${String(number + 1).padStart(4, '0')}`,
			x: column + (row % 2 ? 0.5 : 0) + UNEVENNESS * random.normal(),
			y: row * ROW_HEIGHT + UNEVENNESS * random.normal(),
			province: `P${1 + Math.floor((column / columns) * PROVINCES)}`,
			population: Math.round(Math.exp(9.6 + 0.55 * random.normal()))
		};
	});
	return {
		communes,
		neighbours: bordersOf(count, columns, random),
		provinces: [...new Set(communes.map(({ province }) => province))]
	};
}

function bordersOf(count: number, columns: number, random: Random): number[][] {
	const borders = Array.from({ length: count }, () => new Set<number>());
	for (let number = 0; number < count; number++) {
		const [row, column] = [Math.floor(number / columns), number % columns];
		for (const [down, right] of STEPS[(row % 2) as 0 | 1]) {
			const other = (row + down) * columns + column + right;
			const isThere = column + right >= 0 && column + right < columns && other < count;
			if (!isThere || random.next() <= CLOSED) continue;
			borders[number]?.add(other);
			borders[other]?.add(number);
		}
	}
	return borders.map((others) => [...others].sort((a, b) => a - b));
}
