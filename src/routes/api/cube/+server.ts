import { version } from '$app/environment';
import { filtersToSearch } from '#lib/domain/filters.ts';
import { cubeResponse } from '#lib/server/cube/cube-response.ts';
import { answerTag, taggedResponse } from '#lib/server/page/answer-tag.ts';
import { pageLoad } from '#lib/server/page/page-load.ts';
import type { RequestEvent } from './$types';

/** The cells of a view, to be sliced in the browser; the same filters as pages. */
export const GET = pageLoad((asking, { request }: RequestEvent) => {
	const { warehouse, viewer, view } = asking;
	const question = `cube?${filtersToSearch(view.filters)}`;
	const tag = answerTag({ snapshot_id: warehouse.snapshot_id, viewer, question, version });
	return taggedResponse(request, tag, () => cubeResponse(asking));
});
