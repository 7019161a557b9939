import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REDACTION_TOKEN } from '#lib/domain/redaction.ts';
import type { RedactionType } from '#lib/domain/redaction.ts';
import { fold } from '#lib/text/fold.ts';
import { redact } from '#lib/text/redact.ts';
import { testGazetteer } from '../support/gazetteer.ts';

/** Each text marks what must go with [[ ]]; all else must stay, letter by letter. */
const CASES: [RedactionType, string][] = [
	['phone', 'Gọi tôi số [[0912.345.678]] nhé'],
	['phone', 'số [[0912 345 678]], không phải 1022'],
	['phone', 'zalo [[+84 912-345-678]]'],
	['phone', 'máy bàn [[(0236) 3 822 222]] bận suốt'],
	['phone', 'sđt cũ [[0168 345 6789]]'],
	['phone', 'số tôi là [[không chín một hai ba bốn năm sáu bảy tám]] ạ'],
	['phone', 'so toi la [[khong chin mot, hai ba bon, nam sau bay tam]], hai ngay nua goi'],
	['phone', 'alo [[0912 ba bốn năm sáu bảy tám]] nha'],
	['email', 'gửi về [[lan.tran+xa@gmail.com]] giúp'],
	['email', 'mail [[lan (at) yahoo.com.vn]] nhé'],
	['id', 'CCCD [[001099012345]] đã làm'],
	['id', 'cmnd số [[123456789]] cũ'],
	[
		'id',
		'thẻ BHYT [[DN 4 79 12345 67890]] hết hạn'.replace('DN 4 79 12345 67890', 'DN4791234567890')
	],
	['passport', 'hộ chiếu [[C1234567]] chưa trả'],
	['plate', 'xe [[30A-123.45]] đỗ chắn lối'],
	['plate', 'biển số [[59x3 12345]] chạy ẩu'],
	['account', 'chuyển vào stk [[0071001234567]] Vietcombank'],
	['account', 'VCB: [[0123456789012]] nhé'],
	['birth_date', 'tôi sinh ngày [[12/03/1980]] tại đây'],
	['birth_date', 'bà cụ sinh năm [[1935]] sống một mình'],
	['address', 'Tôi ở [[số nhà 12/3 tổ 4, ấp 3]], xã Tân An'],
	['address', '[[Nhà số 15 ngõ 8 đường Láng Thượng]], phường Láng mất nước'],
	['plot', 'lấn [[thửa 123 tờ bản đồ số 4]] nhà tôi'],
	['plot', 'Giữa [[tờ bản đồ số 12, thửa số 5]] có mương'],
	['profile', 'xem [[facebook.com/nguyen.van.a]] đăng'],
	['profile', 'nhắn [[https://zalo.me/0912345678]] nhé'],
	['name', 'Ông [[Nguyễn Văn A]] lấn lối đi'],
	['name', 'gặp bà [[Lan]] ở chợ, anh [[Tuấn]] đi vắng'],
	['name', 'chị [[Hoa]] ở xã Tân An'],
	['name', 'Tôi tên là [[Lê Thị Bích Ngọc]], ở đây lâu'],
	['name', 'tôi là [[Trần Hùng]], xin hỏi'],
	['name', 'Họ và tên: [[Đỗ Mạnh Cường]]'],
	['name', 'toi ten la [[nguyen van hai]] o xa Tan An'],
	['name', 'ong [[Nguyen Van Ba]] noi vay'],
	['name', 'ông [[trần văn tư]] lấy đất'],
	['name', 'ÔNG [[NGUYỄN VĂN BẢY]] ĐÃ LẤY ĐẤT'],
	['name', 'trưởng thôn [[Lò Văn Ún]] trả lời'],
	['name', '[[Giàng A Páo]] và chị [[H’Hen Niê]] cùng ký'],
	['name', 'Cán bộ [[Đỗ Thị Lan Anh]] hướng dẫn'],
	['name', 'chủ quán tên [[Dũng]] mở nhạc to'],
	['name', 'Bí thư Đảng ủy xã [[Lê Văn Hùng]] hứa'],
	['name', 'stk đứng tên chủ TK [[Nguyen Thi Hoa]]'],
	['name', 'Con tôi là [[Hoàng Gia Bảo]] học lớp 2'],
	['name', 'ông [[N.V.A]] hàng xóm']
];

const expected = (marked: string, type: RedactionType) =>
	marked.replace(/\[\[.*?\]\]/g, REDACTION_TOKEN[type]);
const given = (marked: string) => marked.replace(/\[\[|\]\]/g, '');

