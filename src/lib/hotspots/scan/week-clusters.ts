import type { Cluster } from '../cluster.ts';
import { describeCluster } from './describe-cluster.ts';
import type { ExpectedCounts } from '../expected/expected-counts.ts';
import { issueWindows, type IssueWindow } from './issue-window.ts';
import { liftExpected } from './lift-expected.ts';
import type { RecentWeeks } from '../recent-weeks.ts';
import { scanIssue } from './scan-issue.ts';
import { WINDOWS } from './scan-settings.ts';
import type { ScoredCluster } from './score-cluster.ts';
import { spikingCells } from './spike-lane.ts';
import type { CountFrame } from '../weekly-counts.ts';
import { windowEvidence, type WindowEvidence } from './window-evidence.ts';

/** What a week's scan of all issues finds, the best first. */
export function weekClusters(
	frame: CountFrame,
	recent: RecentWeeks,
	expected: ExpectedCounts,
	week: number,
	withTone: boolean
): Cluster[] {
	const communes = frame.communes.length;
	const windowsOf = frame.issues.map((_, issue) =>
		issueWindows(frame, recent, issue, week, WINDOWS)
	);
	for (let length = 0; length < (windowsOf[0]?.length ?? 0); length++)
		liftExpected(windowsOf.map((windows) => windows[length] as IssueWindow));
	const evidenceOf = windowsOf.map((windows, issue) => {
		const uncertainty = expected.uncertainty.subarray(issue * communes, (issue + 1) * communes);
		const ratio = expected.ratio[issue] as number;
		return windows.map((window) => windowEvidence(window, uncertainty, ratio, withTone));
	});
	const spiking = spikingCells(evidenceOf.map(([latest]) => latest as WindowEvidence));
	const isSpike = (issue: number, { window, members }: ScoredCluster) =>
		window.weeks === 1 &&
		members.length === 1 &&
		spiking.has(issue * communes + (members[0] as number));
	return evidenceOf
		.flatMap((windows, issue) =>
			scanIssue(windows, frame.neighbours).map((found) =>
				describeCluster(issue, found, isSpike(issue, found))
			)
		)
		.sort((a, b) => b.score - a.score);
}
