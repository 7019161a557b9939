import { error } from '@sveltejs/kit';
import { version } from '$app/environment';
import {
	selectionFromSearch,
	selectionToSearch,
	withoutSelection
} from '#lib/domain/cube-selection.ts';
import { filtersToSearch } from '#lib/domain/filters.ts';
import { cubeSlice } from '#lib/server/cube/cube-slice.ts';
import { answerTag, taggedResponse } from '#lib/server/page/answer-tag.ts';
import { pageLoad, type Asking } from '#lib/server/page/page-load.ts';
import type { RequestEvent } from './$types';

const slice = pageLoad(async (asking: Asking, { request, search }: Selected) => {
	const { warehouse, viewer, view } = asking;
	const selection = selectionFromSearch(search);
	const question = `slice?${filtersToSearch(view.filters)}&${selectionToSearch(selection)}`;
	const tag = answerTag({ snapshot_id: warehouse.snapshot_id, viewer, question, version });
	return taggedResponse(request, tag, async () => {
		try {
			return Response.json(await cubeSlice(asking, selection));
		} catch (thrown) {
			if (thrown instanceof RangeError) error(400, { message: 'badRequest' });
			throw thrown;
		}
	});
});

type Selected = Pick<RequestEvent, 'locals' | 'params' | 'isDataRequest' | 'request' | 'url'> & {
	/** with the selection, which is no part of a page's filters */
	search: URLSearchParams;
};

/** All linked charts of one selection within a view, for cubes that are too large to be sent. */
export const GET = ({ locals, params, isDataRequest, request, url }: RequestEvent) => {
	const page = new URL(url);
	page.search = withoutSelection(url.searchParams).toString();
	const search = url.searchParams;
	return slice({ locals, params, isDataRequest, request, url: page, search });
};
