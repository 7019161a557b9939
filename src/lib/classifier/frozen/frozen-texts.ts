import { fold } from '#lib/text/fold.ts';
import { hashString } from '../hash.ts';
import type { TrainingText } from '../training-text.ts';

/** One text in so many is frozen. */
const ONE_IN = 10;
const NAMESPACE = 99;

/**
 * Whether a text is one of the fixed tenth that no shipped classifier learns from. Told by its letters
 * and digits alone, so the answer is the same for ever: whatever is added beside it, in whatever order
 * files are read, and however the classifier's own normalisation changes.
 * @param written the text as its author wrote it
 */
export function isFrozen(written: string): boolean {
	const letters = fold(written).replace(/[^\p{L}\p{N}]+/gu, '');
	return hashString(letters, NAMESPACE) % ONE_IN === 0;
}

/**
 * The frozen tenth of each author's texts: about a tenth, since each text decides for itself.
 * @param writtenOf a text as its author wrote it
 */
export const frozenTexts = (
	texts: readonly TrainingText[],
	writtenOf: (text: TrainingText) => string
): TrainingText[] => texts.filter((text) => isFrozen(writtenOf(text)));
