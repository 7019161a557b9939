/** What a mark character adds to the vowel before it: circumflex or breve, then the tone. */
const MARKS: Record<string, string> = {
	ø: '\u0300',
	ù: '\u0301',
	û: '\u0309',
	õ: '\u0303',
	ï: '\u0323',
	â: '\u0302',
	à: '\u0302\u0300',
	á: '\u0302\u0301',
	å: '\u0302\u0309',
	ã: '\u0302\u0303',
	ä: '\u0302\u0323',
	ê: '\u0306',
	è: '\u0306\u0300',
	é: '\u0306\u0301',
	ú: '\u0306\u0309',
	ü: '\u0306\u0303',
	ë: '\u0306\u0323'
};
const TONES = 'øùûõï';
const CIRCUMFLEX = 'âàáåãä';
const BREVE = 'êèéúüë';

/** Marks that may follow each vowel; "ô" and "ö" are how VNI writes "ơ" and "ư". */
const AFTER: Record<string, string> = {
	a: TONES + CIRCUMFLEX + BREVE,
	e: TONES + CIRCUMFLEX,
	o: TONES + CIRCUMFLEX,
	u: TONES,
	y: TONES,
	ô: TONES,
	ö: TONES
};

/** Letters of one byte. */
const SINGLE: Record<string, string> = {
	ô: 'ơ',
	ö: 'ư',
	ñ: 'đ',
	í: 'í',
	ì: 'ì',
	æ: 'ỉ',
	ó: 'ĩ',
	ò: 'ị',
	î: 'ỵ'
};

const pairs = Object.entries(AFTER).flatMap(([vowel, marks]) =>
	[...marks].map((mark): [string, string] => [
		vowel + mark,
		((SINGLE[vowel] ?? vowel) + (MARKS[mark] ?? '')).normalize('NFC')
	])
);
const small = [...Object.entries(SINGLE), ...pairs];

/**
 * The letter of each one or two characters that VNI text shows when it is read as Windows-1252.
 * Source: the table of the VNI-Windows fonts. The mark after a capital may be small.
 */
export const VNI_LETTERS: ReadonlyMap<string, string> = new Map([
	...small.map(([typed, letter]): [string, string] => [
		typed.slice(0, 1).toUpperCase() + typed.slice(1),
		letter.toUpperCase()
	]),
	...small.map(([typed, letter]): [string, string] => [typed.toUpperCase(), letter.toUpperCase()]),
	...small
]);

const TYPED = /[aeouyôö][øùûõï]|[aeo][âàáåãä]|a[êèéúüë]|[ôöñíìæóòî]/giu;

/** Vietnamese from text in a VNI font, given as its bytes read in Windows-1252 ("Ñöôøng": "Đường"). */
export const fromVni = (text: string): string =>
	text.replace(TYPED, (typed) => VNI_LETTERS.get(typed) ?? typed);
