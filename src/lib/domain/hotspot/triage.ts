import type { Role } from '../viewer.ts';

/** What a person does with a hotspot. `release` takes an assignment, a snooze or a mark back. */
export const TRIAGE_ACTIONS = [
	'acknowledge',
	'assign',
	'snooze',
	'known_event',
	'not_useful',
	'resolve',
	'release'
] as const;
export type TriageAction = (typeof TRIAGE_ACTIONS)[number];

/** Who is sent; a role and never a person until accounts exist. */
export const ASSIGNEES = [
	'commune_front',
	'commune_committee',
	'province_commission',
	'handling_agency',
	'dialogue_team'
] as const;
export type Assignee = (typeof ASSIGNEES)[number];

/** Who may triage. */
export const TRIAGE_ROLES = ['commission'] as const satisfies readonly Role[];
export const mayTriage = (role: Role): boolean => (TRIAGE_ROLES as readonly Role[]).includes(role);

/** What people have said about a hotspot up to now. */
export interface Triage {
	hotspot_id: string;
	/** the last action that stands; null when none does */
	standing: Exclude<TriageAction, 'release'> | null;
	/** ISO instant of the last action */
	last_at: string | null;
	is_acknowledged: boolean;
	assignee: Assignee | null;
	/** hidden up to and with this day, unless it grows by half above `snoozed_score` */
	snoozed_until: string | null;
	snoozed_score: number | null;
	/** its score when it was marked a known event, not useful or resolved */
	marked_score: number | null;
	/** the last one that was written */
	note: string | null;
}

/** One line of the audit trail, the oldest first; each carries the digest of the line before it. */
export interface TriageEvent {
	event_id: number;
	happened_at: string;
	hotspot_id: string;
	action: TriageAction;
	role: Role;
	assignee: Assignee | null;
	/** YYYY-MM-DD, for `snooze` */
	until: string | null;
	/** redacted before it is kept */
	note: string | null;
	/** the hotspot's, in the week that was shown */
	score: number;
	/** the snapshot that was shown */
	snapshot_id: string | null;
	digest: string;
}
