import { messagesFor } from '#lib/i18n/messages.ts';
import { jump } from '#lib/server/page/jump.ts';
import { pageLoad } from '#lib/server/page/page-load.ts';

export const load = pageLoad(async (asking) => ({
	view: asking.view,
	targets: await jump(asking, 50),
	title: messagesFor(asking.view.filters.lang).titles.jump
}));
