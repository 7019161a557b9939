import type { TextFont } from '#lib/domain/source-mapping.ts';
import { readableBytes } from '#lib/text/encodings/readable-bytes.ts';
import { TCVN3_LETTERS } from '#lib/text/encodings/tcvn3.ts';
import { VNI_LETTERS } from '#lib/text/encodings/vni.ts';

// The first way to write a letter is the one that typists use.
const inverse = (table: ReadonlyMap<string, string>) => {
	const found = new Map<string, string>();
	for (const [typed, letter] of table) if (!found.has(letter)) found.set(letter, typed);
	return found;
};
const TYPED = { tcvn3: inverse(TCVN3_LETTERS), vni: inverse(VNI_LETTERS) };

/** A text as it was typed in such a font. */
export const inTextFont = (text: string, font: TextFont): string =>
	Array.from(text.normalize('NFC'), (letter) => TYPED[font].get(letter) ?? letter).join('');

const byteOf = new Map(
	Array.from({ length: 256 }, (_, byte) => [readableBytes([byte]), byte] as const)
);
const bytesOf = (text: string) => Uint8Array.from(text, (letter) => byteOf.get(letter) ?? 0x3f);

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
const decoder1258 = new TextDecoder('windows-1258');
const of1258 = new Map(
	Array.from({ length: 256 }, (_, byte) => [decoder1258.decode(Uint8Array.of(byte)), byte] as const)
);

/** Windows-1258 keeps the vowel and writes its tone after it. */
function bytesOf1258(text: string): Uint8Array {
	const apart = Array.from(text.normalize('NFC'), (letter) => {
		const parts = letter.normalize('NFD');
		const tone = parts.match(TONE)?.[0] ?? '';
		return parts.replace(TONE, '').normalize('NFC') + tone;
	}).join('');
	return Uint8Array.from(apart, (letter) => of1258.get(letter) ?? 0x3f);
}

/** The bytes of a text in an encoding that Node cannot write by itself. */
export function encodeLegacy(
	text: string,
	encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | TextFont
): Uint8Array {
	if (encoding === 'tcvn3' || encoding === 'vni') return bytesOf(inTextFont(text, encoding));
	if (encoding === 'windows-1258') return bytesOf1258(text);
	if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
	return Buffer.from(text, encoding === 'utf-16le' ? 'utf16le' : 'utf8');
}
