import { messagesFor } from '#lib/i18n/messages.ts';
import { computedOfAll } from '#lib/server/page/computed.ts';
import { provinceName } from '#lib/server/page/province-name.ts';
import { mapOf } from '#lib/server/page/map.ts';
import { overview } from '#lib/server/page/overview.ts';
import { topHotspots } from '#lib/server/page/top-hotspots.ts';
import { pageLoad } from '#lib/server/page/page-load.ts';
import { topCommunesQuestion } from '#lib/server/queries/feedback/feedback-by-commune.ts';
import { feedbackByIssueQuestion } from '#lib/server/queries/feedback/feedback-by-issue.ts';
import { feedbackByWeekQuestion } from '#lib/server/queries/feedback/feedback-by-week.ts';
import { unansweredIssuesQuestion } from '#lib/server/queries/feedback/unanswered-issues.ts';
import { coverageByProvinceQuestion } from '#lib/server/queries/initiatives/initiative-coverage.ts';
import type { PageServerLoadEvent } from './$types';
import { HEADLINE_QUESTIONS, areasQuestion } from './questions.ts';
import { drawTrend } from './trend.ts';

export const load = pageLoad(async (asking, event: PageServerLoadEvent) => {
	const { view } = asking;
	const { lang } = view.filters;
	const { weeksBefore, ...answers } = await overview(asking);
	const { titles } = messagesFor(lang);
	const name = await provinceName(asking);
	return {
		...{ view, ...answers },
		title: name ? titles.overviewOf(name) : titles.overview,
		map: mapOf(view.filters, answers.areas),
		hotspots: await topHotspots(asking),
		...(await drawTrend(asking, event, answers.weeks, weeksBefore)),
		computed: computedOfAll(
			{
				...HEADLINE_QUESTIONS,
				trend: feedbackByWeekQuestion.facts,
				areas: areasQuestion(view.filters),
				issues: feedbackByIssueQuestion.facts,
				communes: topCommunesQuestion.facts,
				unanswered: unansweredIssuesQuestion.facts,
				coverage: coverageByProvinceQuestion
			},
			lang
		)
	};
});
