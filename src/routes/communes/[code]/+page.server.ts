import { computedOf } from '#lib/server/page/computed.ts';
import { commune } from '#lib/server/page/commune.ts';
import { pageLoad } from '#lib/server/page/page-load.ts';
import { feedbackByWeekQuestion } from '#lib/server/queries/feedback/feedback-by-week.ts';
import { messagesFor } from '#lib/i18n/messages.ts';
import type { PageServerLoadEvent } from './$types';
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
			drawn: await drawTrend(asking, answers.weeks),
			computed: computedOf(feedbackByWeekQuestion.facts, lang)
		};
	},
	({ code }) => ({ commune: code, province: null })
);
