import { pageLoad } from '#lib/server/page/page-load.ts';
import type { PageServerLoadEvent } from './$types';
import { briefAnswer } from './brief-answer.ts';

export const load = pageLoad(async (asking, event: PageServerLoadEvent) => ({
	...(await briefAnswer(asking, event)),
	// Where the printed sheet says that its numbers can be seen again.
	address: event.url.href
}));
