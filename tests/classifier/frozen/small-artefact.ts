import { fitShipped } from '#lib/classifier/frozen/fit-shipped.ts';
import { FIT_OPTIONS } from '#lib/classifier/fit.ts';
import { readTrainingTexts } from '#pipelines/training/read-training-texts.ts';
import { taxonomy } from '../support/training.ts';

/** What a training gives besides weights; the values matter to no test here. */
export const trained = {
	as_of: '2026-11-22',
	calibration: {
		temperature: { sentiment: 0.5, issue: 0.5, kind: 0.5 },
		sentiment_floor: 0.7,
		second_issue_floor: 0.5,
		denunciation_floor: 0.6
	}
};

/** A classifier of a fifth of two authors' texts, and every frozen text, which it never saw. */
export function smallArtefact() {
	const { texts, frozen } = readTrainingTexts('data/training');
	const few = texts.filter(({ author }, at) => ['W1', 'W6'].includes(author) && at % 5 < 2);
	const options = { ...FIT_OPTIONS, epochs: 3 };
	return { artefact: fitShipped({ texts: few, frozen, trained, taxonomy, options }), frozen };
}
