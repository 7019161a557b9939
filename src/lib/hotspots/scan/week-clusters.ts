import type { Cluster } from '../cluster.ts';
import { describeCluster } from './describe-cluster.ts';
import type { ExpectedCounts } from '../expected/expected-counts.ts';
import { writeCounts, writeNegatives, type CountWindow } from './issue-window.ts';
import { liftExpected } from './lift-expected.ts';
import type { RecentWeeks } from '../recent-weeks.ts';
import { scanIssue } from './scan-issue.ts';
import { scanRoom, type ScanRoom, type WindowRoom } from './scan-room.ts';
import { WINDOWS } from './scan-settings.ts';
import type { ScoredCluster } from './score-cluster.ts';
import { spikingCells } from './spike-lane.ts';
import type { CountFrame } from '../weekly-counts.ts';
import { windowEvidence, writeDoubt, type WindowEvidence } from './window-evidence.ts';

/** What a week's scan reads. */
export interface WeekToScan {
	recent: RecentWeeks;
	expected: ExpectedCounts;
	week: number;
	withTone: boolean;
}

/** What a week's scan of all issues finds, the best first. */
export type WeekScan = (scanned: WeekToScan) => Cluster[];

/** A scan of one week after the other, in the same room, which it takes when it is first asked. */
export function weekScan(frame: CountFrame): WeekScan {
	let room: ScanRoom | null = null;
	return (scanned) => weekClusters(frame, scanned, (room ??= scanRoom(frame, WINDOWS)));
}

function weekClusters(frame: CountFrame, scanned: WeekToScan, room: ScanRoom): Cluster[] {
	const windowsOf = countedWindows(frame, scanned, room);
	const spiking = spikingIn(frame, scanned, windowsOf, room.latestDoubt);
	const isSpike = (issue: number, { window, members }: ScoredCluster) =>
		window.weeks === 1 &&
		members.length === 1 &&
		spiking.has(issue * frame.communes.length + (members[0] as number));
	return windowsOf
		.flatMap((windows, issue) =>
			scanIssue(evidenceIn(windows, issue, scanned, room.ofIssue), frame.neighbours).map((found) =>
				describeCluster(issue, found, isSpike(issue, found))
			)
		)
		.sort((a, b) => b.score - a.score);
}

/** Of each issue, what was reported and expected over each length of which there are weeks enough. */
function countedWindows(frame: CountFrame, { recent, week }: WeekToScan, { counts }: ScanRoom) {
	const communes = frame.communes.length;
	const cells = communes * frame.issues.length;
	const windowsOf = counts.map((windows) => windows.filter(({ weeks }) => weeks <= week + 1));
	windowsOf.forEach((windows, issue) =>
		writeCounts(windows, recent, { week, cells, from: issue * communes })
	);
	for (let length = 0; length < (windowsOf[0]?.length ?? 0); length++)
		liftExpected(windowsOf.map((windows) => windows[length] as CountWindow));
	return windowsOf;
}

/** Of one issue, an entry a commune. */
const uncertaintyOf = ({ uncertainty }: ExpectedCounts, issue: number, communes: number) =>
	uncertainty.subarray(issue * communes, (issue + 1) * communes);

function spikingIn(
	frame: CountFrame,
	{ expected }: WeekToScan,
	windowsOf: readonly (readonly CountWindow[])[],
	latestDoubt: ScanRoom['latestDoubt']
): Set<number> {
	const latest = windowsOf.map((windows, issue) => {
		const window = windows[0] as CountWindow;
		const doubt = latestDoubt[issue] as Float64Array;
		writeDoubt(window, uncertaintyOf(expected, issue, frame.communes.length), doubt);
		return { ...window, doubt, ratio: expected.ratio[issue] as number };
	});
	return spikingCells(latest);
}

/** What the windows of one issue show; stands until the next issue is asked for. */
function evidenceIn(
	windows: readonly CountWindow[],
	issue: number,
	{ recent, expected, week, withTone }: WeekToScan,
	rooms: readonly WindowRoom[]
): WindowEvidence[] {
	const { length: cells } = expected.mean;
	const communes = windows[0]?.observed.length ?? 0;
	const whole = windows.map((window, k) => ({ ...(rooms[k] as WindowRoom), ...window }));
	writeNegatives(whole, recent, { week, cells, from: issue * communes });
	const uncertainty = uncertaintyOf(expected, issue, communes);
	const ratio = expected.ratio[issue] as number;
	return whole.map((window) => windowEvidence(window, uncertainty, ratio, withTone, window));
}
