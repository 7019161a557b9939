import { frame } from '#lib/server/page/layout.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals, url }) => ({
	lang: locals.lang,
	theme: locals.theme,
	role: locals.viewer.role,
	trouble: locals.warehouse.trouble,
	frame: await frame(locals.warehouse, locals.viewer, url.searchParams)
});
