import type { CountFrame } from '../weekly-counts.ts';

/** How many communes two footprints have in common. */
export function commonCount(some: readonly number[], others: readonly number[]): number {
	const known = new Set(others);
	return some.filter((commune) => known.has(commune)).length;
}

/** Common communes as a share of all that either has (Jaccard); 0 for two empty ones. */
export function jaccard(some: readonly number[], others: readonly number[]): number {
	const common = commonCount(some, others);
	const all = some.length + others.length - common;
	return all === 0 ? 0 : common / all;
}

/** Whether two footprints overlap or border each other. */
export function touches(
	{ neighbours }: Pick<CountFrame, 'neighbours'>,
	some: readonly number[],
	others: readonly number[]
): boolean {
	const known = new Set(others);
	return some.some(
		(commune) =>
			known.has(commune) || (neighbours[commune] ?? []).some((beside: number) => known.has(beside))
	);
}

/** Communes that border a footprint, by number. */
export function communesBeside(
	{ neighbours }: Pick<CountFrame, 'neighbours'>,
	members: readonly number[]
): number[] {
	const own = new Set(members);
	const beside = new Set(members.flatMap((commune) => [...(neighbours[commune] ?? [])]));
	return [...beside].filter((commune) => !own.has(commune)).sort((a, b) => a - b);
}
