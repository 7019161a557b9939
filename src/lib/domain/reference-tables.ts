/** The reference rows that every snapshot carries: what codes mean on the day it was made. */
export interface ReferenceTables {
	provinces: {
		code: string;
		name: string;
		full_name: string;
		name_en: string;
		full_name_en: string;
		name_folded: string;
		commune_count: number;
	}[];
	communes: {
		code: string;
		province_code: string;
		name: string;
		full_name: string;
		name_en: string;
		full_name_en: string;
		name_folded: string;
		type: string;
		longitude: number | null;
		latitude: number | null;
		predecessors: string[];
	}[];
	issues: {
		issue: string;
		issue_group: string;
		field: string | null;
		name_vi: string;
		name_en: string;
		definition_en: string;
	}[];
	issue_groups: { issue_group: string; name_vi: string; name_en: string }[];
	codes: {
		list: string;
		code: string;
		name_vi: string;
		name_en: string;
		class: string | null;
		position: number;
	}[];
	tet: { year: number; first_day: string }[];
	/** dated policies; only calendar-day rows that a snapshot can apply are used, see settlement.sql */
	deadlines: {
		policy_id: string;
		legal_form: string | null;
		event: string;
		days: number | null;
		days_complex: number | null;
		unit: string;
		clock_from: string;
		province_code: string | null;
		area_type: string | null;
		level: string | number | null;
		valid_from: string | null;
		valid_to: string | null;
		basis: string;
	}[];
}
