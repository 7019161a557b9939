import type { CountFrame } from '../weekly-counts.ts';
import type { CountWindow } from './issue-window.ts';
import { evidenceRoom, type EvidenceRoom } from './window-evidence.ts';

/** Where what a window shows of one issue is worked out. */
export interface WindowRoom extends EvidenceRoom {
	negative: Float64Array;
	negativeExpected: Float64Array;
}

/**
 * Where a week's scan does its sums, written over each week: of a country it is twenty megabytes, and
 * sweeping up new ones every week took a sixth of the detector's time.
 */
export interface ScanRoom {
	/** of each issue, a window of each length, the shortest first */
	counts: readonly (readonly CountWindow[])[];
	/** of each issue, what the uncertainty of the mean adds to the latest week's variance */
	latestDoubt: readonly Float64Array[];
	/** of each length; written over from issue to issue */
	ofIssue: readonly WindowRoom[];
}

/** @param lengths of the windows in weeks, the shortest first */
export function scanRoom({ issues, communes }: CountFrame, lengths: readonly number[]): ScanRoom {
	const blank = () => new Float64Array(communes.length);
	return {
		counts: issues.map(() =>
			lengths.map((weeks) => ({ weeks, observed: blank(), expected: blank() }))
		),
		latestDoubt: issues.map(blank),
		ofIssue: lengths.map(() => ({
			...{ negative: blank(), negativeExpected: blank() },
			...evidenceRoom(communes.length)
		}))
	};
}
