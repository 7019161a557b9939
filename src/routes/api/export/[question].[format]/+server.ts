import { version } from '$app/environment';
import { filtersToSearch } from '#lib/domain/filters.ts';
import { exportResponse } from '#lib/server/export/export-response.ts';
import { answerTag, taggedResponse } from '#lib/server/page/answer-tag.ts';
import { pageLoad } from '#lib/server/page/page-load.ts';
import type { RequestEvent } from './$types';

/** A table of a page as a file: the same filters as the page, `.csv`, `.xlsx` or `.arrow`. */
export const GET = pageLoad(async (asking, { request, params }: RequestEvent) => {
	const { warehouse, viewer, view } = asking;
	const question = `${params.question}.${params.format}?${filtersToSearch(view.filters)}`;
	const tag = answerTag({ snapshot_id: warehouse.snapshot_id, viewer, question, version });
	return taggedResponse(request, tag, () => exportResponse(asking, params));
});
