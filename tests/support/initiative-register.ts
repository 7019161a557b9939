import { createRandom } from '#pipelines/demo/random.ts';
import { readGazetteer } from '#lib/server/reference/read-gazetteer.ts';

export const REGISTER_HEADINGS = [
	'Mã mô hình',
	'Tên mô hình',
	'Xã, phường',
	'Tỉnh',
	'Lĩnh vực',
	'Chủ thể',
	'Năm đăng ký',
	'Trạng thái',
	'Ngày đăng ký',
	'Ngày công nhận'
] as const;

const FIELDS = [
	'Kinh tế',
	'Văn hóa - xã hội',
	'Quốc phòng - an ninh',
	'Xây dựng Đảng, hệ thống chính trị'
];
const OWNERS = ['Mặt trận Tổ quốc', 'Cấp ủy, địa phương', 'Thôn, ấp, tổ dân phố'];
const NAMES = [
	'Ngõ xanh không rác',
	'Tiếng loa an ninh',
	'Tổ công nghệ số giúp dân',
	'Cà phê lắng nghe dân',
	'Vườn rau cho hộ khó khăn'
];

/** What is wrong in each planted row, and how a person writes it right. */
export const PLANTED = [
	{ row: 9, column: 1, wrong: '', right: 'Đường hoa tự quản' },
	{ row: 31, column: 2, wrong: 'Xã Không Có Thật', right: null },
	{ row: 57, column: 4, wrong: 'Kinh tê xanh', right: 'economy' },
	{ row: 88, column: 6, wrong: 'hai nghìn', right: '2025' },
	{ row: 120, column: 7, wrong: 'xong rồi', right: 'recognised' },
	{ row: 149, column: 8, wrong: '31/02/2025', right: '28/02/2025' },
	{ row: 187, column: 9, wrong: '05/01/2025', right: '20/11/2025' }
] as const;

/**
 * A register of 200 initiatives of one province in 2025, recognised all, one per commune as far as
 * communes go. With `faults` seven cells are wrong: one in each of the rows of `PLANTED` (numbers as a
 * spreadsheet shows them, the heading being row 1).
 */
export function registerRows(seed: number, withFaults: boolean): string[][] {
	const random = createRandom(seed, 'register');
	const { communes, provinces } = readGazetteer('data/reference');
	const own = communes.filter(({ province_code }) => province_code === '40');
	const province = provinces.find(({ code }) => code === '40')?.name ?? '';
	const rows = Array.from({ length: 200 }, (_, at) => {
		const commune = own[at % own.length];
		const name = `${random.pick(NAMES)} ${at + 1}`;
		return [
			`NA-2025-${at + 1}`,
			name,
			commune?.full_name ?? '',
			province,
			random.pick(FIELDS),
			random.pick(OWNERS),
			'2025',
			'Được công nhận',
			'12/03/2025',
			'18/11/2025'
		];
	});
	if (withFaults)
		for (const { row, column, wrong } of PLANTED) (rows[row - 2] as string[])[column] = wrong;
	return rows;
}

/** The register as a CSV file with its heading. */
export const registerCsv = (rows: readonly (readonly string[])[]): string =>
	[REGISTER_HEADINGS, ...rows]
		.map((row) => row.map((cell) => (/[",\n]/.test(cell) ? `"${cell}"` : cell)).join(','))
		.join('\r\n');
