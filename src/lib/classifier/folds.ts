import type { CueTable } from './cues.ts';
import { fitClassifier, type FitOptions, type PreparedText } from './fit.ts';
import type { Head } from './heads.ts';
import { createScorer, type LinearClassifier } from './linear.ts';
import { stripDiacritics, withTeencode } from './perturb.ts';
import { seededRandom } from './random.ts';
import type { TrainingText } from './training-text.ts';

/** Scores of a text by a classifier that never saw its author. */
export interface HeldOutText {
	label: TrainingText;
	/** one log-odds a question */
	scores: Float64Array;
	/** the same text without diacritics */
	strippedScores: Float64Array;
	/** the same text with chat spellings */
	chattyScores: Float64Array;
}

const CHAT_SEED = 11;

/** Scores texts that a classifier was not trained on. */
export function scoreHeldOut(
	linear: LinearClassifier,
	cues: CueTable,
	texts: readonly TrainingText[]
): HeldOutText[] {
	const score = createScorer(linear, cues);
	const random = seededRandom(CHAT_SEED);
	return texts.map((label) => ({
		label,
		scores: score(label.text).scores.slice(),
		strippedScores: score(stripDiacritics(label.text)).scores.slice(),
		chattyScores: score(withTeencode(label.text, random)).scores.slice()
	}));
}

/** Scores one author's texts by a classifier trained on all the others'. */
export function holdOut(
	author: string,
	texts: readonly PreparedText[],
	heads: readonly Head[],
	cues: CueTable,
	options: FitOptions
): HeldOutText[] {
	const others = texts.filter((text) => text.label.author !== author);
	const own = texts.filter((text) => text.label.author === author);
	const linear = fitClassifier(others, heads, cues, options);
	return scoreHeldOut(
		linear,
		cues,
		own.map((text) => text.label)
	);
}

/**
 * Leave-one-author-out: each author's texts are scored by a classifier trained on all the others'.
 * A random split would flatter, since an author repeats their own turns of phrase.
 * @param authors those that are left out in turn; the others are learned from only
 * @param onFold told each author's name when their texts have been scored
 */
export function leaveOneAuthorOut(
	texts: readonly PreparedText[],
	authors: readonly string[],
	heads: readonly Head[],
	cues: CueTable,
	options: FitOptions,
	onFold: (author: string) => void
): HeldOutText[] {
	return authors.flatMap((author) => {
		const scored = holdOut(author, texts, heads, cues, options);
		onFold(author);
		return scored;
	});
}
