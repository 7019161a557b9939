import type { DuckDBConnection } from '@duckdb/node-api';
import { addDays, daysBetween } from '#lib/domain/period.ts';
import { createDetector, restoreDetector, type Detector } from '#lib/hotspots/detector.ts';
import { NO_HOTSPOTS, type LifecycleState } from '#lib/hotspots/lifecycle/lifecycle-state.ts';
import { measureFootprint } from '#lib/hotspots/lifecycle/measure-footprint.ts';
import { mayResolve, stepLifecycle } from '#lib/hotspots/lifecycle/step-lifecycle.ts';
import type { CountFrame } from '#lib/hotspots/weekly-counts.ts';
import type { RunStatement } from '../store/run-script.ts';
import { answeredHotspots } from './answered-hotspots.ts';
import { decidedRows, type DecidedRows } from './decided-rows.ts';
import { PROVISIONAL_WEEKS, WEEKS_NEEDED } from './decision-version.ts';
import type { DetectionMemory } from './detection-memory.ts';
import { weekReader } from './read-week.ts';

export interface WeeksToDecide {
	dataset: string;
	frame: CountFrame;
	/** Mondays */
	first_week_on: string;
	last_week_on: string;
	/** what is known after the weeks before; null to begin with the first */
	memory: Decided | null;
	/** takes the rows of one week after the other: together they can be more than memory holds */
	write: (rows: DecidedRows) => void;
	onWeek?: ((done: number, total: number) => void) | undefined;
	signal?: AbortSignal | undefined;
	run?: RunStatement | undefined;
}

/** What to remember of weeks that are decided for good. */
export type Decided = Pick<DetectionMemory, 'decided_week_on' | 'detector' | 'lifecycle'>;

const weeksBetween = (from: string, to: string) => daysBetween(from, to) / 7;

function begin({ frame, memory }: WeeksToDecide): Detector {
	const options = { from: WEEKS_NEEDED };
	return memory ? restoreDetector(frame, memory.detector, options) : createDetector(frame, options);
}

/**
 * Takes detector and lifecycle through the weeks that follow what is remembered, each from itself and
 * the weeks before it alone. Reads `hotspot_cell`.
 *
 * @returns null where no further week is old enough to be decided for good
 */
export async function decideWeeks(
	connection: DuckDBConnection,
	request: WeeksToDecide
): Promise<Decided | null> {
	const { dataset, frame, first_week_on, last_week_on, memory, run } = request;
	const detector = begin(request);
	const readWeek = weekReader(connection, dataset, frame, run);
	const start = memory ? addDays(memory.decided_week_on, 7) : first_week_on;
	const lastDecided = addDays(last_week_on, -7 * PROVISIONAL_WEEKS);
	const total = weeksBetween(start, last_week_on) + 1;
	let lifecycle: LifecycleState = memory?.lifecycle ?? NO_HOTSPOTS;
	let decided: Decided | null = null;
	for (let week_on = start; week_on <= last_week_on; week_on = addDays(week_on, 7)) {
		request.signal?.throwIfAborted();
		const detection = detector.step(await readWeek(week_on));
		if (weeksBetween(first_week_on, week_on) >= WEEKS_NEEDED) {
			const week = {
				...{ week_on, clusters: detection.clusters, threshold: detection.threshold },
				measure: (issue: number, communes: readonly number[], weeks: number) =>
					measureFootprint(detection, issue, communes, weeks),
				answered: await answeredHotspots(connection, request, mayResolve(lifecycle), week_on)
			};
			const step = stepLifecycle(lifecycle, week, { frame, dataset });
			lifecycle = step.state;
			request.write(decidedRows(step, { dataset, frame, week_on, detection }));
		}
		if (week_on === lastDecided)
			decided = { decided_week_on: week_on, detector: detector.state(), lifecycle };
		request.onWeek?.(weeksBetween(start, week_on) + 1, total);
	}
	return decided;
}
