import { messagesFor } from '#lib/i18n/messages.ts';
import { computedOf } from '#lib/server/page/computed.ts';
import { issue } from '#lib/server/page/issue.ts';
import { mapOf } from '#lib/server/page/map.ts';
import { pageLoad } from '#lib/server/page/page-load.ts';
import { feedbackByWeekQuestion } from '#lib/server/queries/feedback/feedback-by-week.ts';
import type { PageServerLoadEvent } from './$types';
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
			drawn: await drawTrend(asking, answers.weeks),
			computed: computedOf(feedbackByWeekQuestion.facts, lang)
		};
	},
	({ id }) => ({ issue: id ? [id] : [], group: [] })
);
