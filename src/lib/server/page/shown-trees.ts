import { replicationForest, type ReplicationTree } from '#lib/domain/replication-forest.ts';
import type { ReplicationLink } from '../queries/initiatives/replication-links.ts';

const SHOWN_TREES = 10;
const SHOWN_COPIES = 25;

/** A tree of copies as the page shows it: of many copies the first, and how many more there are. */
export interface ShownTree extends Omit<ReplicationTree<ReplicationLink>, 'copies'> {
	copies: ShownTree[];
	more: number;
}

const shown = ({ copies, ...tree }: ReplicationTree<ReplicationLink>): ShownTree => ({
	...tree,
	copies: copies.slice(0, SHOWN_COPIES).map(shown),
	more: Math.max(0, copies.length - SHOWN_COPIES)
});

/** The widest trees of what was copied from what, with totals over all of them. */
export function shownTrees(links: readonly ReplicationLink[]) {
	const forest = replicationForest(links);
	const copied = forest.filter(({ reach }) => reach > 0);
	return {
		trees: copied.slice(0, SHOWN_TREES).map(shown),
		totals: {
			originals: copied.length,
			copies: links.filter(({ replication_of }) => replication_of !== null).length,
			/** selected for replication, and nobody copies them */
			never: forest.filter(({ reach, node }) => reach === 0 && node?.is_selected).length
		}
	};
}
