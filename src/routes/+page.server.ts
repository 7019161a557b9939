import { messagesFor } from '#lib/i18n/messages.ts';
import { computedOf } from '#lib/server/page/computed.ts';
import { mapOf } from '#lib/server/page/map.ts';
import { overview } from '#lib/server/page/overview.ts';
import { pageLoad } from '#lib/server/page/page-load.ts';
import { feedbackByWeekQuestion } from '#lib/server/queries/feedback/feedback-by-week.ts';
import { drawTrend } from './trend.ts';

export const load = pageLoad(async (asking) => {
	const { view } = asking;
	const { lang } = view.filters;
	const { weeksBefore, ...answers } = await overview(asking);
	return {
		...{ view, title: messagesFor(lang).titles.overview, ...answers },
		map: mapOf(view.filters, answers.areas),
		drawn: await drawTrend(asking, answers.weeks, weeksBefore),
		computed: computedOf(feedbackByWeekQuestion.facts, lang)
	};
});
