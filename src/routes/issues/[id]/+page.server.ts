import { issue } from '#lib/server/page/issue.ts';
import { pageLoad } from '#lib/server/page/page-load.ts';
import type { PageServerLoadEvent } from './$types';

export const load = pageLoad(
	async (asking, event: PageServerLoadEvent) => ({
		view: asking.view,
		...(await issue(asking, event.params.id))
	}),
	({ id }) => ({ issue: id ? [id] : [], group: [] })
);
