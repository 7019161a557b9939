import type { Triage, TriageAction, TriageEvent } from './triage.ts';

/** A snoozed or marked hotspot comes back when its score has grown by so much. */
export const GROWTH_THAT_WAKES = 1.5;

/** What a hotspot's triage is made of; the rest of an event says who did it and on what data. */
export type TriageStep = Pick<
	TriageEvent,
	'hotspot_id' | 'happened_at' | 'action' | 'assignee' | 'until' | 'note' | 'score'
>;

/** Actions that say what a hotspot was; each takes the place of the one before. */
export const MARKS = ['known_event', 'not_useful', 'resolve'] as const satisfies TriageAction[];
export const isMark = (action: TriageAction | null): boolean =>
	(MARKS as readonly (TriageAction | null)[]).includes(action);

/** The triage of a hotspot about which nobody has said anything. */
export const untouched = (hotspot_id: string): Triage => ({
	hotspot_id,
	standing: null,
	last_at: null,
	is_acknowledged: false,
	assignee: null,
	snoozed_until: null,
	snoozed_score: null,
	marked_score: null,
	note: null
});

const NOT_SNOOZED = { snoozed_until: null, snoozed_score: null };
const NOT_MARKED = { marked_score: null };

/** What one more step makes of a triage. */
export function afterStep(triage: Triage, step: TriageStep): Triage {
	const { action, assignee, until, note, score, happened_at: last_at } = step;
	if (action === 'release') return { ...untouched(triage.hotspot_id), last_at };
	const said = { standing: action, last_at, is_acknowledged: true, note: note ?? triage.note };
	switch (action) {
		case 'acknowledge':
			return { ...triage, ...NOT_MARKED, ...said };
		case 'assign':
			return { ...triage, ...NOT_MARKED, ...NOT_SNOOZED, ...said, assignee };
		case 'snooze':
			return { ...triage, ...NOT_MARKED, ...said, snoozed_until: until, snoozed_score: score };
		default:
			return { ...triage, ...NOT_SNOOZED, ...said, marked_score: score };
	}
}

/**
 * What stands about a hotspot after all its steps, the oldest first. Whoever assigns, snoozes or marks it
 * has seen it; an assignment wakes it, a mark ends a snooze, and `release` takes back all of it.
 */
export const triageOf = (hotspot_id: string, steps: readonly TriageStep[]): Triage =>
	steps.reduce(afterStep, untouched(hotspot_id));

/** A week without a cluster scores 0: there any score is growth, and none is none. */
const hasGrown = (score: number, before: number | null): boolean =>
	before !== null && score > before && score >= GROWTH_THAT_WAKES * before;

/**
 * Whether people have set a hotspot aside: snoozed up to and with a day, or marked, unless its score has
 * grown by half since. What is set aside is counted and can be opened, only not put before anybody.
 * @param today the day in Viet Nam
 */
export function isHidden(triage: Triage, { score }: { score: number }, today: string): boolean {
	const { standing, snoozed_until, snoozed_score, marked_score } = triage;
	if (isMark(standing)) return !hasGrown(score, marked_score);
	return snoozed_until !== null && today <= snoozed_until && !hasGrown(score, snoozed_score);
}
