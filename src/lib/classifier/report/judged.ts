import type { Taxonomy } from '#lib/domain/taxonomy.ts';
import type { TextLabels } from '#lib/domain/understanding.ts';
import { createDecider } from '../decide.ts';
import type { HeldOutText } from '../folds.ts';
import type { TrainingResult } from '../train.ts';
import type { TrainingText } from '../training-text.ts';

/** A labelled text and what a classifier that did not learn from it says, by how it is written. */
export interface Judged {
	label: TrainingText;
	as_written: TextLabels;
	no_diacritics: TextLabels;
	teencode: TextLabels;
}

/** Decides texts that were scored by classifiers which never saw their authors. */
export function judgeHeldOut(
	heldOut: readonly HeldOutText[],
	{ artefact, spans }: Pick<TrainingResult, 'artefact' | 'spans'>,
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
