import { SECTIONS } from '#lib/components/shell-types.ts';
import { frame } from '#lib/server/page/layout.ts';
import { mayOpen } from '#lib/server/policy.ts';
import type { LayoutServerLoad } from './$types';
import { SECTION_ROUTES } from './shell-links.ts';

export const load: LayoutServerLoad = async ({ locals, url, route }) => ({
	lang: locals.lang,
	theme: locals.theme,
	role: locals.viewer.role,
	/** of the navigation: a page that this role may not open is not offered */
	sections: SECTIONS.filter((name) => mayOpen(SECTION_ROUTES[name], locals.viewer.role)),
	trouble: locals.warehouse.trouble,
	// A shared link reads nothing of its address but itself.
	frame:
		route.id === '/s/[token]'
			? null
			: await frame(locals.warehouse, locals.viewer, url.searchParams)
});
