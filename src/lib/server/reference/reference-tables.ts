import type { Deadline } from '#lib/domain/deadline.ts';
import type { Neighbours } from './read-adjacency.ts';
import type { WorkingTime } from './read-working-time.ts';

export interface ProvinceRow {
	code: string;
	name: string;
	full_name: string;
	name_en: string;
	full_name_en: string;
	name_folded: string;
	commune_count: number;
}

export interface CommuneRow {
	code: string;
	province_code: string;
	name: string;
	full_name: string;
	name_en: string;
	full_name_en: string;
	name_folded: string;
	type: string;
	/** degrees (WGS 84) of a rounded point */
	longitude: number | null;
	latitude: number | null;
	/** full names of the old units that became part of it, and names that vanished in 2023–24 */
	predecessors: string[];
}

export interface IssueRow {
	issue: string;
	issue_group: string;
	field: string | null;
	name_vi: string;
	name_en: string;
	definition_en: string;
}

export interface IssueGroupRow {
	issue_group: string;
	name_vi: string;
	name_en: string;
}

export const CODE_LISTS = [
	'field',
	'channel',
	'kind',
	'status',
	'area_type',
	'owner_type',
	'initiative_status',
	'closing_reason'
] as const;
export type CodeList = (typeof CODE_LISTS)[number];

export interface CodeRow {
	list: CodeList;
	code: string;
	name_vi: string;
	name_en: string;
	/** the class of a status (open, answered …); null in the other lists */
	class: string | null;
	position: number;
}

export interface TetRow {
	year: number;
	/** `YYYY-MM-DD` */
	first_day: string;
}

/**
 * Reference data as plain rows with the columns of a snapshot's `dim_` tables, the deadlines, when offices
 * work, and which communes touch.
 */
export interface ReferenceTables {
	provinces: ProvinceRow[];
	communes: CommuneRow[];
	issues: IssueRow[];
	issue_groups: IssueGroupRow[];
	codes: CodeRow[];
	tet: TetRow[];
	deadlines: Deadline[];
	working_time: WorkingTime;
	/** communes by code; islands are missing */
	neighbours: Neighbours;
}
