import type { Cell, SheetData } from 'write-excel-file/node';

const TEXTS = [
	'Đèn đường đoạn trước nhà văn hóa tắt ba tối nay, đi lại rất khó, mong sớm thay bóng.',
	'Xe thu gom rác hai tuần nay không vào ngõ, rác chất đống trước cổng chợ, mùi hôi nồng nặc.',
	'Cống thoát nước bị nghẹt, cứ mưa lớn là nước tràn vào nhà dân, đề nghị nạo vét.',
	'Cảm ơn cán bộ bộ phận một cửa đã hướng dẫn thủ tục khai sinh rất tận tình.',
	'Quán karaoke gần trường học hát đến khuya, bà con không ngủ được.',
	'Đường bê tông vào xóm có nhiều ổ gà, học sinh đi xe đạp hay bị ngã.'
];
const COMMUNES = ['Phường Trấn Biên', 'Xã Dầu Giây', 'Xã Bom Bo', 'Phường Long Khánh'];
const CHANNELS = ['Tổng đài 1022', 'Ứng dụng', 'Zalo', 'Trực tiếp'];
const FORMS = ['Phản ánh', 'Kiến nghị', 'Phản ánh'];
const PRIORITIES = ['Bình thường', 'Khẩn', 'Bình thường', 'Phức tạp'];
const STATUSES = ['Đã giải quyết', 'Đang xử lý', 'Đã chuyển đơn vị'];
const NAMES = ['Nguyễn Văn Bình', 'Trần Thị Hoa', 'Lê Hoàng Nam', 'Phạm Thị Lan Anh'];

export const CASE_COUNT = 24;
const EMPTY_AFTER = [7, 15];
/** What an export has beside cases: numbered columns, two empty lines, totals, a date, a signature. */
export const OTHER_LINES = 6;

const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;
const two = (value: number) => String(value).padStart(2, '0');
// Exports of some systems write letters and marks apart.
const apart = (cell: Cell): Cell => (typeof cell === 'string' ? cell.normalize('NFD') : cell);

function caseRow(index: number): Cell[] {
	const day = two(1 + index);
	return [
		index + 1,
		`PA-2025-${String(index + 1).padStart(4, '0')}`,
		`${day}/09/2025 ${two(7 + (index % 10))}:${two((index * 7) % 60)}`,
		`${two(2 + index)}/10/2025`,
		pick(NAMES, index),
		`09${String(12_345_678 + index * 111)}`,
		`Số ${index + 3}, tổ ${1 + (index % 5)}`,
		pick(COMMUNES, index),
		'Đồng Nai',
		`${pick(TEXTS, index)} Liên hệ 0987 654 ${String(100 + index)}.`,
		pick(CHANNELS, index),
		pick(FORMS, index),
		pick(PRIORITIES, index),
		pick(STATUSES, index),
		'Phòng Kinh tế, Hạ tầng và Đô thị',
		null
	];
}

const merged = (value: string, columnSpan: number): Cell => ({ value, columnSpan });

/**
 * A sheet as a hotline's software exports it: state heading, title and period in merged cells, a header
 * of two lines, numbered columns, dates as text, empty lines, a line of totals and a signature.
 */
export function hotlineSheet(): SheetData {
	const rows: Cell[][] = [
		['UBND TỈNH ĐỒNG NAI', null, null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
		['TỔNG ĐÀI 1022', null, null, null, null, 'Độc lập - Tự do - Hạnh phúc'],
		[],
		[merged('DANH SÁCH PHẢN ÁNH, KIẾN NGHỊ CỦA NGƯỜI DÂN', 16)],
		[merged('(Từ ngày 01/09/2025 đến ngày 30/09/2025)', 16)],
		[],
		[
			...['STT', 'Mã phiếu'],
			...[merged('Thời gian', 2), null, merged('Người phản ánh', 3), null, null],
			...[merged('Nơi xảy ra', 2), null, 'Nội dung phản ánh', 'Nguồn tiếp nhận', 'Loại đơn'],
			...['Mức độ', 'Tình trạng xử lý', 'Đơn vị xử lý', 'Ghi chú']
		],
		[
			...[null, null, 'Tiếp nhận', 'Hạn xử lý', 'Họ và tên', 'Số điện thoại', 'Địa chỉ'],
			...['Phường/Xã', 'Tỉnh/TP']
		],
		Array.from({ length: 16 }, (_, index) => `(${index + 1})`)
	];
	for (let index = 0; index < CASE_COUNT; index++) {
		rows.push(caseRow(index));
		if (EMPTY_AFTER.includes(index)) rows.push([]);
	}
	rows.push(['Tổng cộng', null, null, null, null, null, null, null, null, `${CASE_COUNT} phiếu`]);
	rows.push([
		null,
		null,
		null,
		null,
		null,
		null,
		null,
		null,
		null,
		null,
		'Đồng Nai, ngày 01/10/2025'
	]);
	rows.push([null, null, null, null, null, null, null, null, null, null, 'Người lập biểu']);
	return rows.map((row) => row.map(apart));
}
