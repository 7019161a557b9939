import { countsSource } from '../queries/counted-question.ts';
import type { CountedQuestion } from '../queries/counted-question.ts';
import { feedbackByChannelQuestion } from '../queries/feedback/feedback-by-channel.ts';
import {
	feedbackByCommuneQuestion,
	topCommunesQuestion
} from '../queries/feedback/feedback-by-commune.ts';
import {
	feedbackByIssueGroupQuestion,
	feedbackByIssueQuestion
} from '../queries/feedback/feedback-by-issue.ts';
import { feedbackByKindQuestion } from '../queries/feedback/feedback-by-kind.ts';
import { feedbackByProvinceQuestion } from '../queries/feedback/feedback-by-province.ts';
import { feedbackByStatusQuestion } from '../queries/feedback/feedback-by-status.ts';
import { feedbackByWeekQuestion } from '../queries/feedback/feedback-by-week.ts';
import { newestTextsQuestion } from '../queries/feedback/feedback-texts.ts';
import { unansweredIssuesQuestion } from '../queries/feedback/unanswered-issues.ts';
import { filterParams } from '../queries/filter-params.ts';
import { initiativeListQuestion } from '../queries/initiatives/initiative-list.ts';
import { initiativeParams } from '../queries/initiatives/initiative-params.ts';
import type { Asking } from '../page/page-load.ts';
import type { Parameters, Question } from '../warehouse/question.ts';

/** Of one export; a person who needs more narrows the period or the place. */
export const MOST_EXPORTED_ROWS = 50_000;

interface ExportedQuestion {
	question: Question;
	params: Parameters;
}

const paramsOf = ({ view }: Asking): Parameters => ({
	...filterParams(view.filters, view.period, view.dataset),
	previous_from: view.comparison?.from ?? null,
	previous_to: view.comparison?.to ?? null
});

const counted =
	<Params extends Parameters, Row>(counts: CountedQuestion<Params, Row>, extra: Parameters = {}) =>
	(asking: Asking): ExportedQuestion => ({
		question: countsSource(counts, asking.viewer, asking.view) as Question,
		params: { ...paramsOf(asking), ...extra }
	});

/** One more than may be exported, so that too many are noticed and never cut off unsaid. */
const whole = { limit: MOST_EXPORTED_ROWS + 1, offset: 0 };

/** What can be exported, by its name in the address: the tables and lists that pages show. */
export const EXPORTED_QUESTIONS: Record<string, (asking: Asking) => ExportedQuestion> = {
	'feedback-by-week': counted(feedbackByWeekQuestion),
	'feedback-by-province': counted(feedbackByProvinceQuestion),
	'feedback-by-commune': (asking) =>
		counted(feedbackByCommuneQuestion, {
			list_province: asking.view.filters.province ?? asking.viewer.province_code ?? ''
		})(asking),
	'feedback-by-issue': counted(feedbackByIssueQuestion),
	'feedback-by-issue-group': counted(feedbackByIssueGroupQuestion),
	'feedback-by-channel': counted(feedbackByChannelQuestion),
	'feedback-by-kind': counted(feedbackByKindQuestion),
	'feedback-by-status': counted(feedbackByStatusQuestion),
	'top-communes': counted(topCommunesQuestion, { limit: 100 }),
	'unanswered-issues': counted(unansweredIssuesQuestion, { limit: 100 }),
	'feedback-texts': (asking) => ({
		question: newestTextsQuestion as Question,
		params: { ...paramsOf(asking), ...whole }
	}),
	initiatives: ({ view }) => ({
		question: initiativeListQuestion as Question,
		params: { ...initiativeParams(view), ...whole }
	})
};
