import { wordKey } from '../words.ts';
import type { Word } from '../words.ts';
import { EVERYDAY_NAMES } from './everyday-names.ts';
import { entryOf } from './place-index.ts';
import type { NameEntry, NameNode } from './place-index.ts';
import { isSpelled, spelledFrom } from './reach.ts';
import type { Reach } from './reach.ts';
import type { ScannedText } from './scanned-text.ts';
import { COMMUNE_KINDS } from './unit-prefix.ts';
import type { UnitKind, UnitPrefix } from './unit-prefix.ts';

const DIGITS = /^\d{1,2}$/;
/** A number after "phường" or "quận" that counts something is no name: "loa phường 5 giờ sáng". */
const COUNTED =
	/^[ ](?:giờ|gio|h|năm|nam|cái|cai|người|nguoi|hộ|ho|lần|lan|ngày|ngay|đêm|dem|tháng|thang|tuổi|tuoi|m|km|cây|cay|tiếng|tieng|con|chiếc|bộ|kệ|nhà|nha|phút)(?!\p{L})/u;

const isCounted = (text: string, number: Word) =>
	COUNTED.test(text.slice(number.end, number.end + 8));

/** Whether a name can be that of a unit of this kind. */
export function fits({ communes, districts, provinces }: NameEntry, kind: UnitKind): boolean {
	if (COMMUNE_KINDS.has(kind)) return communes.length > 0;
	if (kind === 'district') return districts.length > 0;
	if (kind === 'province') return provinces.length > 0;
	return provinces.length > 0 || districts.length > 0;
}

const isProper = ({ capital, text }: Word) => capital || DIGITS.test(text);

/**
 * Whether words after "xã", "phường" … are a name and not the sentence going on ("xã láng giềng",
 * "phường có đúng"): capitals, or in lower case two syllables of exactly this spelling.
 */
export function isNameAfterUnit(
	{ entry, next }: Reach,
	scanned: ScannedText,
	from: number
): boolean {
	const name = scanned.words.slice(from, next);
	if (name.length === 1 && DIGITS.test(name[0]?.text ?? '')) return false;
	if (name.every(isProper)) return true;
	// "phường Tân Hưng đông khách": behind capitals the sentence goes on in lower case.
	const isCutOff = name.slice(1).some(({ capital }) => capital) && !name.at(-1)?.capital;
	if (name.length < 2 || isCutOff) return false;
	if (scanned.is_plain) return true;
	const spelled = spelledFrom(scanned, from, next);
	return isSpelled(entry, spelled) && !EVERYDAY_NAMES.has(spelled);
}

/** Reaches without those whose last number counts what follows: "phường Móng Cái 2 tháng nay". */
export const withoutCounts = ({ words, text }: ScannedText, reaches: readonly Reach[]): Reach[] =>
	reaches.filter(({ next }) => {
		const last = words[next - 1];
		const isNumber = last !== undefined && DIGITS.test(last.text) && isCounted(text, last);
		return !isNumber || !reaches.some((shorter) => shorter.next === next - 1);
	});

/** A ward or district that has a number for a name. */
export interface NumberedName {
	entry: NameEntry;
	next: number;
	end: number;
	key: string;
}

function numberAt(
	names: NameNode,
	kind: UnitKind,
	digits: string,
	last: Word | undefined,
	next: number,
	text: string
): NumberedName | null {
	if (kind !== 'phuong' && kind !== 'district') return null;
	if (!last || !DIGITS.test(digits) || isCounted(text, last)) return null;
	const key = wordKey(digits);
	const entry = entryOf(names, [key]);
	return entry && fits(entry, kind) ? { entry, next, end: last.end, key } : null;
}

/** "phường 5", "phường số 5", "P5", "Ward 12" */
export function numberAfterUnit(
	{ names, words, text }: ScannedText,
	{ kind, next, number }: UnitPrefix
): NumberedName | null {
	if (number) return numberAt(names, kind, number, words[next - 1], next, text);
	const at = words[next]?.lower === 'số' ? next + 1 : next;
	return numberAt(names, kind, words[at]?.text ?? '', words[at], at + 1, text);
}

/** The number of a further ward or district in a list: "phường 1, 2 và 3". */
export const numberInList = (
	{ names, words, text }: ScannedText,
	at: number,
	kind: UnitKind
): NumberedName | null => numberAt(names, kind, words[at]?.text ?? '', words[at], at + 1, text);
