import type { CueTable } from './cues.ts';
import { codeWeights, questionOfCode } from './coded-weights.ts';
import { createEncoder, type EncodedText } from './encode.ts';
import type { HeadName } from './heads.ts';
import { classifierTokens } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A head's place among the questions and what turns its whole numbers into weights. */
export interface LinearHead {
	name: HeadName;
	classes: string[];
	/** weight = whole number (−12 … 12) · its absolute value · scale */
	scale: number;
	bias: number[];
}

/**
 * A learned classifier without its calibration: for feature f the weights `weights[k]` of questions
 * `questions[k]` for `starts[f] <= k < starts[f + 1]`. Questions count through the heads' classes.
 */
export interface LinearClassifier {
	vocabulary: Vocabulary;
	heads: LinearHead[];
	starts: Int32Array;
	questions: Uint8Array;
	weights: Int8Array;
}

/** A text's scores (log-odds, one a question), with the encoding that they came from. */
export interface ScoredText {
	encoded: EncodedText;
	scores: Float64Array;
}

/** Where a head's questions lie among all questions, and what they ask. */
export interface HeadSpan {
	offset: number;
	classes: string[];
}

/** Finds a head. @throws Error when the artefact lacks it */
export function headSpan(heads: readonly LinearHead[], name: HeadName): HeadSpan {
	let offset = 0;
	for (const head of heads) {
		if (head.name === name) return { offset, classes: head.classes };
		offset += head.classes.length;
	}
	throw new Error(`The classifier has no head "${name}"; run \`npm run pipeline -- train\` again.`);
}

/** Makes the function that scores one masked text after another; each result lasts until the next. */
export function createScorer(
	linear: LinearClassifier,
	cues: CueTable,
	{ codes, values } = codeWeights(linear)
) {
	const encode = createEncoder(linear.vocabulary, cues);
	const { starts } = linear;
	const bias = Float64Array.from(linear.heads.flatMap((head) => head.bias));
	const scores = new Float64Array(bias.length);
	return (maskedText: string): ScoredText => {
		const encoded = encode(classifierTokens(maskedText));
		scores.set(bias);
		const { count, ids, values: rowValues } = encoded;
		for (let slot = 0; slot < count; slot++) {
			const id = ids[slot] ?? 0;
			const value = rowValues[slot] ?? 0;
			const end = starts[id + 1] ?? 0;
			for (let k = starts[id] ?? 0; k < end; k++) {
				const code = codes[k] ?? 0;
				const question = questionOfCode(code);
				scores[question] = (scores[question] ?? 0) + (values[code] ?? 0) * value;
			}
		}
		return { encoded, scores };
	};
}
