import { messagesFor } from '#lib/i18n/messages.ts';
import { sharedRelations } from '#lib/server/page/computed.ts';
import { pageLoad } from '#lib/server/page/page-load.ts';
import { freshness } from '#lib/server/queries/reference/freshness.ts';

export const load = pageLoad(async ({ warehouse, viewer, view }) => ({
	view,
	relations: sharedRelations(),
	state: await freshness(warehouse, viewer),
	title: messagesFor(view.filters.lang).titles.about
}));
