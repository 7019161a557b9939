/** One initiative as far as copying goes. */
export interface ReplicationNode {
	initiative_id: string;
	/** what it copies; null when it copies nothing */
	replication_of: string | null;
	province_code: string | null;
	is_alive_after_year: boolean | null;
}

export interface ReplicationTree<Node extends ReplicationNode> {
	/** null where the original is outside of what may be seen, or is not in the register */
	node: Node | null;
	id: string;
	copies: ReplicationTree<Node>[];
	/** all initiatives below this one */
	reach: number;
	/** how many steps the longest chain of copies has */
	depth: number;
	/** different provinces among those below */
	provinces: number;
	/** of those below whose first twelve months are over */
	survival: { alive: number; known: number };
}

interface Below {
	reach: number;
	depth: number;
	provinces: Set<string>;
	alive: number;
	known: number;
}

/**
 * Trees of what was copied from what, the widest first. Copies that name each other in a circle are
 * cut where the circle closes, so that every initiative stands in one tree once.
 */
export function replicationForest<Node extends ReplicationNode>(
	nodes: readonly Node[]
): ReplicationTree<Node>[] {
	const byId = new Map(nodes.map((node) => [node.initiative_id, node]));
	const copiesOf = Map.groupBy(
		nodes.filter(({ replication_of }) => replication_of !== null),
		({ replication_of }) => replication_of ?? ''
	);
	const placed = new Set<string>();

	const grow = (id: string): { tree: ReplicationTree<Node>; below: Below } => {
		placed.add(id);
		const below: Below = { reach: 0, depth: 0, provinces: new Set(), alive: 0, known: 0 };
		const copies: ReplicationTree<Node>[] = [];
		for (const copy of copiesOf.get(id) ?? []) {
			if (placed.has(copy.initiative_id)) continue;
			const grown = grow(copy.initiative_id);
			copies.push(grown.tree);
			below.reach += 1 + grown.below.reach;
			below.depth = Math.max(below.depth, 1 + grown.below.depth);
			if (copy.province_code) below.provinces.add(copy.province_code);
			for (const province of grown.below.provinces) below.provinces.add(province);
			below.known += Number(copy.is_alive_after_year !== null) + grown.below.known;
			below.alive += Number(copy.is_alive_after_year === true) + grown.below.alive;
		}
		const { reach, depth, provinces, alive, known } = below;
		const tree = {
			...{ node: byId.get(id) ?? null, id, copies, reach, depth },
			...{ provinces: provinces.size, survival: { alive, known } }
		};
		return { tree, below };
	};

	const isOriginal = ({ replication_of }: Node) => replication_of === null;
	const outside = nodes.flatMap(({ replication_of: id }) => (id && !byId.has(id) ? [id] : []));
	const roots = [
		...nodes.filter(isOriginal).map((node) => node.initiative_id),
		...new Set(outside)
	];
	const trees = roots.map((id) => grow(id).tree);
	for (const { initiative_id } of nodes)
		if (!placed.has(initiative_id)) trees.push(grow(initiative_id).tree);
	return trees.sort((a, b) => b.reach - a.reach || (a.id < b.id ? -1 : 1));
}
