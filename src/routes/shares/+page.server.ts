import { exploreStateFromSearch } from '#lib/domain/explore/state-from-search.ts';
import { messagesFor } from '#lib/i18n/messages.ts';
import { pageLoad } from '#lib/server/page/page-load.ts';
import { sharedPeople } from '#lib/server/people/shared-people.ts';
import type { PageServerLoadEvent } from './$types';
import { takeOutcome } from './link-outcome.ts';

export const load = pageLoad(async ({ view }, { cookies, url }: PageServerLoadEvent) => {
	const links = sharedPeople()?.links;
	const outcome = takeOutcome(cookies);
	return {
		view,
		title: messagesFor(view.filters.lang).links.title,
		links: (links?.standing(new Date().toISOString()) ?? []).map((link) => ({
			...link,
			state: exploreStateFromSearch(new URLSearchParams(link.search))
		})),
		made: outcome && 'token' in outcome ? new URL(`/s/${outcome.token}`, url).href : null,
		problem: !links ? ('off' as const) : outcome && 'problem' in outcome ? outcome.problem : null
	};
});
