import { isHttpError, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { interfaceLanguageSchema } from '#lib/domain/code-schemas.ts';
import { linkFormSchema, type LinkForm } from '#lib/domain/link-form.ts';
import { pageLoad } from '#lib/server/page/page-load.ts';
import { LinkRefusedError, shareBrief } from '#lib/server/people/links/share-brief.ts';
import { sharedPeople } from '#lib/server/people/shared-people.ts';
import type { LinkStore } from '#lib/server/people/links/link-store.ts';
import { leaveOutcome, type LinkOutcome } from '../link-outcome.ts';
import type { RequestEvent, RequestHandler } from './$types';

const nowText = () => new Date().toISOString();

/** The brief's own address is read as the brief reads it: what it would refuse cannot be shared. */
async function share(event: RequestEvent, links: LinkStore, form: LinkForm & { action: 'share' }) {
	const url = new URL(`?${form.search}`, event.url);
	const shareView = pageLoad(({ viewer, view }) =>
		Promise.resolve(shareBrief({ links, viewer, view, days: form.days, now: nowText() }))
	);
	return { token: await shareView({ ...event, url }) };
}

async function outcomeOf(event: RequestEvent, fields: object): Promise<LinkOutcome | null> {
	const form = linkFormSchema.safeParse(fields);
	if (!form.success) return { problem: 'refused' };
	const links = sharedPeople()?.links;
	if (!links) return { problem: 'off' };
	if (form.data.action === 'revoke')
		return links.revoke(form.data.link_id, nowText()) ? null : { problem: 'gone' };
	try {
		return await share(event, links, form.data);
	} catch (thrown) {
		if (thrown instanceof LinkRefusedError) return { problem: thrown.message };
		if (isHttpError(thrown, 400)) return { problem: 'refused' };
		throw thrown;
	}
}

/** Makes or revokes a link and leads to the list of all. */
export const POST: RequestHandler = async (event) => {
	const { lang: asked, ...fields } = Object.fromEntries(await event.request.formData());
	const outcome = await outcomeOf(event, fields);
	if (outcome) leaveOutcome(event.cookies, event.url, outcome);
	const lang = interfaceLanguageSchema.catch('vi').parse(asked);
	redirect(303, `${resolve('/shares')}${lang === 'vi' ? '' : `?lang=${lang}`}`);
};
