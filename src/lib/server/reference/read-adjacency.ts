import { join } from 'node:path';
import { z } from 'zod';
import { communeCodeSchema, provinceCodeSchema } from '#lib/domain/place.ts';
import { readTable } from './read-table.ts';

export type Pair = [string, string];
export type Neighbours = ReadonlyMap<string, readonly string[]>;

const isolatedSchema = z.object({
	code: communeCodeSchema,
	nearest_code: communeCodeSchema,
	distance_km: z.coerce.number().positive()
});
export type IsolatedCommune = z.infer<typeof isolatedSchema>;

/** Which units touch. Symmetric: when b is a neighbour of a, a is a neighbour of b. */
export interface Adjacency {
	communes: Neighbours;
	provinces: Neighbours;
	/** islands, which touch nothing, with the nearest commune and the distance to it */
	isolated: IsolatedCommune[];
}

/** Neighbours by code, sorted, from pairs that each stand once. */
export function neighboursOf(pairs: readonly Pair[]): Neighbours {
	const found = new Map<string, Set<string>>();
	const link = (from: string, to: string) => {
		const known = found.get(from);
		if (known) known.add(to);
		else found.set(from, new Set([to]));
	};
	for (const [a, b] of pairs) {
		link(a, b);
		link(b, a);
	}
	return new Map([...found].map(([code, codes]) => [code, [...codes].sort()]));
}

const pairSchema = (code: z.ZodString) =>
	z.object({ a: code, b: code }).refine(({ a, b }) => a !== b, 'a unit cannot touch itself');

/** Neighbouring communes and provinces. `dir` is the reference folder. Throws `UnreadableReference`. */
export function readAdjacency(dir: string): Adjacency {
	const table = (name: string) => join(dir, 'gazetteer', name);
	const pairs = (name: string, code: z.ZodString) =>
		readTable(table(name), pairSchema(code)).map(({ a, b }): Pair => [a, b]);
	return {
		communes: neighboursOf(pairs('commune_adjacency.csv', communeCodeSchema)),
		provinces: neighboursOf(pairs('province_adjacency.csv', provinceCodeSchema)),
		isolated: readTable(table('isolated_units.csv'), isolatedSchema)
	};
}
