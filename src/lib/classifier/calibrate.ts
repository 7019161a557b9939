import { sentimentOfScore } from '#lib/domain/sentiment.ts';
import type { Calibration } from './artefact.ts';
import type { HeldOutText } from './folds.ts';
import type { Head, HeadName } from './heads.ts';
import { headSpan, type LinearHead } from './linear.ts';
import { argmax, largest, softmax } from './softmax.ts';

/** Sentiments that are counted should be right this often on authors that were held out. */
export const SENTIMENT_ACCURACY = 0.95;
/** If that leaves fewer texts than this share, the floor is the one that keeps this share. */
export const LEAST_COVERAGE = 0.5;

const DENUNCIATION_FLOOR = 0.6;

/** Confidence of a held-out text's best class, and whether that class was right. */
export interface Outcome {
	confidence: number;
	is_right: boolean;
}

/** Finds temperatures and floors on texts that were scored by classifiers trained on others. */
export function calibrate(
	heldOut: readonly HeldOutText[],
	heads: readonly Head[],
	spans: readonly LinearHead[]
): Calibration {
	const heat = (name: HeadName) => temperatureOf(heldOut, head(heads, name), spans);
	const temperature = { sentiment: heat('sentiment'), issue: heat('issue'), kind: heat('kind') };
	const outcomes = sentimentOutcomes(heldOut, spans, temperature.sentiment);
	return {
		temperature,
		sentiment_floor: floorFor(outcomes, SENTIMENT_ACCURACY, LEAST_COVERAGE),
		second_issue_floor: secondIssueFloor(heldOut, spans, temperature.issue),
		denunciation_floor: DENUNCIATION_FLOOR
	};
}

const head = (heads: readonly Head[], name: HeadName) => {
	const found = heads.find((one) => one.name === name);
	if (!found) throw new Error(`No head is called "${name}".`);
	return found;
};

/** How sure and how right the sentiment of each text was. */
export function sentimentOutcomes(
	heldOut: readonly HeldOutText[],
	spans: readonly LinearHead[],
	temperature: number
): Outcome[] {
	const { offset, classes } = headSpan(spans, 'sentiment');
	return heldOut.map(({ label, scores }) => {
		const shares = softmax(scores, offset, classes.length, temperature);
		const best = argmax(shares);
		const is_right = classes[best] === sentimentOfScore(label.score);
		return { confidence: shares[best] ?? 0, is_right };
	});
}

/**
 * The temperature that makes held-out texts most likely (Guo et al. 2017, "On calibration of
 * modern neural networks"), by golden-section search on its logarithm in 0.05 … 20.
 */
function temperatureOf(
	heldOut: readonly HeldOutText[],
	{ name, classes, classOf }: Head,
	spans: readonly LinearHead[]
): number {
	const { offset } = headSpan(spans, name);
	const loss = (temperature: number) => {
		let sum = 0;
		for (const { label, scores } of heldOut) {
			const right = classOf(label);
			if (right === null) continue;
			const shares = softmax(scores, offset, classes.length, temperature);
			sum -= Math.log(Math.max(1e-12, shares[classes.indexOf(right)] ?? 0));
		}
		return sum;
	};
	const ratio = (Math.sqrt(5) - 1) / 2;
	let [low, high] = [Math.log(0.05), Math.log(20)];
	while (high - low > 1e-3) {
		const left = high - ratio * (high - low);
		const right = low + ratio * (high - low);
		if (loss(Math.exp(left)) < loss(Math.exp(right))) high = right;
		else low = left;
	}
	return Number(Math.exp((low + high) / 2).toFixed(3));
}

/**
 * The lowest confidence from which on the share of right answers reaches `accuracy`;
 * where that would keep less than `coverage` of the texts, the confidence that keeps `coverage`.
 */
export function floorFor(outcomes: readonly Outcome[], accuracy: number, coverage: number): number {
	const sorted = outcomes.toSorted((a, b) => b.confidence - a.confidence);
	const least = Math.ceil(sorted.length * coverage);
	let right = 0;
	let kept = least;
	sorted.forEach((outcome, index) => {
		if (outcome.is_right) right++;
		if (index + 1 > least && right / (index + 1) >= accuracy) kept = index + 1;
	});
	return Number((sorted[kept - 1]?.confidence ?? 1).toFixed(3));
}

/** The confidence from which on a second candidate is right at least as often as not. */
function secondIssueFloor(
	heldOut: readonly HeldOutText[],
	spans: readonly LinearHead[],
	temperature: number
): number {
	const { offset, classes } = headSpan(spans, 'issue');
	const outcomes = heldOut.map(({ label, scores }) => {
		const shares = softmax(scores, offset, classes.length, temperature);
		const second = largest(shares, 2)[1] ?? 0;
		const name = classes[second];
		return {
			confidence: shares[second] ?? 0,
			is_right: name === label.issue || name === label.issue_second
		};
	});
	return floorFor(outcomes, 0.5, 0);
}
