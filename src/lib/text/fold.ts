const NOT_ASCII = /[^\u0000-\u007f]/g;
/** Marks come behind the letters of Latin. */
const NOT_LATIN = /[^\u0000-\u02ff]/;
const MARKS = /\p{M}/gu;
const LATIN = /^\p{Script=Latin}/u;
const FINAL_SIGMA = 0x3a3;
/** Folded code unit of each code unit seen so far; 0: not seen; ALONE: cannot be told unit by unit. */
const foldedUnits = new Uint16Array(0x10000);
const ALONE = 0xffff;
const UNITS_AT_ONCE = 4096;
const written = new Uint16Array(UNITS_AT_ONCE);
const writtenBytes = new Uint8Array(UNITS_AT_ONCE);
const ASCII = 0x7f;
const decoder = new TextDecoder();

function foldUnit(unit: string): string {
	if (unit === 'đ' || unit === 'Đ') return 'd';
	const base = unit.normalize('NFD').charAt(0);
	return LATIN.test(unit) && LATIN.test(base) ? base : unit;
}

/** Half a letter, or a letter whose lower case depends on others or is longer than itself. */
const isEntangled = (code: number, lower: string) =>
	code === 0 || code === FINAL_SIGMA || (code >= 0xd800 && code < 0xe000) || lower.length !== 1;

function learnUnit(code: number): number {
	const lower = foldUnit(String.fromCharCode(code)).toLowerCase();
	const folded = isEntangled(code, lower) ? ALONE : lower.charCodeAt(0);
	foldedUnits[code] = folded;
	return folded;
}

const foldByPattern = (text: string) => text.replace(NOT_ASCII, foldUnit).toLowerCase();

/** Folds letter by letter and keeps the length, so that offsets stay valid. Expects NFC. */
export function foldInPlace(text: string): string {
	const { length } = text;
	if (length > UNITS_AT_ONCE) return foldByPattern(text);
	let bits = 0;
	for (let at = 0; at < length; at++) {
		const code = text.charCodeAt(at);
		const folded = (foldedUnits[code] ?? 0) || learnUnit(code);
		if (folded === ALONE) return foldByPattern(text);
		written[at] = folded;
		writtenBytes[at] = folded;
		bits |= folded;
	}
	// Vietnamese folds to ASCII: bytes become a string several times as fast as code units.
	return bits <= ASCII
		? decoder.decode(writtenBytes.subarray(0, length))
		: (Reflect.apply(String.fromCharCode, null, written.subarray(0, length)) as string);
}

/** Lower case without diacritics, "đ" as "d": the key for search and for names. */
export function fold(text: string): string {
	const folded = foldInPlace(text.normalize('NFC'));
	return NOT_LATIN.test(folded) ? folded.replace(MARKS, '') : folded;
}
