import { messagesFor } from '#lib/i18n/messages.ts';
import { pageLoad } from '#lib/server/page/page-load.ts';
import { savedViews } from '#lib/server/page/saved-views.ts';
import { sharedPeople } from '#lib/server/people/shared-people.ts';
import type { PageServerLoadEvent } from './$types';
import { takeProblem } from './view-problem.ts';

export const load = pageLoad(async (asking, { cookies }: PageServerLoadEvent) => {
	const people = sharedPeople();
	const { view } = asking;
	return {
		...{ view, ...(await savedViews(asking, people)) },
		title: messagesFor(view.filters.lang).savedViews.title,
		problem: people ? takeProblem(cookies) : ('off' as const)
	};
});
