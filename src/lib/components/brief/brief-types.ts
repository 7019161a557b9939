/** What components of a brief take; `brief` on the server gives it. Null is a hidden number. */
export type Hidden = number | null;

export interface BriefCounts {
	n: Hidden;
	negative_count: Hidden;
	sentiment_known_count: Hidden;
	counted_count: Hidden;
	due_count: Hidden;
	assumed_due_count: Hidden;
	answered_on_time_count: Hidden;
	answered_due_count: Hidden;
	resolved_count: Hidden;
	confirmed_count: Hidden;
	refused_count: Hidden;
	passed_on_count: Hidden;
	no_action_count: Hidden;
	open_count: Hidden;
	open_over_30_count: Hidden;
	ages: readonly { age: string; open_count: Hidden }[];
}

export interface BriefWait {
	median: number | null;
	low: number | null;
	high: number | null;
	n: Hidden;
}

interface Named {
	name_vi: string | null;
	name_en: string | null;
}

export interface BriefIssue extends Named {
	issue: string;
	n: Hidden;
	previous_n: Hidden;
	negative_count: Hidden;
	sentiment_known_count: Hidden;
	due_count: Hidden;
	answered_on_time_count: Hidden;
}

export interface BriefWaiting extends Named {
	issue: string;
	open_count: Hidden;
	open_over_30_count: Hidden;
}

export interface BriefArea {
	code: string;
	name_vi: string;
	name_en: string;
	n: Hidden;
	negative_count: Hidden;
	sentiment_known_count: Hidden;
	due_count: Hidden;
	answered_on_time_count: Hidden;
}

export interface BriefWeek {
	received_week: string;
	n: Hidden;
	negative_count: Hidden;
	neutral_count: Hidden;
	positive_count: Hidden;
	unsure_count: Hidden;
	is_partial: boolean;
}

export interface BriefYear {
	year: number;
	covered_count: number;
	commune_count: number;
}

export interface BriefReasons {
	way: 'refused' | 'passed_on' | 'no_action';
	reasons: readonly (Named & { n: Hidden })[];
}

/** The register's funnel: counts of initiatives, not of people. */
export interface BriefRegister {
	initiative_count: number;
	registered_count: number;
	assessed_count: number;
	recognised_count: number;
	replicated_count: number;
}

export interface BriefDialogues {
	dialogue_count: number;
	leader_known_count: number;
	led_by_head_count: number;
	participant_count: Hidden;
	opinion_known_count: Hidden;
	answered_on_spot_count: Hidden;
	commitment_known_count: number;
	commitment_done_count: number;
}
