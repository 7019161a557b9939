import { accuracy, calibrationError, macroF1 } from '#lib/classifier/metrics.ts';

/** What was answered to texts whose right answers are known. */
export interface Answers {
	right: readonly string[];
	given: readonly string[];
	/** for the same texts without diacritics */
	stripped: readonly string[];
	/** 0–1, where the answerer says so */
	confidences?: readonly number[];
}

export interface Quality {
	accuracy: number;
	weightedF1: number;
	macroF1: number;
	stripped: number;
	calibrationError: number | null;
	/** accuracy of the surest 80 % */
	covered: number | null;
}

const COVERAGE = 0.8;

export function qualityOf({ right, given, stripped, confidences }: Answers): Quality {
	const outcomes = confidences?.map((confidence, at) => ({
		confidence,
		is_right: right[at] === given[at]
	}));
	return {
		accuracy: accuracy(right, given),
		weightedF1: weightedF1(right, given),
		macroF1: macroF1(right, given),
		stripped: accuracy(right, stripped),
		calibrationError: outcomes ? calibrationError(outcomes) : null,
		covered: outcomes ? coveredAccuracy(outcomes) : null
	};
}

/** Mean of the classes' F1, each weighted by its texts. */
function weightedF1(right: readonly string[], given: readonly string[]): number {
	const f1Of = (name: string) => {
		const found = right.filter((label, at) => label === name && given[at] === name).length;
		const all = right.filter((label) => label === name).length;
		const answered = given.filter((label) => label === name).length;
		return found === 0 ? 0 : (2 * found) / (all + answered);
	};
	const scores = new Map([...new Set(right)].map((name) => [name, f1Of(name)]));
	return right.reduce((sum, label) => sum + (scores.get(label) ?? 0), 0) / right.length;
}

function coveredAccuracy(outcomes: readonly { confidence: number; is_right: boolean }[]): number {
	const surest = outcomes
		.toSorted((a, b) => b.confidence - a.confidence)
		.slice(0, Math.round(outcomes.length * COVERAGE));
	return surest.filter(({ is_right }) => is_right).length / surest.length;
}
