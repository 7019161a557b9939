import { selectionToSearch } from '#lib/domain/cube/selection.ts';
import type { ExploreState } from '#lib/domain/explore/state.ts';
import { exploreViewToSearch } from '#lib/domain/explore/view.ts';
import type { Filters } from '#lib/domain/filters.ts';

/**
 * What of a state stays in the address when the filters of its page change. Weeks are of one period:
 * another begins with all of its own.
 */
export const keptBeside =
	({ selection, view }: ExploreState) =>
	(patch: Partial<Filters>): URLSearchParams => {
		const isOtherPeriod = 'from' in patch || 'to' in patch;
		const kept = isOtherPeriod ? { ...selection, now: null } : selection;
		return new URLSearchParams([...selectionToSearch(kept), ...exploreViewToSearch(view)]);
	};
