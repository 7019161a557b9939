import { computedOfAll } from '#lib/server/page/computed.ts';
import { commune } from '#lib/server/page/commune.ts';
import { topHotspots } from '#lib/server/page/top-hotspots.ts';
import { pageLoad } from '#lib/server/page/page-load.ts';
import { feedbackByCommuneQuestion } from '#lib/server/queries/feedback/feedback-by-commune.ts';
import { feedbackByIssueQuestion } from '#lib/server/queries/feedback/feedback-by-issue.ts';
import { feedbackByWeekQuestion } from '#lib/server/queries/feedback/feedback-by-week.ts';
import { dialogueFiguresQuestion } from '#lib/server/queries/initiatives/dialogue-figures.ts';
import { initiativeListQuestion } from '#lib/server/queries/initiatives/initiative-list.ts';
import { settlementFiguresQuestion } from '#lib/server/queries/settlement/settlement-figures.ts';
import { messagesFor } from '#lib/i18n/messages.ts';
import type { PageServerLoadEvent } from './$types';
import { HEADLINE_QUESTIONS } from '../../questions.ts';
import { drawTrend } from '../../trend.ts';

export const load = pageLoad(
	async (asking, event: PageServerLoadEvent) => {
		const { view } = asking;
		const { lang } = view.filters;
		const answers = await commune(asking, event.params.code);
		const { full_name_vi, full_name_en } = answers.profile;
		return {
			...{ view, ...answers },
			title: messagesFor(lang).titles.commune(lang === 'vi' ? full_name_vi : full_name_en),
			hotspots: await topHotspots(asking),
			...(await drawTrend(asking, event, answers.weeks)),
			computed: computedOfAll(
				{
					...HEADLINE_QUESTIONS,
					settled: settlementFiguresQuestion.facts,
					trend: feedbackByWeekQuestion.facts,
					issues: feedbackByIssueQuestion.facts,
					peers: feedbackByCommuneQuestion.facts,
					initiatives: initiativeListQuestion,
					dialogues: dialogueFiguresQuestion
				},
				lang
			)
		};
	},
	({ code }) => ({ commune: code, province: null })
);
