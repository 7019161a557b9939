import { TONE, TONE_DEPTH } from './tone-settings.ts';

/** The last weeks, each at `(week % TONE_DEPTH) * cells`, a cell being `issue * communes + commune`. */
export interface RecentToneState {
	reports: Uint16Array;
	negative: Uint16Array;
	/** negative reports expected among the observed */
	expected: Float32Array;
	/** nats in favour of the odds looked for */
	evidence: Float32Array;
}

export function blankRecentTone(cells: number): RecentToneState {
	const length = TONE_DEPTH * cells;
	return {
		reports: new Uint16Array(length),
		negative: new Uint16Array(length),
		expected: new Float32Array(length),
		evidence: new Float32Array(length)
	};
}

const ODDS_RATIO = Math.exp(TONE.logOdds);

/**
 * Nats by which `negative` of `reports` speak for odds of a negative report `ODDS_RATIO` times those
 * expected, against the odds expected. Adds up over weeks and communes.
 * Method: the log-likelihood ratio against a fixed alternative (A. Wald, Annals of Mathematical
 * Statistics 16, 1945, 117–186); over communes, the expectation-based scan of D. B. Neill (Journal of
 * the Royal Statistical Society B 74, 2012, 337–360).
 */
export const toneEvidence = (negative: number, reports: number, share: number): number =>
	negative * TONE.logOdds - reports * Math.log(1 - share + share * ODDS_RATIO);

/** Writes one issue's week over the one that is let go. @param at where its communes begin */
export function keepTone(
	recent: RecentToneState,
	at: number,
	reports: ArrayLike<number>,
	negative: ArrayLike<number>,
	share: Float64Array
): void {
	recent.reports.set(reports, at);
	recent.negative.set(negative, at);
	for (let commune = 0; commune < share.length; commune++) {
		const count = reports[commune] as number;
		const expected = share[commune] as number;
		recent.expected[at + commune] = count * expected;
		// Most communes have none, and a logarithm is dear.
		recent.evidence[at + commune] =
			count === 0 ? 0 : toneEvidence(negative[commune] as number, count, expected);
	}
}
