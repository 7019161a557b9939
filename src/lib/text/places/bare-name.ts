import { fold } from '../fold.ts';
import { KNOWN_NAMES } from '../redaction/name/known-names.ts';
import { NOT_A_PERSON } from '../redaction/name/not-names.ts';
import { KIN_TITLES, PLACE_HEADS } from '../redaction/name/titles.ts';
import { opensSentence } from '../words.ts';
import type { Word } from '../words.ts';
import { canonicalName } from './place-key.ts';
import type { NameEntry } from './place-index.ts';

/** Provinces that are recognised in lower case too, because their name is no ordinary phrase. */
const UNMISTAKABLE = new Set(
	'hà nội|đà nẵng|hải phòng|sài gòn|cần thơ|nghệ an|hà tĩnh|thanh hóa|quảng nam|quảng ngãi|quảng ninh|quảng bình|quảng trị|đắk lắk|đồng nai|lâm đồng|khánh hòa|kiên giang|cà mau|bạc liêu|sóc trăng|trà vinh|bến tre|đồng tháp|tây ninh|bình dương|bình phước|ninh thuận|kon tum|phú thọ|vĩnh phúc|thái nguyên|bắc ninh|bắc giang|bắc kạn|lạng sơn|lào cai|yên bái|lai châu|điện biên|sơn la|hà giang|tuyên quang|nam định|ninh bình|hải dương|vĩnh long|thừa thiên huế|tphcm|hcm|tp hcm|hanoi|danang|saigon'.split(
		'|'
	)
);
const UNIT_HEADS = new Set([
	'xã',
	'phường',
	'huyện',
	'quận',
	'tỉnh',
	'thị',
	'phố',
	'tp',
	'tt',
	'p',
	'x',
	'q'
]);
const KNOWN = new Set(KNOWN_NAMES.map(fold));

const spelling = (words: readonly Word[]) => canonicalName(words.map(({ text }) => text).join(' '));

/** Whether the name stands alone: not the tail or head of a longer proper name, road or institution. */
function standsFree(words: readonly Word[], from: number, to: number, text: string): boolean {
	const before = words[from - 1];
	const first = words[from];
	const after = words[to];
	if (after?.joined && after.capital) return false;
	if (!before || !first?.joined) return true;
	if (PLACE_HEADS.has(before.lower) && !UNIT_HEADS.has(before.lower)) return false;
	if (KIN_TITLES.has(before.lower) && !NOT_A_PERSON.has(`${before.folded}_${first.folded}`))
		return false;
	return !before.capital || opensSentence(text, before) || UNIT_HEADS.has(before.lower);
}

/**
 * Whether a name without "xã", "phường" … counts: provinces when capitalised; communes and districts only
 * with two syllables or more, capitalised and spelled exactly, and not where a road or person bears it.
 */
export function isBareName(
	entry: NameEntry,
	words: readonly Word[],
	from: number,
	to: number,
	text: string
): boolean {
	const name = words.slice(from, to);
	const isCapital = name.every(
		({ capital, text: word }, at) => capital || (at > 0 && /^\d/.test(word))
	);
	if (!isCapital && entry.provinces.length === 0) return false;
	const spelled = spelling(name);
	if (entry.provinces.length > 0) {
		if (UNMISTAKABLE.has(spelled)) return true;
		const isExact = entry.provinces.some(({ canonical }) => canonical === spelled);
		if (isCapital && (isExact || to - from > 1) && standsFree(words, from, to, text)) {
			if (isExact || spelled === fold(spelled)) return true;
		}
	}
	if (to - from < 2 || !isCapital || !standsFree(words, from, to, text)) return false;
	if (KNOWN.has(fold(spelled))) return false;
	return [...entry.communes, ...entry.districts].some(({ canonical }) => canonical === spelled);
}
