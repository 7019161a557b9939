import type { ImportReason } from '#lib/domain/initiative-import.ts';

const listed = (names: readonly string[]) =>
	names.length > 12 ? `${names.slice(0, 12).join('; ')}…` : names.join('; ');

/** What is said of a cell that cannot be taken: what is wrong, then what to do. */
export const IMPORT_REASONS = {
	noName: {
		vi: 'thiếu tên mô hình; hãy ghi tên',
		en: 'the name is missing; write it'
	},
	noYear: {
		vi: 'thiếu năm đăng ký; hãy ghi năm, ví dụ 2026',
		en: 'the year of the register is missing; write it, for example 2026'
	},
	noPlace: {
		vi: 'thiếu xã, phường; hãy ghi tên hoặc mã',
		en: 'the commune is missing; write its name or code'
	},
	year: (latest: number): ImportReason => ({
		vi: `không phải năm từ 2000 đến ${latest}; hãy ghi bốn chữ số`,
		en: `is no year from 2000 to ${latest}; write four digits`
	}),
	code: (names: Record<'vi' | 'en', readonly string[]>): ImportReason => ({
		vi: `không có trong danh mục; hãy chọn một trong: ${listed(names.vi)}`,
		en: `is not in the list; choose one of: ${listed(names.en)}`
	}),
	day: {
		vi: 'không phải ngày có thật; hãy ghi như 31/12/2026',
		en: 'is no day that exists; write it like 31/12/2026'
	},
	future: {
		vi: 'ở tương lai; hãy kiểm tra lại ngày',
		en: 'is in the future; check the day'
	},
	order: {
		vi: 'trước bước liền trước (đăng ký → thẩm định → công nhận); hãy kiểm tra các ngày',
		en: 'comes before the step before it (registered → assessed → recognised); check the days'
	},
	placeUnknown: {
		vi: 'không tìm thấy xã, phường này; hãy kiểm tra chính tả và ghi cả tỉnh',
		en: 'no such commune is known; check the spelling and write the province too'
	},
	placeAmbiguous: {
		vi: 'có nhiều xã, phường cùng tên; hãy ghi cả tỉnh hoặc mã xã',
		en: 'several communes have this name; write the province too, or the code'
	},
	provinceUnknown: {
		vi: 'không tìm thấy tỉnh, thành phố này; hãy kiểm tra chính tả',
		en: 'no such province is known; check the spelling'
	},
	outside: {
		vi: 'ngoài địa bàn của bạn; hãy để đơn vị nơi đó nhập',
		en: 'is outside your area; leave it to that unit'
	},
	yesNo: {
		vi: 'không rõ có hay không; hãy ghi “có” hoặc “không”',
		en: 'is neither yes nor no; write “có” or “không”'
	},
	personal: {
		vi: 'giống số điện thoại, số giấy tờ hoặc e-mail; hãy dùng mã khác hoặc để trống',
		en: 'looks like a telephone, identity number or e-mail; use another code or leave it empty'
	},
	twice: (row: number): ImportReason => ({
		vi: `trùng với dòng ${row}; hãy sửa một trong hai dòng`,
		en: `is the same as in row ${row}; change one of the two`
	}),
	taken: {
		vi: 'mã đã dùng cho một mô hình ở nơi khác hoặc bộ số liệu khác; hãy dùng mã khác',
		en: 'the code belongs to an initiative elsewhere or in another dataset; use another'
	}
} as const;
