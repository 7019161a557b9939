import { defineOver } from '../counted-question.ts';
import type { CountedText } from '../counted-question.ts';
import type { CountedSources } from '../count-sources.ts';
import type { Parameters } from '../../warehouse/question.ts';
import { relations } from '../relations/relations.ts';

const SETTLED: CountedSources = {
	facts: [relations.feedbackSettled],
	rollups: [
		{ name: 'settlement-day', holds: ['province', 'basis'], relations: [relations.settlementDay] },
		{
			name: 'settlement-commune-day',
			holds: ['province', 'commune'],
			relations: [relations.settlementCommuneDay]
		}
	]
};
const HANDLED: CountedSources = {
	facts: [relations.feedbackHandled],
	rollups: [{ name: 'handling-day', holds: ['province'], relations: [relations.handlingDay] }]
};
const CLOSED: CountedSources = {
	facts: [relations.feedbackClosed],
	rollups: [
		{ name: 'closing-day', holds: ['province', 'status'], relations: [relations.closingDay] }
	]
};
const RESOLVED: CountedSources = {
	facts: [relations.feedbackResolved],
	rollups: [{ name: 'resolve-day', holds: ['province'], relations: [relations.resolveDay] }]
};

/** Defines one SQL text, which reads `settled`, over the facts and the rollups of how cases end. */
export const defineSettledQuestion = <Params extends Parameters, Row>(
	text: CountedText<Params, Row>
) => defineOver(SETTLED, text);

/** Defines one SQL text, which reads `handled`, over the facts and the rollup of answers and terms. */
export const defineHandledQuestion = <Params extends Parameters, Row>(
	text: CountedText<Params, Row>
) => defineOver(HANDLED, text);

/** Defines one SQL text, which reads `closed`, over the facts and the rollup of closing reasons. */
export const defineClosedQuestion = <Params extends Parameters, Row>(
	text: CountedText<Params, Row>
) => defineOver(CLOSED, text);

/** Defines one SQL text, which reads `waits`, over the facts and the rollup of days to a resolution. */
export const defineResolvedQuestion = <Params extends Parameters, Row>(
	text: CountedText<Params, Row>
) => defineOver(RESOLVED, text);
