import { addDays } from '#lib/domain/period.ts';
import type { Cluster } from '#lib/hotspots/cluster.ts';
import { NO_HOTSPOTS, type LifecycleState } from '#lib/hotspots/lifecycle/lifecycle-state.ts';
import type { Footprint, LifecycleWeek } from '#lib/hotspots/lifecycle/lifecycle-week.ts';
import { stepLifecycle, type LifecycleStep } from '#lib/hotspots/lifecycle/step-lifecycle.ts';
import type { CountFrame } from '#lib/hotspots/weekly-counts.ts';

const COMMUNES = 12;
export const THRESHOLD = 6;
/** A Monday. */
const START = '2025-01-06';
export const mondayOf = (week: number) => addDays(START, 7 * week);

/** Twelve communes along a road, two issues. */
export const frame: CountFrame = {
	issues: ['env.waste', 'land.clearance'],
	communes: Array.from({ length: COMMUNES }, (_, index) => String(10_000 + index)),
	provinceOf: new Uint16Array(COMMUNES),
	neighbours: Array.from({ length: COMMUNES }, (_, index) =>
		Uint16Array.from([index - 1, index + 1].filter((each) => each >= 0 && each < COMMUNES))
	)
};
export const place = { frame, dataset: 'agency' };

const counts = (observed: number, expected: number) => ({
	...{ observed, expected, expectedLow: 0, expectedHigh: 2 * expected + 1 },
	...{ negative: Math.floor(observed / 2), negativeExpected: expected / 2 }
});

/** A cluster over two weeks, three times what is expected unless told. */
export function cluster(
	communes: readonly number[],
	score: number,
	{ issue = 0, observed = 12, expected = 4, ...rest }: Partial<Cluster> = {}
): Cluster {
	const part = 1 / communes.length;
	return {
		...{ issue, lane: 'volume', score, volumeScore: score, toneScore: 0, windowWeeks: 2 },
		...counts(observed, expected),
		members: communes.map((commune) => ({
			...{ commune, score, observed: observed * part, expected: expected * part },
			...{ negative: (observed * part) / 2, negativeExpected: (expected * part) / 2 }
		})),
		...rest
	};
}

/** What a week by itself counts where no cluster is seen: as many as the hotspot had, unless told. */
const footprint = (communes: readonly number[], observed: number, expected: number): Footprint => ({
	...counts(observed, expected),
	members: communes.map((commune) => ({
		...{ commune, score: 0, observed: observed / communes.length },
		...{ expected: expected / communes.length, negative: 0, negativeExpected: 0 }
	}))
});

export interface GivenWeek {
	clusters: readonly Cluster[];
	answered?: readonly string[];
	/** reports of the week alone in any footprint; 6 unless told, of 2 expected */
	alone?: number;
}

export const weekOf = (
	number: number,
	{ clusters, answered = [], alone = 6 }: GivenWeek
): LifecycleWeek => ({
	...{ week_on: mondayOf(number), clusters, threshold: THRESHOLD, answered: new Set(answered) },
	measure: (_, communes, weeks) => footprint(communes, alone * weeks, 2 * weeks)
});

/** Takes the weeks in order, from nothing or from what earlier ones left. */
export function live(
	weeks: readonly GivenWeek[],
	state: LifecycleState = NO_HOTSPOTS,
	first = 0
): LifecycleStep[] {
	return weeks.reduce<LifecycleStep[]>((steps, week, index) => {
		const before = steps.at(-1)?.state ?? state;
		return [...steps, stepLifecycle(before, weekOf(first + index, week), place)];
	}, []);
}

/** The state of one hotspot week by week; null where it has none. */
export const statesOf = (steps: readonly LifecycleStep[], id: string) =>
	steps.map(({ hotspots }) => hotspots.find(({ hotspot_id }) => hotspot_id === id)?.state ?? null);

export const idOf = (week: number, commune: number, issue = 'env.waste') =>
	`a${mondayOf(week).replaceAll('-', '')}-${10_000 + commune}-${issue}`;
