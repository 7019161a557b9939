import type { Surface } from '../surface.ts';
import { wordKey, wordsOf } from '../words.ts';
import type { Word } from '../words.ts';
import { isBareName } from './bare-name.ts';
import { canonicalName } from './place-key.ts';
import { entryOf } from './place-index.ts';
import type { NameEntry, NameNode, PlaceIndex } from './place-index.ts';
import { COMMUNE_KINDS, unitPrefix } from './unit-prefix.ts';
import type { UnitKind, UnitPrefix } from './unit-prefix.ts';

/** A name of the index in a text, not yet read as one place. Offsets are those of the surface. */
export interface FoundName {
	entry: NameEntry;
	kind: UnitKind | null;
	canonical: string;
	/** the text carries no diacritics, so that the name may stand for several */
	is_plain: boolean;
	is_number: boolean;
	start: number;
	end: number;
	/** the word before, folded: "ở", "tại" … make a bare name more likely */
	before: string;
}

const VIETNAMESE_LETTER = /[ăâđêôơưà-ãè-êìíò-õùúýạ-ỹĩũ]/i;
const NAME_GAP = /^(?:['’]?\s|\s?[-–]\s?)$/;
const DIGITS = /^\d{1,2}$/;

interface Reach {
	entry: NameEntry;
	next: number;
}

const isJoined = (before: Word, word: Word, text: string) =>
	word.joined || NAME_GAP.test(text.slice(before.end, word.start));

/** Every name that begins at a word, longest first. */
function namesAt(names: NameNode, words: readonly Word[], at: number, text: string): Reach[] {
	const reached: Reach[] = [];
	let node: NameNode | undefined = names;
	for (let index = at; index < words.length; index++) {
		const word = words[index];
		const before = words[index - 1];
		if (!word || (index > at && before && !isJoined(before, word, text))) break;
		node = node.next.get(word.key);
		if (!node) break;
		if (node.entry) reached.unshift({ entry: node.entry, next: index + 1 });
	}
	return reached;
}

function fits(entry: NameEntry, kind: UnitKind): boolean {
	if (COMMUNE_KINDS.has(kind)) return entry.communes.length > 0;
	if (kind === 'district') return entry.districts.length > 0;
	if (kind === 'province') return entry.provinces.length > 0;
	return entry.provinces.length > 0 || entry.districts.length > 0;
}

function named(
	words: readonly Word[],
	from: number,
	to: number,
	surface: Surface,
	isPlainText: boolean
) {
	const [first, last] = [words[from], words[to - 1]];
	const start = first?.start ?? 0;
	const end = last?.end ?? start;
	return {
		canonical: canonicalName(surface.text.slice(start, end)),
		is_plain: isPlainText,
		is_number: false,
		start,
		end
	};
}

/**
 * Whether words after "xã", "phường" … are a name and not the sentence going on ("xã láng giềng",
 * "phường có đúng"): capitals, or in lower case two syllables of exactly this spelling.
 */
function isNameAfterPrefix(
	{ entry, next }: Reach,
	words: readonly Word[],
	from: number,
	isPlainText: boolean
) {
	const name = words.slice(from, next);
	if (name.length === 1 && DIGITS.test(name[0]?.text ?? '')) return false;
	if (name.every(({ capital, text }) => capital || DIGITS.test(text))) return true;
	if (name.length < 2) return false;
	const spelled = canonicalName(name.map(({ text }) => text).join(' '));
	const readings = [...entry.communes, ...entry.districts, ...entry.provinces];
	return isPlainText || readings.some(({ canonical }) => canonical === spelled);
}

/** A number after "phường" or "quận" that counts something is no name: "loa phường 5 giờ sáng". */
const COUNTED =
	/^[ ](?:giờ|gio|h|năm|nam|cái|cai|người|nguoi|hộ|ho|lần|lan|ngày|ngay|đêm|dem|tháng|thang|tuổi|tuoi|m|km|cây|cay|tiếng|tieng|con|chiếc|bộ|kệ|nhà|nha|phút)(?!\p{L})/u;

function numberedName(index: PlaceIndex, prefix: UnitPrefix, words: readonly Word[], text: string) {
	const from = words[prefix.next]?.lower === 'số' ? prefix.next + 1 : prefix.next;
	const digits = prefix.number ?? words[from]?.text ?? '';
	const last = prefix.number ? words[prefix.next - 1] : words[from];
	if (!last || !DIGITS.test(digits) || COUNTED.test(text.slice(last.end, last.end + 8)))
		return null;
	if (prefix.kind !== 'phuong' && prefix.kind !== 'district') return null;
	const entry = entryOf(index.names, [wordKey(digits)]);
	if (!entry || !fits(entry, prefix.kind)) return null;
	return {
		entry,
		next: prefix.number ? prefix.next : from + 1,
		end: last.end,
		key: wordKey(digits)
	};
}

/** Only provinces are known in lower case, and leading zeros belong to no bare name. */
function mayBeBare({ names, province_openings }: PlaceIndex, { key, folded, capital }: Word) {
	if (!capital && !province_openings.has(key)) return false;
	return names.next.has(folded) || /['’]/.test(folded);
}

/** All names in a text, left to right, disjoint; longest first, with a unit word before or by themselves. */
export function scanNames(index: PlaceIndex, surface: Surface): FoundName[] {
	const { text } = surface;
	const words = wordsOf(surface);
	const isPlainText = !VIETNAMESE_LETTER.test(text);
	const found: FoundName[] = [];
	for (let at = 0; at < words.length; at++) {
		const word = words[at];
		if (!word) break;
		const before = words[at - 1]?.folded ?? '';
		const prefix = unitPrefix(words, at, text, isPlainText);
		if (prefix) {
			const { kind } = prefix;
			const hit = namesAt(index.names, words, prefix.next, text).find(
				(reach) =>
					fits(reach.entry, kind) && isNameAfterPrefix(reach, words, prefix.next, isPlainText)
			);
			if (hit) {
				const name = named(words, prefix.next, hit.next, surface, isPlainText);
				found.push({ entry: hit.entry, kind, ...name, start: word.start, before });
				at = hit.next - 1;
				continue;
			}
			const number = numberedName(index, prefix, words, text);
			if (number) {
				const { entry, end, key } = number;
				const name = { canonical: key, is_plain: true, is_number: true };
				found.push({ entry, kind, ...name, start: word.start, end, before });
				at = number.next - 1;
				continue;
			}
		}
		if (!mayBeBare(index, word)) continue;
		const hit = namesAt(index.names, words, at, text).find(({ entry, next }) =>
			isBareName(entry, words, at, next, text)
		);
		if (!hit) continue;
		found.push({
			entry: hit.entry,
			kind: null,
			...named(words, at, hit.next, surface, isPlainText),
			before
		});
		at = hit.next - 1;
	}
	return found;
}
