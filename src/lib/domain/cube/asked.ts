import type { TableAsked } from './table.ts';
import { MEASURE_COUNTS } from '#lib/domain/explore/measure.ts';
import type { ExploreView } from '#lib/domain/explore/view.ts';

/** The table that a view of Explore shows, with the counts of its measure; null where it shows none. */
export function tableAskedOf({ tab, rows, cols, by, measure }: ExploreView): TableAsked | null {
	const measures = MEASURE_COUNTS[measure];
	if (tab === 'pivot') return { rows, cols, measures };
	return tab === 'time' ? { rows: by, cols: 'week', measures } : null;
}
