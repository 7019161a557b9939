import { messagesFor } from '#lib/i18n/messages.ts';
import { feedbackFacets } from '#lib/server/page/feedback-facets.ts';
import { labelledTexts } from '#lib/server/page/labelled-texts.ts';
import { logReading } from '#lib/server/page/log-reading.ts';
import { pageLoad } from '#lib/server/page/page-load.ts';
import { sharedPeople } from '#lib/server/people/shared-people.ts';
import type { PageServerLoadEvent } from './$types';
import { readAnnotator } from './annotator-cookie.ts';
import { takeProblem } from './label-problem.ts';

export const load = pageLoad(async (asking, { cookies }: PageServerLoadEvent) => {
	const { label, ...filters } = asking.view.filters;
	const annotator = readAnnotator(cookies);
	const problem = takeProblem(cookies);
	const [labelled, facets] = await Promise.all([
		labelledTexts(asking, sharedPeople, annotator),
		feedbackFacets(asking)
	]);
	const text_count = labelled.texts.rows.length;
	logReading(asking, sharedPeople(), { question: 'feedback', text_count });
	// Which text is open is no part of the list: no other link of the page carries it on.
	const view = { ...asking.view, filters: { ...filters, label: null } };
	const title = messagesFor(filters.lang).titles.feedback;
	return { view, ...labelled, facets, annotator, problem, opened: label, title };
});
