import { addDays } from '#lib/domain/period.ts';
import type { CountFrame } from '../weekly-counts.ts';
import { hotspotId } from './hotspot-id.ts';
import { identify, type Origin } from './identify.ts';
import { QUIET, RECURRENCE_WEEKS } from './lifecycle-rules.ts';
import type { LifecycleState, LiveHotspot } from './lifecycle-state.ts';
import type { HotspotOfWeek, LifecycleWeek, TurnOf } from './lifecycle-week.ts';
import { liveOn, type LivedOn } from './live-on.ts';
import { usableClusters, type UsableCluster } from './usable-clusters.ts';

/** Where hotspots are: the communes and issues of a dataset. */
export interface LifecyclePlace {
	frame: CountFrame;
	dataset: string;
}

export interface LifecycleStep {
	state: LifecycleState;
	/** by id, each once */
	hotspots: readonly HotspotOfWeek[];
	/** by id; of one hotspot in the order in which they happened */
	turns: readonly TurnOf[];
}

const NO_TURN = { state: null, other_id: null } as const;

function opened(
	{ used, origin }: { used: UsableCluster; origin: Origin },
	{ frame, dataset }: LifecyclePlace,
	weekOn: string
): LiveHotspot {
	const { issue, lane, windowWeeks } = used.cluster;
	const seed = frame.communes[used.communes[0] ?? 0] ?? '';
	return {
		hotspot_id: hotspotId(dataset, weekOn, seed, frame.issues[issue] ?? ''),
		...{ issue, lane, members: used.communes, window_weeks: windowWeeks },
		...{ state: 'candidate', first_week_on: weekOn, flagged_week_on: null, seen_week_on: '' },
		...{ band_weeks: 0, quiet_weeks: 0, ratio: 0, weekly_rate: 0, grown: [], peak_score: 0 },
		recurs_of: origin.kind === 'reopened' ? origin.of.hotspot_id : null
	};
}

/** Its first turn, and that of the hotspot that it was a part of. */
function beginning({ hotspot_id }: LiveHotspot, origin: Origin, week_on: string): TurnOf[] {
	const own = { ...NO_TURN, hotspot_id, week_on };
	if (origin.kind === 'opened') return [{ ...own, turn: 'opened' }];
	if (origin.kind === 'reopened')
		return [{ ...own, turn: 'reopened', other_id: origin.of.hotspot_id }];
	const parent = origin.from.hotspot_id;
	return [
		{ ...own, turn: 'split', other_id: parent },
		{ ...own, turn: 'split', hotspot_id: parent, other_id: hotspot_id }
	];
}

function turnsOf(before: LiveHotspot, { ofWeek, left }: LivedOn, week_on: string): TurnOf[] {
	const own = { ...NO_TURN, hotspot_id: before.hotspot_id, week_on };
	if (left === 'closed') return [{ ...own, turn: 'closed' }];
	const isSame = before.seen_week_on !== '' && before.state === ofWeek?.state;
	return isSame || !ofWeek ? [] : [{ ...own, turn: 'state', state: ofWeek.state }];
}

const mergerTurns = (gone: LiveHotspot, heir: LiveHotspot, week_on: string): TurnOf[] => [
	{ ...NO_TURN, hotspot_id: gone.hotspot_id, week_on, turn: 'merged', other_id: heir.hotspot_id },
	{ ...NO_TURN, hotspot_id: heir.hotspot_id, week_on, turn: 'merged', other_id: gone.hotspot_id }
];

const byId = (a: { hotspot_id: string }, b: { hotspot_id: string }) =>
	a.hotspot_id.localeCompare(b.hotspot_id);

const isRemembered = (weekOn: string) => {
	const since = addDays(weekOn, -7 * RECURRENCE_WEEKS);
	return (each: { resolved_week_on: string }) => each.resolved_week_on >= since;
};

/** Hotspots that would be resolved this week if their petitions were answered: ask only for these. */
export const mayResolve = ({ live }: LifecycleState): LiveHotspot[] =>
	live.filter(
		({ flagged_week_on, quiet_weeks }) =>
			flagged_week_on !== null && quiet_weeks + 1 >= QUIET.resolved
	);

/**
 * Turns a week's clusters into hotspots with identity and state, from what the weeks before it left.
 * Weeks come in order, each once. Replaying weeks one by one gives what one run over them gives, and the
 * order of a week's clusters is of no account.
 */
export function stepLifecycle(
	state: LifecycleState,
	week: LifecycleWeek,
	place: LifecyclePlace
): LifecycleStep {
	const { week_on } = week;
	const clusters = usableClusters(week.clusters, week.threshold);
	const { continued, merged, opening } = identify(state, clusters, place.frame, week_on);
	const begun = opening.map((each) => ({
		...each,
		hotspot: opened(each, place, week_on)
	}));
	const turns = [
		...[...merged].flatMap(([gone, heir]) => mergerTurns(gone, heir, week_on)),
		...begun.flatMap(({ hotspot, origin }) => beginning(hotspot, origin, week_on))
	];
	const lived = [
		...state.live
			.filter((hotspot) => !merged.has(hotspot))
			.map((hotspot) => ({ hotspot, used: continued.get(hotspot) ?? null })),
		...begun
	].map(({ hotspot, used }) => ({ before: hotspot, ...liveOn(hotspot, used, week) }));
	const resolved = lived
		.filter(({ left }) => left === 'resolved')
		.map(({ hotspot: { hotspot_id, issue, members } }) => ({
			...{ hotspot_id, issue, members, resolved_week_on: week_on }
		}));
	return {
		state: {
			live: lived
				.filter(({ left }) => left === null)
				.map(({ hotspot }) => hotspot)
				.toSorted(byId),
			resolved: [...state.resolved.filter(isRemembered(week_on)), ...resolved].toSorted(byId)
		},
		hotspots: lived.flatMap(({ ofWeek }) => ofWeek ?? []).toSorted(byId),
		turns: [...turns, ...lived.flatMap((each) => turnsOf(each.before, each, week_on))].toSorted(
			byId
		)
	};
}
