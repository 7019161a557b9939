import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '#lib/text/fold.ts';
import { redact } from '#lib/text/redact.ts';
import { HISTORIC_NAMES } from '#lib/text/redaction/name/historic-names.ts';

const names = [...HISTORIC_NAMES];
const capitals = (name: string) =>
	name.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());

describe('names of history', () => {
	test('are folded, one space between words', () => {
		for (const name of names) {
			expect(fold(name)).toBe(name);
			expect(name).toMatch(/^[a-z]+(?: [a-z]+)*$/);
		}
	});

	test('are nobody as a list of roads', () =>
		fc.assert(
			fc.property(fc.shuffledSubarray(names, { minLength: 2, maxLength: 6 }), (some) => {
				const text = `Cac tuyen duong: ${some.map(capitals).join(', ')}.`;
				expect(redact(text).redactions).toEqual([]);
			}),
			{ seed: 7, numRuns: 300 }
		));

	test.each([
		'Lê Hữu Trác, Tuệ Tĩnh và Tôn Thất Tùng đều là ngõ cụt',
		'Nguyễn Hữu Huân dài 850 m, Trần Cao Vân 640 m',
		'Con phố mang tên Lý Nam Đế',
		'T6 19h30 Thạch Sanh Lý Thông, T7 Tấm Cám'
	])('leave "%s" as it is', (text) => expect(redact(text).text).toBe(text));

	test.each([
		['Ông Trần Cao Vân tổ 3 lấn đất', 'Ông <ten> tổ 3 lấn đất'],
		['chị Lê Thị Riêng nhà bên', 'chị <ten> nhà bên'],
		['Tôi là Đàm Quang Trung, ở xã này', 'Tôi là <ten>, ở xã này'],
		['Người gửi: Nguyễn Hữu Huân', 'Người gửi: <ten>']
	])('are somebody in "%s"', (text, redacted) => expect(redact(text).text).toBe(redacted));
});
