/** What people write for a province, by current code; official names come from the gazetteer. */
export const PROVINCE_ALIASES: readonly [
	alias: string,
	provinceCode: string,
	oldName: string | null
][] = [
	['Hanoi', '01', 'Hà Nội'],
	['Haiphong', '31', 'Hải Phòng'],
	['Danang', '48', 'Đà Nẵng'],
	['Thừa Thiên Huế', '46', null],
	['Thừa Thiên - Huế', '46', null],
	['TPHCM', '79', 'Hồ Chí Minh'],
	['HCM', '79', 'Hồ Chí Minh'],
	['HCMC', '79', 'Hồ Chí Minh'],
	['TP HCM', '79', 'Hồ Chí Minh'],
	['Sài Gòn', '79', 'Hồ Chí Minh'],
	['Saigon', '79', 'Hồ Chí Minh'],
	['Đắc Lắc', '66', 'Đắk Lắk'],
	['Daklak', '66', 'Đắk Lắk'],
	['Đắc Nông', '68', 'Đắk Nông'],
	['Daknong', '68', 'Đắk Nông'],
	['Kontum', '51', 'Kon Tum'],
	['Bắc Cạn', '19', 'Bắc Kạn'],
	['BRVT', '79', 'Bà Rịa - Vũng Tàu']
];

/** Codes of provinces that ceased on 1 July 2025 → the province that holds them. */
export const PROVINCE_OF_OLD_CODE: Readonly<Record<string, string>> = {
	'02': '08',
	'06': '19',
	'10': '15',
	'17': '25',
	'26': '25',
	'27': '24',
	'30': '31',
	'34': '33',
	'35': '37',
	'36': '37',
	'45': '44',
	'49': '48',
	'54': '66',
	'58': '56',
	'60': '68',
	'62': '51',
	'64': '52',
	'67': '68',
	'70': '75',
	'72': '80',
	'74': '79',
	'77': '79',
	'83': '86',
	'84': '86',
	'87': '82',
	'89': '91',
	'93': '92',
	'94': '92',
	'95': '96'
};
