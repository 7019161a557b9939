import type { Head, HeadName } from './heads.ts';
import type { LinearWeights } from './learner.ts';
import type { LinearClassifier } from './linear.ts';
import { selectFeatures, type Vocabulary } from './vocabulary.ts';

/** Few enough for one printable character a weight. */
const STEPS = 12;

/** Squares back to the weight, so that small weights keep their differences: see `LinearHead.scale`. */
const stepsOf = (weight: number, scale: number) =>
	Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight) / scale));

/**
 * Takes from each feature's weights, head by head, their median. Labels and confidences compare the
 * classes of a head only with each other, so this changes none of them; but the many classes of
 * which a feature says "not this one" come near 0, and need not be stored.
 */
export function centreWeights(heads: readonly Head[], learned: LinearWeights): void {
	let from = 0;
	for (const { classes } of heads) {
		const count = classes.length;
		if (count > 2) {
			for (let base = from; base < learned.weights.length; base += learned.questions) {
				centre(learned.weights.subarray(base, base + count));
			}
			centre(learned.bias.subarray(from, from + count));
		}
		from += count;
	}
}

function centre(weights: Float32Array): void {
	const sorted = weights.toSorted();
	const middle = sorted.length >> 1;
	const median =
		sorted.length % 2 === 1
			? (sorted[middle] ?? 0)
			: ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
	for (let i = 0; i < weights.length; i++) weights[i] = (weights[i] ?? 0) - median;
}

/**
 * Turns learned weights into small whole numbers and keeps at most `keep` of each head: those with the
 * largest |weight| · idf · texts^frequency, the power being the head's own. One scale a head,
 * so that its classes stay comparable. A feature that keeps no weight is dropped.
 * @param counts how many texts hold each feature
 */
export function compressWeights(
	vocabulary: Vocabulary,
	counts: Uint32Array,
	heads: readonly Head[],
	learned: LinearWeights,
	keep: Readonly<Record<HeadName, number>>
): LinearClassifier {
	const compressed = spansOf(heads).map((span) => {
		const { frequency } = span.head;
		const reach = vocabulary.idf.map((idf, id) => idf * (counts[id] ?? 0) ** frequency);
		return compressHead(span, reach, learned, keep);
	});
	const starts = [0];
	const questions: number[] = [];
	const weights: number[] = [];
	const kept: number[] = [];
	for (let feature = 0; feature < vocabulary.texts.length; feature++) {
		for (const { from, count, steps } of compressed) {
			for (let q = 0; q < count; q++) {
				const step = steps[feature * count + q] ?? 0;
				if (step === 0) continue;
				questions.push(from + q);
				weights.push(step);
			}
		}
		if (questions.length === starts.at(-1)) continue;
		kept.push(feature);
		starts.push(questions.length);
	}
	return {
		vocabulary: selectFeatures(vocabulary, kept),
		heads: compressed.map(({ head, scale, from, count }) => ({
			name: head.name,
			classes: head.classes,
			scale,
			bias: Array.from(learned.bias.subarray(from, from + count), (bias) => Number(bias.toFixed(4)))
		})),
		starts: Int32Array.from(starts),
		questions: Uint8Array.from(questions),
		weights: Int8Array.from(weights)
	};
}

/** A head's place among the questions. */
interface Span {
	head: Head;
	from: number;
	count: number;
}

function spansOf(heads: readonly Head[]): Span[] {
	let from = 0;
	return heads.map((head) => {
		const span = { head, from, count: head.classes.length };
		from += span.count;
		return span;
	});
}

/** A head's weights as whole numbers, feature by feature; 0 where one is not kept. */
function compressHead(
	span: Span,
	reach: Float32Array,
	learned: LinearWeights,
	keep: Readonly<Record<HeadName, number>>
) {
	const { from, count, head } = span;
	const weights = new Float32Array(reach.length * count);
	for (let feature = 0; feature < reach.length; feature++) {
		const at = feature * learned.questions + from;
		weights.set(learned.weights.subarray(at, at + count), feature * count);
	}
	const importances = weights.map((w, at) => Math.abs(w) * (reach[Math.floor(at / count)] ?? 0));
	const least = leastKept(importances, keep[head.name]);
	const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
	const scale = Number((largest / STEPS ** 2).toPrecision(6)) || 1;
	const steps = Int8Array.from(weights, (weight, at) =>
		(importances[at] ?? 0) < least ? 0 : stepsOf(weight, scale)
	);
	return { ...span, scale, steps };
}

const leastKept = (importances: Float32Array, keep: number) =>
	importances.length <= keep ? 0 : (importances.toSorted()[importances.length - keep] ?? 0);
