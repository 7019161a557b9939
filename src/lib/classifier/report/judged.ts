import type { Taxonomy } from '#lib/domain/taxonomy.ts';
import type { TextLabels } from '#lib/domain/understanding.ts';
import { createDecider } from '../decide.ts';
import { stripDiacritics, withTeencode } from '../perturb.ts';
import type { Classifier } from '../predict.ts';
import { seededRandom } from '../random.ts';
import type { TrainingResult } from '../train.ts';
import type { TrainingText } from '../training-text.ts';

/** A labelled text and what a classifier that did not learn from it says, by how it is written. */
export interface Judged {
	label: TrainingText;
	as_written: TextLabels;
	no_diacritics: TextLabels;
	teencode: TextLabels;
}

const CHAT_SEED = 11;

/** Decides the texts that were scored by classifiers which never saw their authors. */
export function judgeHeldOut(
	{ artefact, heldOut, spans }: Pick<TrainingResult, 'artefact' | 'heldOut' | 'spans'>,
	taxonomy: Taxonomy
): Judged[] {
	const decide = createDecider(spans, artefact.calibration, taxonomy);
	return heldOut.map(({ label, scores, strippedScores, chattyScores }) => ({
		label,
		as_written: decide(scores),
		no_diacritics: decide(strippedScores),
		teencode: decide(chattyScores)
	}));
}

/** Labels texts that the shipped classifier did not learn from. */
export function judgeUnseen(classifier: Classifier, texts: readonly TrainingText[]): Judged[] {
	const random = seededRandom(CHAT_SEED);
	const given = (text: string) => classifier.label(text).labels;
	return texts.map((label) => ({
		label,
		as_written: given(label.text),
		no_diacritics: given(stripDiacritics(label.text)),
		teencode: given(withTeencode(label.text, random))
	}));
}
