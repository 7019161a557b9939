import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	replicationForest,
	type ReplicationNode,
	type ReplicationTree
} from '#lib/domain/replication-forest.ts';

const node = (
	initiative_id: string,
	replication_of: string | null = null,
	province_code: string | null = '40',
	is_alive_after_year: boolean | null = true
): ReplicationNode => ({ initiative_id, replication_of, province_code, is_alive_after_year });

const idsIn = ({ id, copies }: ReplicationTree<ReplicationNode>): string[] => [
	id,
	...copies.flatMap(idsIn)
];

test('a chain and a branch are one tree with its reach, depth, provinces and survivors', () => {
	const [tree, single] = replicationForest([
		node('a'),
		node('b', 'a', '48'),
		node('c', 'b', '75', false),
		node('d', 'a', '48', null),
		node('e')
	]);
	expect(tree).toMatchObject({ id: 'a', reach: 3, depth: 2, provinces: 2 });
	expect(tree?.survival).toEqual({ alive: 1, known: 2 });
	expect(single).toMatchObject({ id: 'e', reach: 0, depth: 0 });
});

test('an original that is not there still holds its copies together', () => {
	const [tree] = replicationForest([node('b', 'a'), node('c', 'a')]);
	expect(tree).toMatchObject({ id: 'a', node: null, reach: 2 });
});

test('initiatives that copy each other, or themselves, end somewhere', () => {
	expect(replicationForest([node('a', 'b'), node('b', 'a'), node('c', 'c')])).toHaveLength(2);
});

test('whatever copies what, every initiative stands in the forest exactly once', () => {
	const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
	const nodes = fc.uniqueArray(fc.tuple(id, fc.option(id)), { selector: ([own]) => own });
	fc.assert(
		fc.property(nodes, (pairs) => {
			const given = pairs.map(([own, parent]) => node(own, parent));
			const trees = replicationForest(given);
			const placed = trees
				.flatMap(idsIn)
				.filter((each) => given.some((n) => n.initiative_id === each));
			expect(placed.toSorted()).toEqual(given.map((n) => n.initiative_id).toSorted());
			for (const tree of trees) expect(tree.reach).toBe(idsIn(tree).length - 1);
		})
	);
});
