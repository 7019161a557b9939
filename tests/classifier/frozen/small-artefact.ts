import { packArtefact } from '#lib/classifier/artefact.ts';
import { buildCueTable } from '#lib/classifier/cues.ts';
import { FIT_OPTIONS, fitClassifier, prepareTexts } from '#lib/classifier/fit.ts';
import { headsOf } from '#lib/classifier/heads.ts';
import { readTrainingTexts } from '#pipelines/training/read-training-texts.ts';
import { taxonomy } from '../support/training.ts';

/** What a training gives besides weights; the values matter to no test here. */
const calibration = {
	temperature: { sentiment: 0.5, issue: 0.5, kind: 0.5 },
	sentiment_floor: 0.7,
	second_issue_floor: 0.5,
	denunciation_floor: 0.6
};

/** A classifier of a fifth of two authors' texts, and every frozen text, which it never saw. */
export function smallArtefact() {
	const { texts, frozen } = readTrainingTexts('data/training');
	const few = texts.filter(
		(text, at) => ['W1', 'W6'].includes(text.author) && at % 5 < 2 && !frozen.has(text)
	);
	const options = { ...FIT_OPTIONS, epochs: 3 };
	const prepared = prepareTexts(few, options.seed);
	const linear = fitClassifier(prepared, headsOf(taxonomy), buildCueTable(taxonomy), options);
	return { artefact: packArtefact(linear, calibration, '2026-11-22'), frozen };
}
