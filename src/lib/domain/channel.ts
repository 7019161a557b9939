export const CHANNELS = [
	'hotline_1022',
	'national_portal_pakn',
	'city_app',
	'vneid',
	'citizen_reception',
	'written_petition',
	'dialogue',
	'morning_coffee',
	'voter_meeting',
	'front_organisations',
	'suggestion_box',
	'zalo_group',
	'email_web',
	'survey',
	'other'
] as const;
export type Channel = (typeof CHANNELS)[number];
