import { error, type RequestEvent } from '@sveltejs/kit';
import { version } from '$app/environment';
import {
	selectionToSearch,
	withoutSelection,
	type CubeSelection
} from '#lib/domain/cube/selection.ts';
import { selectionFromSearch } from '#lib/domain/cube/selection-from-search.ts';
import { filtersToSearch } from '#lib/domain/filters.ts';
import { answerTag, taggedResponse } from '../page/answer-tag.ts';
import { pageLoad, type Asking } from '../page/page-load.ts';

type Event = Pick<RequestEvent, 'locals' | 'params' | 'isDataRequest' | 'request' | 'url'>;

interface SelectedRoute<Asked> {
	name: string;
	/** what is asked of a selection; throws a ZodError for bad values */
	askedFrom: (search: URLSearchParams) => Asked;
	toSearch: (asked: Asked) => URLSearchParams;
	/** the search without what `askedFrom` reads */
	without: (search: URLSearchParams) => URLSearchParams;
	answer: (asking: Asking, asked: Asked, selection: CubeSelection) => Promise<unknown>;
}

/**
 * A route that answers questions about a selection within a view as JSON: 304 to who has the answer,
 * 400 for a malformed search and for days that are not whole weeks of the cube.
 */
export function selectedRoute<Asked>(route: SelectedRoute<Asked>) {
	// The selection is no part of a page's filters: those are read without it.
	const load = pageLoad(async (asking: Asking, event: Event & { search: URLSearchParams }) => {
		const { warehouse, viewer, view } = asking;
		const selection = selectionFromSearch(event.search);
		const asked = route.askedFrom(event.search);
		const question = [
			`${route.name}?${filtersToSearch(view.filters)}`,
			String(selectionToSearch(selection)),
			String(route.toSearch(asked))
		].join('&');
		const tag = answerTag({ snapshot_id: warehouse.snapshot_id, viewer, question, version });
		return taggedResponse(event.request, tag, async () => {
			try {
				return Response.json(await route.answer(asking, asked, selection));
			} catch (thrown) {
				if (thrown instanceof RangeError) error(400, { message: 'badRequest' });
				throw thrown;
			}
		});
	});
	return ({ locals, params, isDataRequest, request, url }: Event) => {
		const page = new URL(url);
		page.search = route.without(withoutSelection(url.searchParams)).toString();
		const search = url.searchParams;
		return load({ locals, params, isDataRequest, request, url: page, search });
	};
}
