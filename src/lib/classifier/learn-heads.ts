import { targetsOf, type Head } from './heads.ts';
import { learn, type LearnerOptions, type LinearWeights } from './learner.ts';
import { naiveBayes } from './naive-bayes.ts';
import { learnByRatios, mixWeights } from './ratio-regression.ts';
import { scaleRows, type SparseRows } from './rows.ts';
import type { TrainingText } from './training-text.ts';

/** What is known of the rows' features. */
interface LearnedFeatures {
	idf: Float32Array;
	/** how many texts hold each */
	counts: Uint32Array;
}

/** How all heads of one fit are learned. */
export interface HeadLearnerOptions extends LearnerOptions {
	/** 0–1, how much of the regression is the one by ratios; none when absent */
	ratioShare?: number;
}

/**
 * Learns each head as the sum of two linear classifiers, a logistic regression and a naive Bayes:
 * they err in different ways, and their sum is still one weight a feature and question, so that an
 * explanation stays exact.
 */
export function learnHeads(
	rows: SparseRows,
	features: LearnedFeatures,
	heads: readonly Head[],
	labels: readonly TrainingText[],
	options: HeadLearnerOptions
): LinearWeights {
	const questions = heads.reduce((sum, head) => sum + head.classes.length, 0);
	const joined: LinearWeights = {
		questions,
		weights: new Float32Array(rows.width * questions),
		bias: new Float32Array(questions)
	};
	let from = 0;
	for (const head of heads) {
		place(learnHead(rows, features, head, labels, options), from, joined);
		from += head.classes.length;
	}
	return joined;
}

function learnHead(
	rows: SparseRows,
	{ idf, counts }: LearnedFeatures,
	head: Head,
	labels: readonly TrainingText[],
	options: HeadLearnerOptions
): LinearWeights {
	const targets = targetsOf(head, labels);
	const { rows: scaled, scales } = scaleRows(
		rows,
		idf.map((value, id) => ((counts[id] ?? 0) < head.minTexts ? 0 : value ** head.rarity))
	);
	const naive = naiveBayes(rows, targets);
	const plain = learn(scaled, targets, options);
	const { ratioShare = 0 } = options;
	const learned =
		ratioShare > 0
			? mixWeights(plain, learnByRatios(scaled, targets, naive, options), ratioShare)
			: plain;
	const { weights, questions } = learned;
	for (let at = 0; at < weights.length; at++) {
		const scale = scales[Math.floor(at / questions)] ?? 1;
		const known = scale > 0 ? head.naive * (naive.weights[at] ?? 0) : 0;
		weights[at] = (weights[at] ?? 0) * scale + known;
	}
	return learned;
}

/** Writes a head's weights among those of all questions, `from` its first one. */
function place(head: LinearWeights, from: number, joined: LinearWeights): void {
	joined.bias.set(head.bias, from);
	for (let at = 0; at < head.weights.length; at += head.questions) {
		const row = head.weights.subarray(at, at + head.questions);
		joined.weights.set(row, (at / head.questions) * joined.questions + from);
	}
}
