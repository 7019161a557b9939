import { expect, test } from 'vitest';
import { maskForClassifier } from '#lib/text/mask.ts';
import { buildPlaceIndex } from '#lib/text/places/build-place-index.ts';
import { findPlaces } from '#lib/text/places/find-places.ts';
import { redact } from '#lib/text/redact.ts';
import { testGazetteer } from '../support/gazetteer.ts';

const index = buildPlaceIndex(testGazetteer());
const mask = (text: string) =>
	maskForClassifier(text, redact(text).redactions, findPlaces(index, text, {}));

test.each([
	['kẹt xe trên phố Huế', 'kẹt xe trên <duong>'],
	['đường Điện Biên Phủ ngập', '<duong> ngập'],
	['ngã tư đường N7 tối', 'ngã tư <duong> tối'],
	['ở Phường 1 Bảo Lộc', 'ở <xa>'],
	['đèn ở xã Phong Dụ Khê hỏng', 'đèn ở <xa> hỏng'],
	['gửi phường số 29 xử lý', 'gửi <xa> xử lý'],
	['dự án khu công nghiệp Tân Tạo chậm', '<du_an> chậm'],
	['dự án Khu nhà ở Mỹ Phú Quý chậm', '<du_an> chậm'],
	['dự án cầu Mỹ Thuận 2 chậm', '<du_an> chậm'],
	['Trưởng bản Trung báo', 'Trưởng <thon> báo'],
	['bà Sáu bán vé số', 'bà <ten> bán vé số']
])('a name is masked to its end: "%s" is read as "%s"', (text, masked) =>
	expect(mask(text)).toBe(masked)
);

test.each([
	'tôi làm đường 25 năm',
	'cả ngõ 32 hộ góp tiền',
	'xuống ủy ban 2 cây số',
	'gửi lên phường 3 lần',
	'bản 70 nhà',
	'dự án 5 năm chưa xong',
	'anh Công an phường',
	'từ hai mươi ba Tết'
])('what only looks like a name stays: "%s"', (text) => expect(mask(text)).toBe(text));
