import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectLanguage } from '#lib/text/language.ts';
import { maskForClassifier } from '#lib/text/mask.ts';
import { redact } from '#lib/text/redact.ts';
import { readSurface } from '#lib/text/surface.ts';
import { wordsOf } from '#lib/text/words.ts';

const words = [
	...['Kính gửi', 'UBND', 'xã Tân An', 'ông Nguyễn Văn An', 'tôi', 'hoà bình', 'thuý', 'qúy', 'to'],
	...['the', 'AND', 'was', 'Road', 'is', 'nhà', 'không', 'rác', 'đường Lê Lợi', 'thôn 3', 'H’Hen'],
	...['0912 345 678', '12/3', '<ten>', '<sdt>', '<', '😀', '\u200b', '\u00a0', '\u00ad', '\ufeff'],
	...[
		'a\u0301',
		'e\u0302\u0323',
		'Đ',
		'ß',
		'İ',
		'１２３',
		'www.abc.vn',
		'中文',
		'\ud83d',
		'...',
		'\n'
	]
];
const written = fc
	.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary', maxLength: 8 })), {
		maxLength: 30
	})
	.chain((parts) => fc.constantFrom(' ', '  ', ', ', '').map((gap) => parts.join(gap)))
	.chain((text) => fc.constantFrom(text, text.normalize('NFD'), text.normalize('NFC')));

function readAlready(text: string) {
	const surface = readSurface(text);
	wordsOf(surface);
	return surface;
}

describe('a surface that was read already spares work and changes nothing', () => {
	test('of the language', () =>
		fc.assert(
			fc.property(written, (text) => {
				expect(detectLanguage(text, readAlready(text))).toBe(detectLanguage(text));
			}),
			{ numRuns: 1000 }
		));

	test('of the redaction', () =>
		fc.assert(
			fc.property(written, (text) => {
				expect(redact(text, readAlready(text))).toEqual(redact(text));
			}),
			{ numRuns: 300 }
		));

	test('of what the classifier sees', () =>
		fc.assert(
			fc.property(written, (text) => {
				const { redactions } = redact(text);
				for (const spans of [redactions, []])
					expect(maskForClassifier(text, spans, [], readAlready(text))).toBe(
						maskForClassifier(text, spans, [])
					);
			}),
			{ numRuns: 500 }
		));

	test('English that quotes a Vietnamese word stays English', () => {
		const text = 'The water of the street is dirty and there was no service for the people of Huế';
		expect(detectLanguage(text, readAlready(text))).toBe('en');
	});
});
