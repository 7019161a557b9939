import { fold } from '../fold.ts';
import type { Word } from '../words.ts';

export type UnitKind = 'xa' | 'phuong' | 'thi_tran' | 'dac_khu' | 'district' | 'city' | 'province';
export const COMMUNE_KINDS: ReadonlySet<UnitKind> = new Set([
	'xa',
	'phuong',
	'thi_tran',
	'dac_khu'
]);

export interface UnitPrefix {
	kind: UnitKind;
	/** position of the word after the prefix */
	next: number;
	/** the number written into the prefix: "P5", "Q1" */
	number: string | null;
}

const WRITTEN: Record<string, UnitKind> = {
	xã: 'xa',
	phường: 'phuong',
	'thị trấn': 'thi_tran',
	'thi trấn': 'thi_tran',
	'đặc khu': 'dac_khu',
	huyện: 'district',
	quận: 'district',
	'thị xã': 'district',
	'thành phố': 'city',
	tỉnh: 'province'
};
const PLAIN: Record<string, UnitKind> = {
	xa: 'xa',
	phuong: 'phuong',
	'thi tran': 'thi_tran',
	'dac khu': 'dac_khu',
	huyen: 'district',
	quan: 'district',
	'thi xa': 'district',
	'thanh pho': 'city',
	tinh: 'province'
};
const ENGLISH: Record<string, UnitKind> = { ward: 'phuong', commune: 'xa', district: 'district' };
const SHORT: Record<string, UnitKind> = {
	p: 'phuong',
	f: 'phuong',
	x: 'xa',
	tt: 'thi_tran',
	tx: 'district',
	q: 'district',
	h: 'district',
	tp: 'city'
};
const FIRST_WORDS = new Set(
	[...Object.keys({ ...WRITTEN, ...PLAIN, ...ENGLISH, ...SHORT })].flatMap(
		(written) => written.split(' ')[0] ?? []
	)
);
const PAIR_HEADS = new Set(['thị', 'thi', 'đặc', 'dac', 'thành', 'thanh']);
const COOPERATIVE = new Set(['tác', 'tac']);
const JOINED = /^([pqf])(\d{1,2})$/;
// Compounds whose second half begins a place name: "xã hội an toàn", "phương án", "xa lộ".
const COMPOUND_AFTER: Record<string, ReadonlySet<string>> = {
	xa: new Set(['hoi', 'lo', 'xoi', 'cach', 'nha', 'thai', 'giao', 'vien', 'rac']),
	phuong: new Set(['an', 'phap', 'tien', 'huong', 'cham', 'dien']),
	quan: new Set(['ly', 'tam', 'he', 'trong', 'doi', 'su', 'an', 'nhan']),
	tinh: new Set(['trang', 'hinh', 'than', 'cam', 'nguyen'])
};

function shortPrefix(words: readonly Word[], at: number, text: string): UnitPrefix | null {
	const word = words[at];
	const next = words[at + 1];
	// "X. Phường Đông Hà": an initial before another unit word is no prefix.
	if (!word || !next || next.lower in WRITTEN || next.lower in PLAIN) return null;
	const kind = SHORT[word.folded];
	const gap = text.slice(word.end, next.start);
	if (!kind || !/^(?:\.\s?|\s)$/.test(gap)) return null;
	const hasPoint = gap.startsWith('.');
	// "p. bến thành" may be a name; whether it is, its spelling tells.
	if (!next.capital && !/^\d/.test(next.text) && !(hasPoint && words[at + 2]?.joined)) return null;
	const isMarked =
		hasPoint ||
		word.text === word.text.toUpperCase() ||
		word.text.length === 2 ||
		(next.capital && words[at + 2]?.joined && words[at + 2]?.capital);
	return isMarked ? { kind, next: at + 1, number: null } : null;
}

function joinedPrefix(word: Word, at: number): UnitPrefix | null {
	const [, letter, number] = JOINED.exec(word.lower) ?? [];
	const kind = SHORT[letter ?? ''];
	return kind && number ? { kind, next: at + 1, number } : null;
}

/** Whether a word, in lower case, can be the first of a unit word: any other is passed over at once. */
export const mayOpenUnit = (lower: string) => FIRST_WORDS.has(lower) || JOINED.test(lower);

/** Whether a word that opens a unit is one of its short forms. */
export const isShortUnit = ({ folded }: Word) => folded in SHORT;

/** Keys of all words for which `mayOpenUnit` holds. */
export function unitOpenings(): string[] {
	const numbers = Array.from({ length: 100 }, (_, number) => String(number));
	const joined = ['p', 'q', 'f'].flatMap((letter) =>
		numbers.flatMap((number) => [letter + number, `${letter}0${number}`])
	);
	return [...[...FIRST_WORDS].map(fold), ...joined];
}

/** "the commune of Tân An", "huyện đảo Lý Sơn" */
function afterLink(words: readonly Word[], next: number, written: string): number {
	const link = words[next]?.lower;
	if (link === 'of') return written in ENGLISH ? next + 1 : next;
	const isIsland = link === 'đảo' && (written === 'huyện' || written === 'thành phố');
	return isIsland && words[next + 1]?.capital ? next + 1 : next;
}

/** Reads "xã", "P.", "thị trấn", "TP" … at a word, or nothing. */
export function unitPrefix(
	words: readonly Word[],
	at: number,
	text: string,
	isPlainText: boolean
): UnitPrefix | null {
	const word = words[at];
	if (!word || COOPERATIVE.has(words[at - 1]?.lower ?? '')) return null;
	if (!FIRST_WORDS.has(word.lower)) return word.lower.length < 4 ? joinedPrefix(word, at) : null;
	const second = words[at + 1];
	const isPair = second?.joined && PAIR_HEADS.has(word.lower);
	const written = isPair ? `${word.lower} ${second.lower}` : word.lower;
	const kind = WRITTEN[written] ?? ENGLISH[written] ?? PLAIN[written];
	const next = afterLink(words, isPair ? at + 2 : at + 1, written);
	const after = words[next];
	if (!kind || !after?.joined) return shortPrefix(words, at, text);
	// In a text with diacritics "xa" is "far"; only a capital after it makes it a prefix.
	const isNumbered = written === 'phuong' && /^\d/.test(after.text);
	if (!(written in WRITTEN) && !isPlainText && !after.capital && !isNumbered) return null;
	const isShouted = word.text === word.text.toUpperCase();
	const isSentence = !after.capital || isShouted;
	if (isSentence && COMPOUND_AFTER[fold(written)]?.has(after.folded)) return null;
	return { kind, next, number: null };
}
