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
	is_short: boolean;
}

const WRITTEN: Record<string, UnitKind> = {
	xã: 'xa',
	phường: 'phuong',
	'thị trấn': 'thi_tran',
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
	if (!word || !next) return null;
	const kind = SHORT[word.folded];
	const gap = text.slice(word.end, next.start);
	if (!kind || !/^(?:\.\s?|\s)$/.test(gap) || !(next.capital || /^\d/.test(next.text))) return null;
	const isMarked =
		word.text === word.text.toUpperCase() || gap.startsWith('.') || word.text.length === 2;
	return isMarked ? { kind, next: at + 1, number: null, is_short: true } : null;
}

/** Reads "xã", "P.", "thị trấn", "TP" … at a word, or nothing. */
export function unitPrefix(
	words: readonly Word[],
	at: number,
	text: string,
	isPlainText: boolean
): UnitPrefix | null {
	const word = words[at];
	if (!word) return null;
	const joined = JOINED.exec(word.lower);
	if (joined) {
		const [, letter = '', number = ''] = joined;
		return { kind: SHORT[letter] ?? 'phuong', next: at + 1, number, is_short: true };
	}
	const second = words[at + 1];
	const pair = second?.joined ? `${word.lower} ${second.lower}` : '';
	const isShout = word.capital && second?.capital;
	for (const [written, length] of [
		[pair, 2],
		[word.lower, 1]
	] as const) {
		const after = words[at + length];
		const kind = WRITTEN[written] ?? ENGLISH[written] ?? PLAIN[written];
		if (!kind || !after?.joined) continue;
		const isNamed = after.capital || /^\d/.test(after.text);
		const isAccented = written in WRITTEN;
		if (!isAccented && !isPlainText && !isNamed) continue;
		if (!isNamed || isShout || (!isAccented && !after.capital)) {
			if (COMPOUND_AFTER[written.normalize('NFD').replace(/\p{M}/gu, '')]?.has(after.folded)) {
				if (!isNamed || isShout) continue;
			}
		}
		return { kind, next: at + length, number: null, is_short: false };
	}
	return shortPrefix(words, at, text);
}
