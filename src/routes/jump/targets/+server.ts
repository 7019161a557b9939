import { version } from '$app/environment';
import { filtersToSearch } from '#lib/domain/filters.ts';
import { answerTag, taggedResponse } from '#lib/server/page/answer-tag.ts';
import { jump } from '#lib/server/page/jump.ts';
import { pageLoad } from '#lib/server/page/page-load.ts';
import type { RequestEvent } from './$types';

/** The jump box's suggestions as JSON. */
export const GET = pageLoad(async (asking, { request }: RequestEvent) => {
	const { warehouse, viewer, view } = asking;
	const question = `jump?${filtersToSearch(view.filters)}`;
	const tag = answerTag({ snapshot_id: warehouse.snapshot_id, viewer, question, version });
	return taggedResponse(request, tag, async () => Response.json(await jump(asking, 10)));
});
