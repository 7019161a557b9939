import type { Filters } from '#lib/domain/filters.ts';
import { feedbackByCommuneQuestion } from '#lib/server/queries/feedback/feedback-by-commune.ts';
import { feedbackByProvinceQuestion } from '#lib/server/queries/feedback/feedback-by-province.ts';
import { feedbackFiguresQuestion } from '#lib/server/queries/feedback/feedback-figures.ts';
import { medianWaitQuestion } from '#lib/server/queries/feedback/median-wait.ts';

/** Behind the headline cards. */
export const HEADLINE_QUESTIONS = {
	figures: feedbackFiguresQuestion.facts,
	wait: medianWaitQuestion.facts
};

/** Behind a map: provinces of the country or communes of a province. */
export const areasQuestion = ({ province }: Filters) =>
	(province ? feedbackByCommuneQuestion : feedbackByProvinceQuestion).facts;
