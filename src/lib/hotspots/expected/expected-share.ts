import type { CountFrame } from '../weekly-counts.ts';

/** Weeks after which what was learned counts half. */
const HALF_LIFE = 80;
const DECAY = 0.5 ** (1 / HALF_LIFE);
/** So many reports of its issue everywhere stand in for what a commune has not yet shown. */
const PRIOR_REPORTS = 25;
/** An issue without reports is thought half negative, on the strength of ten. */
const BLANK = { negative: 5, reports: 10 };

/** What past weeks taught about the share of negative reports, at `issue * communes + commune`. */
export interface ExpectedShareState {
	negative: Float64Array;
	reports: Float64Array;
}

export function blankExpectedShare(frame: CountFrame): ExpectedShareState {
	const cells = frame.issues.length * frame.communes.length;
	return { negative: new Float64Array(cells), reports: new Float64Array(cells) };
}

/** Lets one more week teach; what earlier weeks taught fades. */
export function teachExpectedShare(
	state: ExpectedShareState,
	reports: ArrayLike<number>,
	negative: ArrayLike<number>
): void {
	for (let cell = 0; cell < state.reports.length; cell++) {
		state.reports[cell] = (state.reports[cell] as number) * DECAY + (reports[cell] as number);
		state.negative[cell] = (state.negative[cell] as number) * DECAY + (negative[cell] as number);
	}
}

/**
 * Writes the share of reports that is to be expected negative, 0–1 in each cell: the commune's own,
 * shrunk to that of the issue everywhere.
 * Method: the mean of a beta–binomial posterior (A. Gelman et al., Bayesian Data Analysis, 3rd ed.,
 * section 2.4) with fading weights.
 */
export function expectedShares(
	frame: CountFrame,
	state: ExpectedShareState,
	share: Float32Array | Float64Array
): void {
	const communes = frame.communes.length;
	for (let issue = 0; issue < frame.issues.length; issue++) {
		const [from, to] = [issue * communes, (issue + 1) * communes];
		let { negative, reports } = BLANK;
		for (let cell = from; cell < to; cell++) {
			negative += state.negative[cell] as number;
			reports += state.reports[cell] as number;
		}
		const everywhere = negative / reports;
		for (let cell = from; cell < to; cell++) {
			const worth = (state.reports[cell] as number) + PRIOR_REPORTS;
			share[cell] = ((state.negative[cell] as number) + PRIOR_REPORTS * everywhere) / worth;
		}
	}
}