describe('redact', () => {
	test.each(CASES)('takes the %s out of "%s" and nothing else', (type, marked) => {
		const { text, redactions } = redact(given(marked));
		expect(text).toBe(expected(marked, type));
		expect(new Set(redactions.map((redaction) => redaction.type))).toEqual(new Set([type]));
	});

	test.each(CASES)('takes the %s out of decomposed "%s" too', (type, marked) => {
		const { text } = redact(given(marked).normalize('NFD'));
		expect(text.normalize('NFC')).toBe(expected(marked, type));
	});

	test.each([
		'Đường Nguyễn Văn Linh ngập, ngã tư Lê Lợi, phố Ông Ích Khiêm',
		'Ở Bà Rịa, Cô Tô, xã Anh Sơn, Bác Ái',
		'Quyết định số 123/QĐ-UBND ngày 12/03/2024, giá đất 15.000.000 đồng/m2, diện tích 1.234.567 m2',
		'Mã hồ sơ 000.00.12.H26-240101-0001 nộp ngày 05.03.2024 12h',
		'Hồ sơ số 012345678901 chưa trả',
		'Gọi 1022, 113, 19001234, 1900 1234 và 1800 6789 không ai nghe',
		'từ 07.30-11.30 và 13.30-17.00 ngày 12.05.2024',
		'Bác Hồ, Chủ tịch Hồ Chí Minh; anh em, bà con; cô chú',
		'khoản 1 Điều 85 Luật Đất đai, lớp 12A 2024',
		'Vệ sinh năm 2024, phát sinh 12/2023, học sinh 2020',
		'Anh Chị Em công nhân, bà Ngoại, chị Phụ Nữ, anh Bộ Đội, trụ sở 15 Lê Duẩn',
		'UBND xã Nguyễn Phích chậm, Trạm y tế xã Lê Minh Xuân',
		'cán bộ Công an, ông Trời, anh Công An khu vực',
		'stk dung ten chu tk <trang_ca_nhan> nhe 👍',
		'3 thửa đất, thửa đất 200 m2, chấm thừa 5 điểm, tờ trình số 12',
		'Gửi 350.000.000 đồng vào tài khoản 15.000.000 đồng',
		'Trường Tiểu học Nguyễn Thị Minh Khai, THPT Lê Quý Đôn',
		'không năm nào có, một hai ba bốn năm sáu bảy tám chín người',
		'Cau treo sang ban Na Luong, phien cho Can Cau, truong nguyen ba ngoc',
		'Phia bac Song Hong, tieng Anh Van, cau Ong Thin, DI BO 2 CAY SO',
		'NUOC DANG DUC VA DANG CAO 1M5',
		'Vườn quốc gia Hoàng Liên, khu bảo tồn Na Hang; Hồ Tả Trạch xả lũ, Lò Gò Xa Mát',
		'Kho lạnh ở Quan Sơn và Đồng Mỏ, của Lâm Hà với Hoàng Mai',
		'Bà con Hà Nhì, người La Chí, người già Vỹ Dạ',
		'Đặt tên đường mới là Phan Thị Ràng; phố mang tên Hoàng Thị Loan',
		'Chú Cuội chị Hằng, chị Út Tịch, mẹ Suốt',
		'"Mái ấm Mai Vàng", bài "Tàu Anh Qua Núi", "Cô Gái Mở Đường"',
		'Our NGO took the road between Yen Minh and Meo Vac, by Song Ma, 3 to 6 November',
		'thầy truyền đạt hay, chú tâm giảng, cô kiên nhẫn, chị trang bị đủ, thầy hòa đồng',
		'hiệu số 4/3, thôn Thượng ba; tỉ số 2/1, đường Trần Phú đông',
		'Lũng Nọi 29/66, Cốc Lùng 12/90, Bản Khau 41/58',
		'xóm Đình 12.350.000, xóm Chùa 9.800.000; Đắk Hà 118.500, Cư Kuin 118.200',
		'ĐÚNG BÃI SỐ 2 VÀ SỐ 3, KHÔNG BÁN PHÁO',
		'giỗ tổ rơi vào 26/4/2026 dương lịch; sóng 4g khu trọ yếu',
		'các cụ sinh năm 1941, 1946; trẻ sinh năm 2020 vào lớp 1, sinh năm 2021 học mẫu giáo',
		'thầy chỉ nên dùng facebook làm kênh thông tin',
		'xã đặt tên 6 tuyến đường: Huỳnh Thúc Kháng dài 1,2 km, Nguyễn Duy Hiệu 1.150 m',
		'so với Quyết định số 118, Hạnh phúc là trên hết, nhờ Đài Truyền hình đưa tin',
		'hành tím Vĩnh Châu 28-32k; gặp An Bình trận cuối',
		'áo Lô Lô Hoa, các chị Dao Tiền, các em Raglai',
		'We saw Dong Van Old Quarter and Bach Dang Wharf',
		'khoi 7 62/55; khoi 8 49/40; khoi 9 44/43',
		'tổ 1 92/95, tổ 2 88/90, tổ 3 77/81',
		'quy khuyen hoc 2026: khu 1 thu 12 trieu',
		'thang máy số 2 tòa B, camera số 9 đường Lê Hồng Phong, tần số 506 MHz',
		'Tuyến buýt 53 Lê Hồng Phong; Phòng 302 nhà B trường Đại học Sư phạm',
		'BÀ CON CHÚ Ý TỐI NAY XẢ LŨ, XẾP HẠNG THI ĐUA CHI ĐOÀN, MỖI NHÀ 40 LÍT',
		'thừa 1 giáo viên Sử, lễ thánh Giuse, mấy anh Điện lực, 4 em B2',
		'phương án 1 tên Hưng Nguyên; trường em tên Hoàng Diệu; trụ sở cũ của Thành ủy',
		'Góc Huỳnh Văn Gấm – Lê Lợi; Hà Huy Tập 21,65, Lê Văn Nọ 20,9',
		'đạt điểm trên 18/20, khối 9 có 11 em; quy hoạch 1/500 khu dân cư',
		'khách tàu SE4, toa 6; hoa don ky 5/2026 nha tro 12 phong',
		'The tusker called Kham Bun, as posted at danang.vn, 3 out of 39 on Cua Dai road',
		'khu công nghiệp Đồng Văn III, bệnh viện K Tân Triều, Trần Thạch Cao, Cát Bà Xanh'
	])('leaves "%s" alone', (text) => expect(redact(text)).toEqual({ text, redactions: [] }));

	test('keeps the more specific type where two overlap', () => {
		const { redactions } = redact('https://zalo.me/0912345678');
		expect(redactions.map(({ type }) => type)).toEqual(['profile']);
	});
});

