import { commune } from '#lib/server/page/commune.ts';
import { pageLoad } from '#lib/server/page/page-load.ts';
import type { PageServerLoadEvent } from './$types';

export const load = pageLoad(
	async (asking, event: PageServerLoadEvent) => ({
		view: asking.view,
		...(await commune(asking, event.params.code))
	}),
	({ code }) => ({ commune: code, province: null })
);
