import { describe, expect, test } from 'vitest';
import { expandTeencode } from '#lib/text/teencode.ts';
import { tokenise } from '#lib/text/tokenise.ts';

describe('tokenise', () => {
	test('keeps placeholders whole and every sign by itself', () => {
		const tokens = ['ông', '<ten>', ',', 'xin', '!', '?'];
		expect(tokenise('Ông <ten>, xin!?')).toEqual(tokens);
		expect(tokenise('Ông <ten>, xin!? 👍')).toEqual([...tokens, '👍']);
	});
	test.each(['', ' 👍'])('reads every number as 0, whatever is in it (with "%s")', (emoji) => {
		expect(tokenise(`12.500.000đ, x2 m²; 3.4 a1,5b ٣.٤c 7.${emoji}`).slice(0, 10)).toEqual([
			'0đ',
			',',
			'x0',
			'm²',
			';',
			'0',
			'a0b',
			'0c',
			'0',
			'.'
		]);
	});
	test('does not break a decomposed word', () => {
		expect(tokenise('điện nước'.normalize('NFD'))).toHaveLength(2);
	});
});

describe('expandTeencode', () => {
	const read = (text: string) => expandTeencode(tokenise(text)).join(' ');
	test.each([
		['k ai trả lời', 'không ai trả lời'],
		['dc r ạ', 'được rồi ạ'],
		['ubnd xã chậm', 'ủy ban nhân dân xã chậm']
	])('writes "%s" out', (short, long) => expect(read(short)).toBe(long));
	test.each(['lớp 3 e', 'tổ k', 'k 12', 'a / k', '500k', 'khu e'])(
		'leaves the letter in "%s", which is a label or a unit',
		(text) => expect(read(text)).toBe(text.replace(/\d+/, '0'))
	);
	test('leaves words that only look like a short form', () => {
		expect(read('bóng đèn hỏng nửa năm, ca trực')).toBe('bóng đèn hỏng nửa năm , ca trực');
	});
});
