import { countsSource, type CountedQuestion } from '../queries/counted-question.ts';
import { companionIssuesQuestion } from '../queries/feedback/companion-issues.ts';
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
import { feedbackFiguresQuestion } from '../queries/feedback/feedback-figures.ts';
import { newestTextsQuestion } from '../queries/feedback/feedback-texts.ts';
import { unansweredIssuesQuestion } from '../queries/feedback/unanswered-issues.ts';
import { filterParams } from '../queries/filter-params.ts';
import { dialogueFiguresQuestion } from '../queries/initiatives/dialogue-figures.ts';
import {
	coverageByCommuneQuestion,
	coverageByProvinceQuestion
} from '../queries/initiatives/initiative-coverage.ts';
import { initiativeFiguresQuestion } from '../queries/initiatives/initiative-figures.ts';
import { initiativeListQuestion } from '../queries/initiatives/initiative-list.ts';
import { initiativeParams, placeParams } from '../queries/initiatives/initiative-params.ts';
import { settlementFiguresQuestion } from '../queries/settlement/settlement-figures.ts';
import type { Asking } from '../page/page-load.ts';
import type { Parameters, Question } from '../warehouse/question.ts';
import type { ExportName } from './export-names.ts';

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

const provinceOf = ({ view, viewer }: Asking) =>
	view.filters.province ?? viewer.province_code ?? '';
/** Coverage is told for every place that the viewer may see, as the page tells it. */
const everywhere = ({ view }: Asking) => ({ ...placeParams(view), province: null, commune: null });
const asked = (question: unknown, params: Parameters): ExportedQuestion => ({
	question: question as Question,
	params
});

/** What can be exported, by its name in the address: the tables and lists that pages show. */
export const EXPORTED_QUESTIONS = {
	'feedback-figures': counted(feedbackFiguresQuestion),
	'feedback-by-week': counted(feedbackByWeekQuestion),
	'feedback-by-province': counted(feedbackByProvinceQuestion),
	'feedback-by-commune': (asking) =>
		counted(feedbackByCommuneQuestion, { list_province: provinceOf(asking) })(asking),
	'feedback-by-issue': counted(feedbackByIssueQuestion),
	'feedback-by-issue-group': counted(feedbackByIssueGroupQuestion),
	'feedback-by-channel': counted(feedbackByChannelQuestion),
	'feedback-by-kind': counted(feedbackByKindQuestion),
	'feedback-by-status': counted(feedbackByStatusQuestion),
	'top-communes': counted(topCommunesQuestion, { limit: 100 }),
	'unanswered-issues': counted(unansweredIssuesQuestion, { limit: 100 }),
	'companion-issues': (asking) =>
		counted(companionIssuesQuestion, { issue: asking.view.filters.issue[0] ?? '' })(asking),
	'settlement-figures': counted(settlementFiguresQuestion),
	'feedback-texts': (asking) => asked(newestTextsQuestion, { ...paramsOf(asking), ...whole }),
	'dialogue-figures': ({ view }) => asked(dialogueFiguresQuestion, placeParams(view)),
	'initiative-figures': ({ view }) =>
		asked(initiativeFiguresQuestion, { ...placeParams(view), year: view.filters.year }),
	'coverage-by-province': (asking) => asked(coverageByProvinceQuestion, everywhere(asking)),
	'coverage-by-commune': (asking) =>
		asked(coverageByCommuneQuestion, { ...everywhere(asking), list_province: provinceOf(asking) }),
	initiatives: ({ view }) => asked(initiativeListQuestion, { ...initiativeParams(view), ...whole })
} as const satisfies Partial<Record<ExportName, (asking: Asking) => ExportedQuestion>>;
export type QuestionName = keyof typeof EXPORTED_QUESTIONS;
