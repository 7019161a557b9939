import type { CountWindow, IssueWindow } from './issue-window.ts';
import { SCAN, TONE_UPLIFTS } from './scan-settings.ts';

/** No share is thought to rise above this. */
const HIGHEST_SHARE = 0.97;
const LOWEST_SHARE = 0.01;

/** Where what a window shows is written, one entry a commune. */
export interface EvidenceRoom {
	/** variance that the uncertainty of the mean adds: mean² × squared coefficient of variation */
	doubt: Float64Array;
	/** log-likelihood ratio of the negative share risen by each of `TONE_UPLIFTS`; zeros without tone */
	tone: readonly [Float64Array, Float64Array, Float64Array];
}

/** What a window shows of each commune, in parts that add up over the communes of a cluster. */
export interface WindowEvidence extends IssueWindow, EvidenceRoom {
	/** ratio of variance to mean of the issue's counts */
	ratio: number;
}

export const evidenceRoom = (communes: number): EvidenceRoom => ({
	doubt: new Float64Array(communes),
	tone: [new Float64Array(communes), new Float64Array(communes), new Float64Array(communes)]
});

/** @param uncertainty squared coefficient of variation of each commune's mean */
export function writeDoubt(
	{ expected }: CountWindow,
	uncertainty: ArrayLike<number>,
	doubt: Float64Array
): void {
	for (let commune = 0; commune < expected.length; commune++) {
		const mean = expected[commune] as number;
		doubt[commune] = mean * mean * ((uncertainty[commune] as number) + SCAN.drift);
	}
}

/**
 * @param uncertainty squared coefficient of variation of each commune's mean
 * @param room written over, and part of what is returned
 */
export function windowEvidence(
	window: IssueWindow,
	uncertainty: ArrayLike<number>,
	ratio: number,
	withTone: boolean,
	{ doubt, tone } = evidenceRoom(window.expected.length)
): WindowEvidence {
	const { observed, expected } = window;
	writeDoubt(window, uncertainty, doubt);
	for (const part of tone) part.fill(0);
	if (withTone)
		for (let commune = 0; commune < expected.length; commune++)
			if ((observed[commune] as number) > (expected[commune] as number))
				writeToneEvidence(window, commune, tone);
	return { ...window, doubt, tone, ratio };
}

/** The binomial log-likelihood ratio of the share being higher than expected by each uplift. */
function writeToneEvidence(
	window: IssueWindow,
	commune: number,
	tone: WindowEvidence['tone']
): void {
	const reports = window.observed[commune] as number;
	const negative = window.negative[commune] as number;
	const expected = (window.negativeExpected[commune] as number) / reports;
	const share = Math.min(HIGHEST_SHARE - 0.02, Math.max(LOWEST_SHARE, expected));
	for (let k = 0; k < TONE_UPLIFTS.length; k++) {
		const risen = Math.min(HIGHEST_SHARE, share + (TONE_UPLIFTS[k] as number));
		(tone[k] as Float64Array)[commune] =
			negative * Math.log(risen / share) +
			(reports - negative) * Math.log((1 - risen) / (1 - share));
	}
}

/**
 * Evidence of more reports than expected, in nats.
 * Method: the expectation-based Poisson scan statistic (D. B. Neill, International Journal of
 * Forecasting 25, 2009, 498–517) over the ratio of variance to mean (quasi-likelihood), which the
 * uncertainty of the mean widens.
 */
export function countEvidence(
	observed: number,
	expected: number,
	doubt: number,
	ratio: number
): number {
	if (observed <= expected) return 0;
	return (
		(observed * Math.log(observed / expected) - (observed - expected)) / (ratio + doubt / expected)
	);
}

/**
 * Evidence of a more negative tone, in nats; below 0, and bounded, where the tone speaks against it.
 * Method: the Bayes factor of a mixture: the share rose by one of `TONE_UPLIFTS`, or, in one hotspot
 * of twelve, not at all (D. B. Neill and G. F. Cooper, Machine Learning 79, 2010, 261–282, weigh the
 * streams of a multivariate Bayesian scan so).
 */
export const toneEvidence = (low: number, middle: number, high: number): number =>
	Math.log(
		1 -
			SCAN.toneChance +
			(SCAN.toneChance / 3) * (Math.exp(low) + Math.exp(middle) + Math.exp(high))
	);

/** No evidence of tone is more, rounding included; to be had without working it out. */
export const mostToneEvidence = (low: number, middle: number, high: number): number =>
	Math.max(0, low, middle, high) + 1e-9;