const PERSONAL = CASES.map(([, marked]) => given(marked));
const piece = fc.oneof(
	fc.constantFrom(
		...PERSONAL,
		...PERSONAL.map(fold),
		' ',
		'\n',
		', ',
		'.',
		'-',
		'<ten>',
		'👍',
		'0',
		'9'
	),
	fc.string({ unit: 'grapheme', maxLength: 8 })
);
const message = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));

describe('redaction as a property', () => {
	test('redacting twice changes nothing and finds nothing', () => {
		fc.assert(
			fc.property(message, (text) => {
				const once = redact(text).text;
				expect(redact(once)).toEqual({ text: once, redactions: [] });
			}),
			{ numRuns: 400 }
		);
	});

	test('offsets are sorted, disjoint and cut the text as given into what stays', () => {
		fc.assert(
			fc.property(message, (text) => {
				const { text: redacted, redactions } = redact(text.normalize('NFD'));
				let at = 0;
				let rebuilt = '';
				for (const { type, start, end } of redactions) {
					expect(start).toBeGreaterThanOrEqual(at);
					expect(end).toBeGreaterThan(start);
					rebuilt += text.normalize('NFD').slice(at, start) + REDACTION_TOKEN[type];
					at = end;
				}
				expect(rebuilt + text.normalize('NFD').slice(at)).toBe(redacted);
			})
		);
	});

	test('leaves no mobile number, however it is grouped', () => {
		const digits = fc.tuple(
			fc.constantFrom('03', '05', '07', '08', '09', '+843', '+849'),
			fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 })
		);
		const gaps = fc.array(fc.constantFrom('', '', ' ', '.', '-', ' - '), {
			minLength: 8,
			maxLength: 8
		});
		fc.assert(
			fc.property(digits, gaps, ([head, rest], separators) => {
				const number = head + rest.map((digit, at) => `${separators[at]}${digit}`).join('');
				// What reads as a date is one: "05.03.2024 12" must stay.
				fc.pre(!/^\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?(?:19|20)\d\d/.test(number));
				expect(redact(`Liên hệ ${number} nhé`).text).toBe(`Liên hệ ${REDACTION_TOKEN.phone} nhé`);
			}),
			{ numRuns: 400 }
		);
	});
});

test('no official name of a place is taken for a person', () => {
	const { communes, old_units } = testGazetteer();
	const names = [
		...communes.map((c) => c.full_name),
		...old_units.map((unit) => unit.old_full_name)
	];
	const wronged = names.filter(
		(name) => redact(`Đường qua ${name} ngập nặng`).redactions.length > 0
	);
	expect(wronged).toEqual([]);
});
