import type { RequestEvent } from '@sveltejs/kit';
import type { Filters } from '#lib/domain/filters.ts';
import { filtersFromSearch } from '#lib/domain/filters-from-search.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { freshness } from '../queries/reference/freshness.ts';
import { tetDays } from '../queries/reference/tet-days.ts';
import { resolveView, type View } from '../view.ts';
import type { Warehouse } from '../warehouse/warehouse.ts';
import { listening, withStatements } from './asked-questions.ts';
import { throwHttpError } from './http-error.ts';
import { withExports } from './with-exports.ts';

type LoadEvent = Pick<RequestEvent, 'locals' | 'url' | 'params' | 'isDataRequest'>;

/** Who asks, whom, and about what: the first arguments of every question. */
export interface Asking {
	warehouse: Warehouse;
	viewer: Viewer;
	view: View;
}

/** Reads the view out of the address. Throws a ZodError or EmptyPeriodError for a malformed one. */
async function openView({ locals, url }: LoadEvent, scope: Partial<Filters>): Promise<Asking> {
	const { warehouse, viewer } = locals;
	const filters = { ...filtersFromSearch(url.searchParams), ...scope };
	const [state, tet] = await Promise.all([
		freshness(warehouse, viewer),
		tetDays(warehouse, viewer)
	]);
	return { warehouse, viewer, view: resolveView(filters, state, tet) };
}

/**
 * A page's `load`: opens the view of the address, answers, and turns what goes wrong into a status
 * with a sentence. `scope` is what the path itself fixes, such as the commune of a commune's page.
 */
export function pageLoad<Event extends LoadEvent, Answer>(
	answer: (asking: Asking, event: Event) => Promise<Answer>,
	scope: (params: Event['params']) => Partial<Filters> = () => ({})
): (event: Event) => Promise<Answer> {
	return async (event) => {
		try {
			const asking = await openView(event, scope(event.params));
			const { warehouse, asked } = listening(asking.warehouse);
			const answered = await answer({ ...asking, warehouse }, event);
			const { view } = asking;
			return withExports(withStatements(answered, asked, view.period), event.url.pathname, view);
		} catch (thrown) {
			throwHttpError(thrown);
		}
	};
}
