const NOT_ASCII = /[^\u0000-\u007f]/g;
const MARKS = /\p{M}/gu;
const LATIN = /^\p{Script=Latin}/u;
const folded = new Map<string, string>([
	['đ', 'd'],
	['Đ', 'd']
]);

function foldUnit(unit: string): string {
	let known = folded.get(unit);
	if (known === undefined) {
		const base = unit.normalize('NFD').charAt(0);
		known = LATIN.test(unit) && LATIN.test(base) ? base : unit;
		folded.set(unit, known);
	}
	return known;
}

/** Folds letter by letter and keeps the length, so that offsets stay valid. Expects NFC. */
export function foldInPlace(text: string): string {
	return text.replace(NOT_ASCII, foldUnit).toLowerCase();
}

/** Lower case without diacritics, "đ" as "d": the key for search and for names. */
export function fold(text: string): string {
	return foldInPlace(text.normalize('NFC')).replace(MARKS, '');
}
