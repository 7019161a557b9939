import { error } from '@sveltejs/kit';
import type { SharedLink } from '#lib/domain/shared-link.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { pageLoad } from '#lib/server/page/page-load.ts';
import { sharedPeople } from '#lib/server/people/shared-people.ts';
import { briefAnswer } from '../../brief/brief-answer.ts';
import type { PageServerLoadEvent } from './$types';

/** Whoever opens a link sees what leaders see, and no more than its maker could. */
const viewerOf = ({ province_code, commune_code }: SharedLink): Viewer => ({
	role: 'leader',
	province_code,
	commune_code
});

/** The address that the link was made of. Whatever else stands in the one that was opened is not read. */
function lockedUrl({ url, locals }: PageServerLoadEvent, { search }: SharedLink): URL {
	const locked = new URL(`?${search}`, url);
	if (locals.lang !== 'vi') locked.searchParams.set('lang', locals.lang);
	return locked;
}

const openBrief = pageLoad(briefAnswer);

export const load = async (event: PageServerLoadEvent) => {
	const now = new Date().toISOString();
	const link = sharedPeople()?.links.open(event.params.token, now);
	if (!link) error(404, { message: 'linkOver' });
	event.setHeaders({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
	const locals = { ...event.locals, viewer: viewerOf(link) };
	const opened = await openBrief({ ...event, locals, url: lockedUrl(event, link) });
	return { ...opened, expires_at: link.expires_at };
};
