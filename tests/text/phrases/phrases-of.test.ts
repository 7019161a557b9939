import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REDACTION_TOKEN } from '#lib/domain/redaction.ts';
import { placeWords } from '#lib/text/phrases/names-in.ts';
import { phrasesOf } from '#lib/text/phrases/phrases-of.ts';

const NOWHERE = placeWords([]);
const PLACES = placeWords(['Bến Thủy', 'Nghệ An', 'Vinh']);
const of = (text: string, places = NOWHERE) => [...phrasesOf(text, places)].toSorted();

describe('the phrases of a text', () => {
	test('are one to three words in a row that begin and end with a word that says something', () => {
		expect(of('bãi rác tự phát')).toEqual(
			expect.arrayContaining(['bãi rác', 'rác tự phát', 'tự phát'])
		);
		expect(of('bãi rác tự phát')).not.toContain('bãi rác tự phát');
		expect(of('rác ở chợ')).toEqual(['chợ', 'rác', 'rác ở chợ']);
	});

	test('are single words only where no other stands beside them', () => {
		expect(of('khói. Bụi và nước thải')).toEqual(['bụi', 'bụi và nước', 'khói', 'nước thải']);
	});

	test('do not go over the end of a sentence', () => {
		expect(of('mất điện. Cống hỏng')).not.toContain('điện cống');
		expect(of('mất điện\ncống hỏng\r\nHẻm tối')).toEqual(['cống hỏng', 'hẻm tối', 'mất điện']);
	});

	test('may begin with a word that turns what follows, and do not stand on it alone', () => {
		const phrases = of('không thu gom');
		expect(phrases).toContain('không thu gom');
		expect(phrases).not.toContain('không');
	});

	test('are the same of a text without diacritics, but for the marks', () => {
		expect(of('rac o cho dan bao')).not.toContain('o');
		expect(of('bai rac tu phat')).toContain('bai rac');
	});

	test.each([
		['written with capitals', 'khói ở Bến Thủy dày', 'thủy'],
		['written small', 'khói ở bến thủy dày', 'bến'],
		['written without diacritics', 'khoi o ben thuy day', 'thuy'],
		['of one word behind its kind', 'khói ở phường vinh dày', 'vinh'],
		['of the province', 'cả nghệ an đều khói', 'nghệ']
	])('hold no name of a place %s', (_, text, name) => {
		expect(of(text, PLACES).join(' ')).not.toContain(name);
	});

	test('hold no other name that is written with capitals', () => {
		expect(of('quán karaoke Sao Đêm ồn. Hoàng Mai cũng vậy').join(' ')).not.toMatch(
			/sao|đêm|hoàng|mai/
		);
	});

	test('hold the words of a text that is shouted, and acronyms', () => {
		expect(of('RÁC ĐẦY ĐƯỜNG')).toContain('rác đầy');
		expect(of('chờ UBND trả lời')).toContain('ubnd trả lời');
	});

	test('hold nothing of what was removed, and no number', () => {
		const tokens = Object.values(REDACTION_TOKEN);
		for (const token of tokens) expect(of(`gọi ${token} sửa 15 lần`)).not.toContain('gọi sửa');
		const text = fc.array(fc.constantFrom('rác', 'cống', '3', '12.5', '?', ...tokens), {
			maxLength: 20
		});
		fc.assert(
			fc.property(text, (words) => {
				for (const phrase of of(words.join(' '))) expect(phrase).toMatch(/^[\p{L} ]+$/u);
			})
		);
	});
});
