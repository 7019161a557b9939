import { readableBytes } from './readable-bytes.ts';

/** Letters of the bytes 0x80–0xFF. Source: TCVN 5712:1993, the set VN1, which holds VN3 (ABC). */
const HIGH = [
	'ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨ',
	'ÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ',
	'\u00a0ĂÂÊÔƠƯĐăâêôơưđẰ',
	'\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ',
	'ẮẦẨẪẤỀặầẩẫấậèỂẻẽ',
	'éẹềểễếệìỉỄẾỒĩíịò',
	'Ổỏõóọồổỗốộờởỡớợù',
	'ỖủũúụừửữứựỳỷỹýỵỐ'
].join('');

/** Twelve capitals stand among the control bytes; line ends and tabs are left free. */
const LOW: Record<number, string> = {
	0x01: 'Ú',
	0x02: 'Ụ',
	0x04: 'Ừ',
	0x05: 'Ử',
	0x06: 'Ữ',
	0x11: 'Ứ',
	0x12: 'Ự',
	0x13: 'Ỳ',
	0x14: 'Ỷ',
	0x15: 'Ỹ',
	0x16: 'Ý',
	0x17: 'Ỵ'
};

/** The letter of each character that TCVN3 text shows when it is read as Windows-1252. */
export const TCVN3_LETTERS: ReadonlyMap<string, string> = new Map([
	...[...HIGH].map((letter, index) => [readableBytes([0x80 + index]), letter] as const),
	...Object.entries(LOW).map(([byte, letter]) => [readableBytes([Number(byte)]), letter] as const)
]);

/**
 * Vietnamese from text in a TCVN3 (ABC) font, given as its bytes read in Windows-1252 ("§­êng" gives
 * "Đường"). Fonts for capitals (.VnTimeH) use the bytes of small letters, so those come out small.
 */
export const fromTcvn3 = (text: string): string =>
	Array.from(text, (character) => TCVN3_LETTERS.get(character) ?? character)
		.join('')
		.normalize('NFC');
