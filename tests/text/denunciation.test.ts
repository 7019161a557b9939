import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { screenDenunciation } from '#lib/text/denunciation.ts';
import { fold } from '#lib/text/fold.ts';

const flagged = (text: string) => screenDenunciation(text).is_denunciation;

describe('screenDenunciation', () => {
	test.each([
		'Tôi làm đơn tố cáo cán bộ nhận tiền của bà con',
		'Xin báo tin có người bán hàng trắng sau chợ, mong giữ kín tên tôi. Cảm ơn.',
		'Tôi tố giác một nhóm cá độ, đừng nêu tên tôi',
		'Cán bộ gợi ý mỗi hộ 5 triệu, chúng tôi sẵn sàng làm chứng'
	])('flags "%s", with and without diacritics', (text) => {
		expect(flagged(text)).toBe(true);
		expect(flagged(fold(text))).toBe(true);
		expect(flagged(text.normalize('NFD'))).toBe(true);
	});
	test.each([
		'Xã giải quyết tố cáo rất nhanh và công khai',
		'Nếu bị gợi ý bồi dưỡng thì gọi số nào, có được giữ kín không?',
		'Đề nghị công khai kết quả khiếu nại, tố cáo trên bảng tin',
		'Đường ngập, đề nghị sửa cống',
		'Tổ cáo đang lớn, cây to cao quá che mất đèn đường'
	])('lets "%s" pass', (text) => expect(flagged(text)).toBe(false));
	test('is sure of an open accusation and unsure of a hint', () => {
		expect(screenDenunciation('Tôi tố cáo ông ấy').is_sure).toBe(true);
		expect(screenDenunciation('Ai đưa phong bì 2 triệu thì xong ngay').is_sure).toBe(false);
	});
});

test('the screen finds 95 % of the denunciations it was learnt from and flags 6 % of other training texts', () => {
	const folder = new URL('../../data/training/', import.meta.url);
	const rows = readdirSync(folder)
		.filter((file) => file.endsWith('.tsv'))
		.flatMap((file) => readFileSync(new URL(file, folder), 'utf8').trimEnd().split('\n'))
		.map((line) => line.split('\t'));
	const share = (isDenunciation: boolean) => {
		const some = rows.filter(([, , , kind]) => (kind === 'denunciation') === isDenunciation);
		return some.filter((cells) => flagged(cells[6] ?? '')).length / some.length;
	};
	expect(share(true)).toBeGreaterThanOrEqual(0.95);
	expect(share(false)).toBeLessThanOrEqual(0.06);
});

describe('an open accusation', () => {
	const accusation = fc.constantFrom(
		'tôi làm đơn tố cáo ông ấy',
		'xin tố giác một nhóm trong xóm',
		'em xin giữ bí mật tên, đừng nêu tên em'
	);
	const rest = fc.constantFrom('', ' mong cơ quan xem xét', ' từ tháng trước', ', nhà ở cuối ngõ');
	const spelt = fc.constantFrom(
		(text: string) => text,
		(text: string) => text.toUpperCase(),
		(text: string) => text.normalize('NFD'),
		(text: string) => fold(text),
		(text: string) => fold(text).toUpperCase(),
		(text: string) => text.replace('không', 'ko').replace('tôi', 't').replace('em', 'e'),
		(text: string) => text.replaceAll(' ', '  ')
	);
	test('is flagged however it is spelt', () => {
		fc.assert(
			fc.property(accusation, rest, spelt, (said, more, spell) => {
				expect(flagged(spell(said + more))).toBe(true);
			})
		);
	});
});
