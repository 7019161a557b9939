import fc from 'fast-check';
import { expect, test } from 'vitest';
import { neighboursOf, readAdjacency, type Pair } from '#lib/server/reference/read-adjacency.ts';

const code = fc.constantFrom('01', '04', '08', '11', '12', '14');
const pairs = fc.array(fc.tuple(code, code).filter(([a, b]) => a !== b));

test('being a neighbour is mutual, whichever way and however often a pair is written', () => {
	fc.assert(
		fc.property(pairs, (given: Pair[]) => {
			const neighbours = neighboursOf(given);
			for (const [from, others] of neighbours)
				for (const other of others) expect(neighbours.get(other)).toContain(from);
			const turned = given.map(([a, b]): Pair => [b, a]).reverse();
			const sorted = (map: typeof neighbours) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
			expect(sorted(neighboursOf([...turned, ...given]))).toEqual(sorted(neighbours));
		})
	);
});

test('9,267 pairs of communes touch; 19 islands touch none and name their nearest commune', () => {
	const { communes, isolated } = readAdjacency('data/reference');
	const ends = [...communes.values()].reduce((sum, others) => sum + others.length, 0);
	expect(ends / 2).toBe(9267);
	expect(isolated).toHaveLength(19);
	expect(isolated.find((island) => island.code === '22736')?.distance_km).toBe(447);
});
