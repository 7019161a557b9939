import { fold } from '../fold.ts';
import { KNOWN_NAMES } from '../redaction/name/known-names.ts';
import { opensSentence } from '../words.ts';
import { FEATURE_HEADS, NO_PERSON_PAIRS, PERSON_HEADS } from './heads-before-name.ts';
import type { NameEntry } from './place-index.ts';
import { LOCATIVES } from './locatives.ts';
import { goesOn } from './goes-on.ts';
import { isSpelled, spelledFrom } from './reach.ts';
import type { ScannedText } from './scanned-text.ts';

/** Provinces that are recognised in lower case too, because their name is no ordinary phrase. */
const UNMISTAKABLE = new Set(
	'hà nội|đà nẵng|hải phòng|sài gòn|cần thơ|nghệ an|hà tĩnh|thanh hóa|quảng nam|quảng ngãi|quảng ninh|quảng bình|quảng trị|đắk lắk|đồng nai|lâm đồng|khánh hòa|kiên giang|cà mau|bạc liêu|sóc trăng|trà vinh|bến tre|đồng tháp|tây ninh|bình dương|bình phước|ninh thuận|kon tum|phú thọ|vĩnh phúc|thái nguyên|bắc ninh|bắc giang|bắc kạn|lạng sơn|lào cai|yên bái|lai châu|điện biên|sơn la|hà giang|tuyên quang|nam định|ninh bình|hải dương|vĩnh long|thừa thiên huế|tphcm|hcm|tp hcm|hanoi|danang|saigon|huế|bình thuận|long an|phú yên'.split(
		'|'
	)
);
/** The same in texts without diacritics; "da nang", "hai phong", "lam dong" are phrases there. */
const UNMISTAKABLE_PLAIN = new Set(
	'ha noi|sai gon|can tho|nghe an|ha tinh|thanh hoa|quang nam|quang ngai|quang ninh|quang binh|quang tri|dak lak|dac lac|dong nai|khanh hoa|kien giang|bac lieu|soc trang|tra vinh|dong thap|tay ninh|binh duong|binh phuoc|ninh thuan|binh thuan|kon tum|phu tho|vinh phuc|thai nguyen|bac ninh|bac giang|bac kan|lang son|lao cai|yen bai|lai chau|ha giang|tuyen quang|ninh binh|vinh long|thua thien hue'.split(
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
/** Names of places that only begin like a person's. */
const NO_PERSONS = new Set(
	'bach long vi|cu lao dung|dinh trang hoa|dinh trang thuong|dinh van lam ha|giang chu phin|hoang sa|hoang su phi|hoang thu pho|luong hoa lac|ma thi ho|ngu chi son|quach pham bac|son cam ha|ta an khuong|ta an khuong dong|ta an khuong nam|tam anh bac|tam anh nam|thao chu phin|truong sa|vang ma chai|vo nhai'.split(
		'|'
	)
);
/** Roads, wards and schools bear their names: without "phường" they are most often roads. */
const KNOWN = new Set(KNOWN_NAMES.map(fold).filter((name) => !NO_PERSONS.has(name)));

/** Whether the name stands alone: not the tail or head of a longer proper name, road or institution. */
function standsFree(
	scanned: ScannedText,
	from: number,
	to: number,
	isAfterName: boolean,
	isIsland: boolean
): boolean {
	const { words, text } = scanned;
	const before = words[from - 1];
	const first = words[from];
	if (goesOn(scanned, to)) return false;
	if (isAfterName || !before || !first?.joined) return true;
	if (FEATURE_HEADS.has(before.lower)) return before.lower === 'đảo' && isIsland;
	if (PERSON_HEADS.has(before.lower) && !NO_PERSON_PAIRS.has(`${before.folded}_${first.folded}`))
		return false;
	if (scanned.is_shouted) return true;
	return !before.capital || opensSentence(text, before) || UNIT_HEADS.has(before.lower);
}

function isUnmistakable(spelled: string, { is_plain, words }: ScannedText, from: number): boolean {
	if (UNMISTAKABLE.has(spelled)) return true;
	if (!is_plain || !spelled.includes(' ')) return false;
	return UNMISTAKABLE_PLAIN.has(spelled) || LOCATIVES.has(words[from - 1]?.lower ?? '');
}

/**
 * Whether a name without "xã", "phường" … may count: provinces when capitalised; communes and districts
 * only with two syllables or more, capitalised and spelled exactly (in a text without diacritics as one
 * can), and not where a road or person bears it. `isAfterName`: another name ends right before it.
 */
export function isBareName(
	entry: NameEntry,
	scanned: ScannedText,
	from: number,
	to: number,
	isAfterName: boolean
): boolean {
	const name = scanned.words.slice(from, to);
	const isCapital = name.every(
		({ capital, text: word }, at) => capital || (at > 0 && /^\d/.test(word))
	);
	if (!isCapital && entry.provinces.length === 0) return false;
	const spelled = spelledFrom(scanned, from, to);
	const isIsland = entry.communes.some(({ type }) => type === 'dac_khu');
	if (entry.provinces.length > 0) {
		if (isUnmistakable(spelled, scanned, from)) return true;
		const isExact = entry.provinces.some(({ canonical }) => canonical === spelled);
		if (
			isCapital &&
			(isExact || to - from > 1) &&
			standsFree(scanned, from, to, isAfterName, isIsland)
		) {
			if (isExact || spelled === fold(spelled)) return true;
		}
	}
	if (to - from < 2 || !isCapital || !standsFree(scanned, from, to, isAfterName, isIsland))
		return false;
	if (KNOWN.has(fold(spelled))) return false;
	return scanned.is_plain || isSpelled({ ...entry, provinces: [] }, spelled);
}
