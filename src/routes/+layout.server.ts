import { frame } from '#lib/server/page/layout.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals, url, route }) => ({
	lang: locals.lang,
	theme: locals.theme,
	role: locals.viewer.role,
	trouble: locals.warehouse.trouble,
	// A shared link reads nothing of its address but itself.
	frame:
		route.id === '/s/[token]'
			? null
			: await frame(locals.warehouse, locals.viewer, url.searchParams)
});
