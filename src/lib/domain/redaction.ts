/** Personal data that is taken out before anything is stored (list of Decree 356/2025). */
export const REDACTION_TYPES = [
	'name',
	'phone',
	'email',
	'id',
	'passport',
	'plate',
	'account',
	'birth_date',
	'address',
	'plot',
	'profile'
] as const;
export type RedactionType = (typeof REDACTION_TYPES)[number];

/** A removed span. Offsets are UTF-16 code units of the text as given. */
export interface Redaction {
	type: RedactionType;
	start: number;
	end: number;
}

/** What stands in a stored text where a span was removed; the interface names it in both languages. */
export const REDACTION_TOKEN = {
	name: '<ten>',
	phone: '<sdt>',
	email: '<email>',
	id: '<giay_to>',
	passport: '<ho_chieu>',
	plate: '<bien_so>',
	account: '<tai_khoan>',
	birth_date: '<ngay_sinh>',
	address: '<dia_chi>',
	plot: '<thua_dat>',
	profile: '<trang_ca_nhan>'
} as const satisfies Record<RedactionType, string>;
