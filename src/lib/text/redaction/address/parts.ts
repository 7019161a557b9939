import type { Surface } from '../../surface.ts';
import { wordsOf } from '../../words.ts';
import type { Word } from '../../words.ts';
import { NOT_NAMES } from '../name/not-names.ts';

const set = (words: string) => new Set(words.trim().split(/\s+/));

/** Words before the number or the name of a lane, a block, a hamlet or a road, as written and folded. */
const LANES =
	set(`ngõ ngo ngách ngach hẻm hem kiệt kiet tổ to kp lô lo dãy day tầng tang block toà tòa toa đường duong phố
	pho thôn thon xóm xom ấp ap khóm khom bản ban buôn buon ktt ct đội doi lane alley street road building`);
const LANE_PAIRS =
	set(`khu_phố khu_pho khu_tập khu_tap khu_dân khu_dan khu_đô khu_do khu_nhà khu_nha chung_cư chung_cu
	tập_thể tap_the cư_xá cu_xa nhà_trọ nha_tro căn_hộ can_ho tổ_dân to_dan đường_số duong_so số_nhà so_nha nhà_số nha_so`);
/** Second halves of three-word heads: "khu tập thể", "khu dân cư", "tổ dân phố". */
const THIRDS = set('thể the cư cu thị thi phố pho');
/** What a building is called: after the number of a flat one of them must follow. */
const BUILDINGS = set(
	'tòa toà toa block chung khu ktt ct tập tap nhà nha lô lo dãy day cư cu building tower'
);
/** First words of what is a public place or a unit, not the name of a road. */
const NOT_A_ROAD =
	set(`xã phường huyện quận tỉnh tp tx tt p q thành thị trường bệnh chợ công ubnd hđnd trạm cầu sở bộ phòng
	ban hội đoàn hợp nhà khu xa phuong huyen tinh thanh truong benh cho tram cau tổ ấp thôn xóm km quốc tôi toi đề de`);

const NUMBER = /[a-z]{0,2}-?\d{1,4}[a-z]?\d{0,2}(?:[/.-][a-z]?\d{1,5}[a-z]?)*(?![\p{L}\p{N}])/uy;
const NUMERAL =
	/^(?:một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín|mười|mươi|linh|lẻ|trăm|không|mot|bon|tu|nam|lam|sau|bay|tam|chin|muoi|tram|khong)$/u;
/** A point with a space after it ends a sentence. */
const GAP = /^(?!\.\s)[\s,;:.\-–()/]{1,3}$/;
const MOST_NAME_WORDS = 4;
const MOST_NUMERALS = 5;

/** A text as its parser of addresses walks it: each step takes the index of a word and gives the next. */
export interface AddressText {
	surface: Surface;
	words: readonly Word[];
}
export const addressText = (surface: Surface): AddressText => ({
	surface,
	words: wordsOf(surface)
});

/** Whether only a space or a comma stands before a word. */
export function isClose({ surface, words }: AddressText, at: number): boolean {
	const [before, word] = [words[at - 1], words[at]];
	return !!before && !!word && GAP.test(surface.text.slice(before.end, word.start));
}

/** After a house number in figures, or `at` where none stands. */
export function afterNumber({ surface, words }: AddressText, at: number): number {
	const word = words[at];
	if (!word) return at;
	NUMBER.lastIndex = word.start;
	if (!NUMBER.test(surface.folded)) return at;
	let next = at + 1;
	while ((words[next]?.start ?? Infinity) < NUMBER.lastIndex) next++;
	return next;
}

/** After a number in words, or `at`. */
export function afterNumerals({ words }: AddressText, at: number): number {
	let next = at;
	while (next < at + MOST_NUMERALS && NUMERAL.test(words[next]?.lower ?? '')) next++;
	return next;
}

/** After a name in capitals, perhaps with a number at its end ("Thịnh Hào 1"), or `at`; a head makes all names roads. */
export function afterName(text: AddressText, at: number, isHeaded = false): number {
	const { words, surface } = text;
	const first = words[at];
	if (!first?.capital || (!isHeaded && NOT_A_ROAD.has(first.lower))) return at;
	// "CCCD", "UBND": only a text in capitals throughout names roads so.
	if (/^\p{Lu}{2,}$/u.test(first.text) && /\p{Ll}/u.test(surface.text)) return at;
	let next = at + 1;
	while (next < at + MOST_NAME_WORDS) {
		const word = words[next];
		if (!word?.joined || !word.capital || (NOT_NAMES.has(word.lower) && word.text.length > 1))
			break;
		if (word.text === word.text.toUpperCase() && word.text.length > 1 && NOT_A_ROAD.has(word.lower))
			break;
		next++;
	}
	const last = words[next];
	return last?.joined && /^\d{1,3}[A-Z]?$/.test(last.text) ? next + 1 : next;
}

/** After the head word or words of a lane or a building, or `at`. */
function afterLaneHead({ words }: AddressText, at: number): number {
	const [first, second, third] = [words[at], words[at + 1], words[at + 2]];
	if (!first) return at;
	const isPair = second?.joined === true && LANE_PAIRS.has(`${first.lower}_${second.lower}`);
	if (isPair) return third?.joined && THIRDS.has(third.lower) ? at + 3 : at + 2;
	return LANES.has(first.lower) ? at + 1 : at;
}

/** After one lane, block, hamlet or road with its number or name, or `at`. */
export function afterLane(text: AddressText, at: number, isSpoken = false): number {
	const { words } = text;
	// "CT2A", "B3": a block by its code alone.
	if (/^(?:ct|nơ|no)\d{1,2}[a-z]?$/u.test(words[at]?.lower ?? '')) return at + 1;
	if (
		/^(?:nhà|nha)$/.test(words[at]?.lower ?? '') &&
		/^[a-z]\d{1,2}$/i.test(words[at + 1]?.text ?? '')
	)
		return at + 2;
	const head = afterLaneHead(text, at);
	if (head === at) return at;
	const named = /^(?:số|so)$/.test(words[head]?.lower ?? '') ? head + 1 : head;
	if (!words[named]?.joined) return at;
	for (const after of [afterNumber(text, named), afterName(text, named, true)])
		if (after > named) return after;
	const spoken = isSpoken ? afterNumerals(text, named) : named;
	return spoken > named ? spoken : at;
}

/** After as many lanes as follow each other, and the name of the road at their end. */
export function afterChain(text: AddressText, at: number, isSpoken = false): number {
	let next = at;
	let hasRoad = false;
	while (next < text.words.length && isClose(text, next)) {
		const after = afterLane(text, next, isSpoken);
		if (after > next) {
			next = after;
			continue;
		}
		const named = hasRoad ? next : afterName(text, next);
		if (named === next) break;
		next = named;
		hasRoad = true;
	}
	return next;
}

/** Whether a building is named from a word on. */
export const namesBuilding = (text: AddressText, at: number) =>
	BUILDINGS.has(text.words[at]?.lower ?? '') || /^ct\d/i.test(text.words[at]?.text ?? '');
