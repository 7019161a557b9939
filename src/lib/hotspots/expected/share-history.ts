import type { CountFrame } from '../weekly-counts.ts';

/** Weeks after which what was learned counts half: a commune's tone on an issue changes slowly. */
const HALF_LIFE = 80;
const DECAY = 0.5 ** (1 / HALF_LIFE);
/** An issue without reports is thought half negative, on the strength of ten. */
const BLANK = { negative: 5, reports: 10 };

/** Faded counts of past weeks at `issue * communes + commune`. */
export interface ShareHistory {
	reports: Float64Array;
	negative: Float64Array;
}

export function blankShareHistory(frame: CountFrame): ShareHistory {
	const cells = frame.issues.length * frame.communes.length;
	return { reports: new Float64Array(cells), negative: new Float64Array(cells) };
}

/** Lets one more week teach; what earlier weeks taught fades. */
export function teachShare(
	history: ShareHistory,
	reports: ArrayLike<number>,
	negative: ArrayLike<number>
): void {
	for (let cell = 0; cell < history.reports.length; cell++) {
		history.reports[cell] = (history.reports[cell] as number) * DECAY + (reports[cell] as number);
		history.negative[cell] =
			(history.negative[cell] as number) * DECAY + (negative[cell] as number);
	}
}

/** Of one issue, the faded counts of each commune and the share of negative ones among all of them. */
export function shareOfIssue(history: ShareHistory, issue: number, communes: number) {
	const [from, to] = [issue * communes, (issue + 1) * communes];
	const reports = history.reports.subarray(from, to);
	const negative = history.negative.subarray(from, to);
	const everywhere = (BLANK.negative + sumOf(negative)) / (BLANK.reports + sumOf(reports));
	return { reports, negative, everywhere };
}

function sumOf(counts: Float64Array): number {
	let sum = 0;
	for (let commune = 0; commune < counts.length; commune++) sum += counts[commune] as number;
	return sum;
}
