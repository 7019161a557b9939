import { initiatives } from '#lib/server/page/initiatives.ts';
import { pageLoad } from '#lib/server/page/page-load.ts';

export const load = pageLoad(async (asking) => ({
	view: asking.view,
	...(await initiatives(asking))
}));
