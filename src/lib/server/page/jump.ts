import { jumpTargets } from '../queries/places/jump-targets.ts';
import type { Asking } from './page-load.ts';

/** What the jump box finds for `q`; the page lists more than the box. */
export const jump = ({ warehouse, viewer, view }: Asking, limit: number) =>
	jumpTargets(warehouse, viewer, view.filters.q, limit);
