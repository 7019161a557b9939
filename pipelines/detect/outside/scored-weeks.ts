import { CALIBRATION_WEEKS } from '#lib/hotspots/calibration/alert-history.ts';
import { createDetector, type DetectionMode } from '#lib/hotspots/detector.ts';
import type { CountFrame } from '#lib/hotspots/weekly-counts.ts';
import { scoreCells, type CellScores } from './score-cells.ts';
import type { WeekTable } from './week-table.ts';

export interface ScoringTask {
	frame: CountFrame;
	table: WeekTable;
	/** weeks of the table, the first and the last included */
	span: { first: number; last: number };
	/** the first week that is scored */
	from: number;
	mode: DetectionMode;
}

/**
 * Scores week after week, each from itself and earlier weeks alone. Weeks before the first that is
 * scored teach what is usual, and the last of them how high a score arises how often.
 * @param onWeek told how many weeks are done
 */
export function* scoredWeeks(
	{ frame, table, span, from, mode }: ScoringTask,
	onWeek: (done: number) => void
): Generator<{ week: number; cells: CellScores }> {
	const size = { issues: frame.issues.length, communes: frame.communes.length };
	const scannedFrom = Math.max(0, from - span.first - CALIBRATION_WEEKS);
	const detector = createDetector(frame, { mode, from: scannedFrom });
	for (let week = span.first; week <= span.last; week++) {
		const { clusters, threshold } = detector.step(table.week(week));
		if (week >= from) yield { week, cells: scoreCells(clusters, threshold, size) };
		onWeek(week - span.first + 1);
	}
}
