import { feedbackTexts } from '#lib/server/queries/feedback/feedback-texts.ts';
import { pageLoad } from '#lib/server/page/page-load.ts';

export const load = pageLoad(async (asking) => ({
	view: asking.view,
	texts: await feedbackTexts(asking.warehouse, asking.viewer, asking.view)
}));
