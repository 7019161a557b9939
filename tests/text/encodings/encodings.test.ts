import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectEncoding } from '#lib/text/encodings/detect-encoding.ts';
import { readableBytes } from '#lib/text/encodings/readable-bytes.ts';
import { TCVN3_LETTERS, fromTcvn3 } from '#lib/text/encodings/tcvn3.ts';
import { detectTextFont, fromTextFont } from '#lib/text/encodings/text-font.ts';
import { isVietnameseSyllable } from '#lib/text/encodings/vietnamese-syllable.ts';
import { VNI_LETTERS, fromVni } from '#lib/text/encodings/vni.ts';
import { encodeLegacy, inTextFont } from '../../support/encode-legacy.ts';

const SMALL = [
	'àáảãạăằắẳẵặâầấẩẫậ',
	'èéẻẽẹêềếểễệìíỉĩị',
	'òóỏõọôồốổỗộơờớởỡợ',
	'ùúủũụưừứửữựỳýỷỹỵđ'
].join('');
const LETTERS = [...SMALL, ...SMALL.toUpperCase()];

const TEXT = `Đường trước nhà văn hóa thôn Đoài ngập sâu mỗi khi mưa lớn, xe máy chết máy giữa dòng.
Đề nghị Ủy ban nhân dân xã sớm cho nạo vét cống rãnh và lắp thêm đèn chiếu sáng ở ngã ba chợ.
Cảm ơn cán bộ một cửa đã hướng dẫn thủ tục căn cước rất nhanh. Ở ấp Mỹ Thuận nước yếu quá.`;

test('there are 134 accented letters', () => {
	expect(new Set(LETTERS.map((letter) => letter.normalize('NFC'))).size).toBe(134);
});

describe.each([
	['tcvn3', fromTcvn3, TCVN3_LETTERS],
	['vni', fromVni, VNI_LETTERS]
] as const)('%s', (font, read, table) => {
	test.each(LETTERS)('%s goes there and back', (letter) => {
		expect([...table.values()]).toContain(letter.normalize('NFC'));
		expect(read(inTextFont(letter, font))).toBe(letter.normalize('NFC'));
	});

	test('any run of Vietnamese letters goes there and back', () => {
		const letters = fc.constantFrom(...LETTERS, ...'bcghklmnpqrstvx ', '.', '\n');
		fc.assert(
			fc.property(fc.array(letters, { maxLength: 40 }), (run) => {
				const text = run.join('').normalize('NFC');
				expect(read(inTextFont(text, font))).toBe(text);
			})
		);
	});

	test('text in the font is recognised, converted, and not converted twice', () => {
		const typed = inTextFont(TEXT, font);
		expect(typed).not.toBe(TEXT);
		const found = detectTextFont(typed);
		expect(found.font).toBe(font);
		expect(found.confidence).toBeGreaterThan(0.3);
		expect(fromTextFont(typed, font)).toBe(TEXT);
		expect(fromTextFont(TEXT, font)).toBe(TEXT);
	});
});

test('the samples of the two fonts that everybody has seen', () => {
	expect(fromVni('Ñöôøng phoá ngaäp nöôùc')).toBe('Đường phố ngập nước');
	expect(fromTcvn3('§­êng phè ngËp n­íc')).toBe('Đường phố ngập nước');
});

test.each(['utf-8', 'utf-16le', 'utf-16be', 'windows-1258', 'tcvn3', 'vni'] as const)(
	'%s is recognised from its bytes and read right',
	(encoding) => {
		const found = detectEncoding(encodeLegacy(TEXT, encoding));
		expect(found.encoding).toBe(encoding);
		expect(found.text_font).toBeNull();
		expect(found.text.normalize('NFC')).toBe(TEXT);
		expect(found.confidence).toBeGreaterThan(0.3);
	}
);

test('TCVN3 or VNI inside well-formed UTF-8 is seen; plain ASCII and real Vietnamese are not', () => {
	const bytes = (text: string) => new TextEncoder().encode(text);
	expect(detectEncoding(bytes(inTextFont(TEXT, 'tcvn3'))).text_font).toBe('tcvn3');
	expect(detectEncoding(bytes(inTextFont(TEXT, 'vni'))).text_font).toBe('vni');
	expect(detectEncoding(bytes(TEXT)).text_font).toBeNull();
	expect(detectEncoding(bytes('id,text\n1,plain')).text_font).toBeNull();
	expect(detectEncoding(bytes('café, naïve, Müller, señor')).text_font).toBeNull();
});

test('a cut inside a letter does not turn UTF-8 into another encoding', () => {
	const bytes = new TextEncoder().encode('đường ngập');
	expect(detectEncoding(bytes.subarray(0, bytes.length - 2)).encoding).toBe('utf-8');
});

test.each(['đường', 'nghiêng', 'quyết', 'giữa', 'Ủy', 'khoẻ', 'yếu', 'quốc', 'gì'])(
	'%s is a syllable',
	(word) => expect(isVietnameseSyllable(word)).toBe(true)
);
test.each(['§­êng', 'ñöôøng', 'càt', 'bđa', 'stráng', 'việć'])('%s is none', (word) =>
	expect(isVietnameseSyllable(word)).toBe(false)
);

test('each byte shows as a character of its own', () => {
	const all = readableBytes(Array.from({ length: 256 }, (_, byte) => byte));
	expect(new Set(all).size).toBe(256);
});
