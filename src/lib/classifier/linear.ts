import type { CueTable } from './cues.ts';
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

/** The weights as numbers, aligned with `linear.questions`. */
export function plainWeights({ heads, questions, weights }: LinearClassifier): Float32Array {
	const scales = heads.flatMap((head) => head.classes.map(() => head.scale));
	return Float32Array.from(
		weights,
		(steps, k) => steps * Math.abs(steps) * (scales[questions[k] ?? 0] ?? 0)
	);
}

/** Bits of a code that hold a weight's whole number, which lies within ±15. */
const STEP_BITS = 5;
const STEP_SHIFT = 1 << (STEP_BITS - 1);

/**
 * Question and whole number of each weight in two bytes, and what each such code weighs: the table
 * of weights is read from memory for every word, and this keeps it small.
 */
function codedWeights(linear: LinearClassifier) {
	const { heads, questions, weights } = linear;
	const scales = heads.flatMap((head) => head.classes.map(() => head.scale));
	const codes = Uint16Array.from(
		weights,
		(steps, k) => ((questions[k] ?? 0) << STEP_BITS) | (steps + STEP_SHIFT)
	);
	const values = Float32Array.from({ length: scales.length << STEP_BITS }, (_, code) => {
		const steps = (code & (2 * STEP_SHIFT - 1)) - STEP_SHIFT;
		return steps * Math.abs(steps) * (scales[code >> STEP_BITS] ?? 0);
	});
	return { codes, values };
}

/** Makes the function that scores one masked text after another; each result lasts until the next. */
export function createScorer(linear: LinearClassifier, cues: CueTable) {
	const encode = createEncoder(linear.vocabulary, cues);
	const { codes, values } = codedWeights(linear);
	const { starts } = linear;
	const bias = Float64Array.from(linear.heads.flatMap((head) => head.bias));
	const scores = new Float64Array(bias.length);
	return (maskedText: string): ScoredText => {
		const encoded = encode(classifierTokens(maskedText));
		scores.set(bias);
		for (let slot = 0; slot < encoded.ids.length; slot++) {
			const id = encoded.ids[slot] ?? 0;
			const value = encoded.values[slot] ?? 0;
			const end = starts[id + 1] ?? 0;
			for (let k = starts[id] ?? 0; k < end; k++) {
				const code = codes[k] ?? 0;
				const question = code >> STEP_BITS;
				scores[question] = (scores[question] ?? 0) + (values[code] ?? 0) * value;
			}
		}
		return { encoded, scores };
	};
}
