import type { RowEntity } from '../loaded-batch.ts';

export type StagedEntity = RowEntity | 'feedback' | 'count_only';

/** How the rows of one entity find the row that they are the same as, and which version stays. */
export interface MergePlan {
	table: string;
	key: string;
	/** steady: the same version wins in whatever order files are loaded; latest: the last loaded */
	rule: 'steady' | 'latest';
	/** of two versions the one with the lower value here stays; a known value beats none */
	first_by: string;
	/** then the one with the higher value here */
	then_by: string;
	/** the column that says which days a file covers */
	day: string | null;
}

const described = (table: string, key: string): MergePlan => ({
	table,
	key,
	rule: 'latest',
	first_by: key,
	then_by: key,
	day: null
});

/**
 * Facts of handling merge without regard to the order of loading; descriptions that an agency sends
 * again (initiatives and what belongs to them) are replaced by what was loaded last.
 */
export const MERGE_PLANS: Record<StagedEntity, MergePlan> = {
	feedback: {
		table: 'fct_feedback',
		key: 'identity_key',
		rule: 'steady',
		first_by: 'received_at',
		then_by: 'classifier_version',
		day: 'received_on'
	},
	count_only: {
		table: 'fct_count_only',
		key: 'count_key',
		rule: 'steady',
		first_by: 'received_quarter',
		then_by: 'is_sure',
		day: null
	},
	status_event: {
		table: 'fct_status_event',
		key: 'event_key',
		rule: 'steady',
		first_by: 'due_at',
		then_by: 'reason_code',
		day: 'happened_at'
	},
	response: {
		table: 'fct_response',
		key: 'response_key',
		rule: 'steady',
		first_by: 'satisfaction',
		then_by: 'is_final',
		day: 'happened_at'
	},
	initiative: described('fct_initiative', 'initiative_id'),
	outcome: described('fct_outcome', 'outcome_id'),
	consultation: described('fct_consultation', 'consultation_id'),
	contribution: described('fct_contribution', 'contribution_id'),
	dialogue: described('fct_dialogue', 'dialogue_id'),
	inspection: described('fct_inspection', 'inspection_id'),
	press_source: described('dim_press_source', 'press_source_id')
};
