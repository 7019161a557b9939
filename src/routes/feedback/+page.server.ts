import { messagesFor } from '#lib/i18n/messages.ts';
import { feedbackFacets } from '#lib/server/page/feedback-facets.ts';
import { pageLoad } from '#lib/server/page/page-load.ts';
import { feedbackTexts } from '#lib/server/queries/feedback/feedback-texts.ts';

export const load = pageLoad(async (asking) => {
	const { warehouse, viewer, view } = asking;
	const [texts, facets] = await Promise.all([
		feedbackTexts(warehouse, viewer, view),
		feedbackFacets(asking)
	]);
	return { view, texts, facets, title: messagesFor(view.filters.lang).titles.feedback };
});
