import { messagesFor } from '#lib/i18n/messages.ts';
import { start } from '#lib/server/page/start.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	title: messagesFor(locals.lang).start.title,
	...(await start(locals.warehouse, locals.viewer))
});
