import type { CountFrame } from '../weekly-counts.ts';

/** How many communes a footprint has in common with a set. */
export function commonCount(some: readonly number[], others: ReadonlySet<number>): number {
	let common = 0;
	for (const commune of some) if (others.has(commune)) common++;
	return common;
}

/** Common communes as a share of all that either has (Jaccard); 0 for two empty ones. */
export function jaccard(some: readonly number[], others: ReadonlySet<number>): number {
	const common = commonCount(some, others);
	const all = some.length + others.size - common;
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
