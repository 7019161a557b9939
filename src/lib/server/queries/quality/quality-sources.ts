import { defineOver } from '../counted-question.ts';
import type { CountedText } from '../counted-question.ts';
import type { CountedSources } from '../count-sources.ts';
import type { Parameters } from '../../warehouse/question.ts';
import { relations } from '../relations/relations.ts';

const SOURCED: CountedSources = {
	facts: [relations.feedbackSourced],
	rollups: [
		{ name: 'source-day', holds: ['province', 'channel'], relations: [relations.sourceDay] }
	]
};
const LABELLED: CountedSources = {
	facts: [relations.feedbackLabelled],
	rollups: [{ name: 'label-month', holds: ['province'], relations: [relations.labelMonth] }]
};

/** Defines one SQL text, which reads `sourced`, over the facts and the rollup of what sources bring. */
export const defineSourcedQuestion = <Params extends Parameters, Row>(
	text: CountedText<Params, Row>
) => defineOver(SOURCED, text);

/** Defines one SQL text, which reads `labelled`, over the facts and the rollup of labels by month. */
export const defineLabelledQuestion = <Params extends Parameters, Row>(
	text: CountedText<Params, Row>
) => defineOver(LABELLED, text);
