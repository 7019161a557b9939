import { messagesFor } from '#lib/i18n/messages.ts';
import { computedOfAll } from '#lib/server/page/computed.ts';
import { issue } from '#lib/server/page/issue.ts';
import { mapOf } from '#lib/server/page/map.ts';
import { topHotspots } from '#lib/server/page/top-hotspots.ts';
import { pageLoad } from '#lib/server/page/page-load.ts';
import { companionIssuesQuestion } from '#lib/server/queries/feedback/companion-issues.ts';
import { feedbackByChannelQuestion } from '#lib/server/queries/feedback/feedback-by-channel.ts';
import { topCommunesQuestion } from '#lib/server/queries/feedback/feedback-by-commune.ts';
import { feedbackByStatusQuestion } from '#lib/server/queries/feedback/feedback-by-status.ts';
import { feedbackByWeekQuestion } from '#lib/server/queries/feedback/feedback-by-week.ts';
import { issueOutcomesQuestion } from '#lib/server/queries/initiatives/issue-outcomes.ts';
import { initiativeListQuestion } from '#lib/server/queries/initiatives/initiative-list.ts';
import type { PageServerLoadEvent } from './$types';
import { HEADLINE_QUESTIONS, areasQuestion } from '../../questions.ts';
import { drawTrend } from '../../trend.ts';

export const load = pageLoad(
	async (asking, event: PageServerLoadEvent) => {
		const { view } = asking;
		const { lang } = view.filters;
		const answers = await issue(asking, event.params.id);
		const { name_vi, name_en } = answers.profile;
		return {
			...{ view, ...answers, map: mapOf(view.filters, answers.areas) },
			title: messagesFor(lang).titles.issue(lang === 'vi' ? name_vi : name_en),
			hotspots: await topHotspots(asking),
			...(await drawTrend(asking, event, answers.weeks)),
			computed: computedOfAll(
				{
					...HEADLINE_QUESTIONS,
					trend: feedbackByWeekQuestion.facts,
					areas: areasQuestion(view.filters),
					communes: topCommunesQuestion.facts,
					channels: feedbackByChannelQuestion.facts,
					statuses: feedbackByStatusQuestion.facts,
					companions: companionIssuesQuestion.facts,
					initiatives: initiativeListQuestion,
					outcomes: issueOutcomesQuestion
				},
				lang
			)
		};
	},
	({ id }) => ({ issue: id ? [id] : [], group: [] })
);
