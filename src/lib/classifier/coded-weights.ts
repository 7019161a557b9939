/**
 * Question and whole number of each weight in two bytes, and what each such code weighs: the table
 * of weights is read from memory for every word, and this keeps it small.
 */
export interface CodedWeights {
	/** aligned with `linear.questions`: rising within a feature */
	codes: Uint16Array;
	/** by code */
	values: Float32Array;
}

/** Bits of a code that hold a weight's whole number, which lies within ±15. */
const STEP_BITS = 5;
const STEP_SHIFT = 1 << (STEP_BITS - 1);

/** The question that a coded weight belongs to. */
export const questionOfCode = (code: number) => code >> STEP_BITS;

/** The lowest code of a question: those of one lie together, below those of the next. */
export const firstCodeOf = (question: number) => question << STEP_BITS;

/** What is coded: see `LinearClassifier`. */
interface StoredWeights {
	heads: readonly { classes: readonly string[]; scale: number }[];
	questions: Uint8Array;
	weights: Int8Array;
}

/** Codes the weights of a classifier. */
export function codeWeights({ heads, questions, weights }: StoredWeights): CodedWeights {
	const scales = heads.flatMap((head) => head.classes.map(() => head.scale));
	const codes = new Uint16Array(weights.length);
	for (let k = 0; k < codes.length; k++)
		codes[k] = ((questions[k] ?? 0) << STEP_BITS) | ((weights[k] ?? 0) + STEP_SHIFT);
	const values = Float32Array.from({ length: scales.length << STEP_BITS }, (_, code) => {
		const steps = (code & (2 * STEP_SHIFT - 1)) - STEP_SHIFT;
		return steps * Math.abs(steps) * (scales[questionOfCode(code)] ?? 0);
	});
	return { codes, values };
}
