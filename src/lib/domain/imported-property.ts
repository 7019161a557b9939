/** What a table of initiatives may say; names of units stand beside their codes. */
export const IMPORTED_PROPERTIES = [
	'initiative_id',
	'name_vi',
	'name_en',
	'commune_name',
	'province_name',
	'commune_code',
	'province_code',
	'field',
	'issue',
	'owner_type',
	'area_type',
	'registered_year',
	'status',
	'registered_on',
	'assessed_on',
	'recognised_on',
	'lapsed_on',
	'replication_of',
	'is_selected_for_replication'
] as const;
export type ImportedProperty = (typeof IMPORTED_PROPERTIES)[number];
