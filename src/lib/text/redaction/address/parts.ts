import { CUE } from '../../cue.ts';
import type { Surface } from '../../surface.ts';
import { wordsOf } from '../../words.ts';
import type { Word } from '../../words.ts';
import { KNOWN_NAMES } from '../name/known-names.ts';
import { NOT_NAMES } from '../name/not-names.ts';
import { COMMON_SURNAMES, MIDDLES, PLAIN_SURNAMES } from '../name/surnames.ts';

const set = (words: string) => new Set(words.trim().split(/\s+/));

/** Words before the number or the name of a lane, a block, a hamlet or a road, as written and folded. */
const LANES =
	set(`ngõ ngo ngách ngach hẻm hem kiệt kiet tổ to kp lô lo dãy day tầng tang block toà tòa toa đường duong phố
	pho thôn thon xóm xom ấp ap khóm khom bản ban buôn buon ktt ktx ô ct đội doi cụm cum làng lang tdp kdc kđt kdt kcn khu phum sóc ql tl hl quốc_lộ tháp thap lầu lau tower floor lane alley street road building`);
const LANE_PAIRS =
	set(`quốc_lộ quoc_lo tỉnh_lộ tinh_lo hương_lộ huong_lo đại_lộ dai_lo khu_vực khu_vuc khu_tái khu_tai cụm_dân khu_trọ khu_tro dãy_trọ day_tro xóm_trọ phòng_trọ phong_tro khu_phố khu_pho khu_tập khu_tap khu_dân khu_dan khu_đô khu_do khu_nhà khu_nha chung_cư chung_cu
	tập_thể tap_the cư_xá cu_xa nhà_trọ nha_tro căn_hộ can_ho tổ_dân to_dan đường_số duong_so số_nhà so_nha nhà_số nha_so`);
/** Second halves of three-word heads: "khu tập thể", "khu dân cư", "tổ dân phố". */
const THIRDS = set('thể the cư cu thị thi phố pho định dinh');
/** What a building is called: after the number of a flat one of them must follow. */
const BUILDINGS = set(
	'tòa toà toa block chung khu ktt ct tập tap nhà nha lô lo dãy day cư cu building tower tháp thap tầng tang lầu lau trọ tro ktx ký ky xóm số so floor ngõ ngo hẻm hem kiệt kiet'
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

const SHORTENED = set('no p đ d apt q kp tp ng');

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
	if (!before || !word) return false;
	const gap = surface.text.slice(before.end, word.start);
	return GAP.test(gap) || (gap === '. ' && SHORTENED.has(before.lower));
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

const STREETS = set('street road avenue boulevard lane alley');
/** A unit after the name of a road is no part of it. */
const UNITS = set('phường quận huyện xã tp tx tt q p tỉnh phuong quan huyen xa tinh ward district');
/** After a name in capitals, perhaps with a number at its end ("Thịnh Hào 1"), or `at`; a head makes all names roads. */
export function afterName(text: AddressText, at: number, isHeaded = false): number {
	const { words, surface } = text;
	const first = words[at];
	if (!first?.capital || (!isHeaded && NOT_A_ROAD.has(first.lower))) return at;
	// "CCCD", "UBND": only a text in capitals throughout names roads so.
	if (/^\p{Lu}{2,}$/u.test(first.text) && /\p{Ll}/u.test(surface.text)) return at;
	const isShouted = /^\p{Lu}{2,}$/u.test(first.text);
	let next = at + 1;
	while (next < at + MOST_NAME_WORDS) {
		const word = words[next];
		if (!word?.joined || !word.capital || UNITS.has(word.lower)) break;
		if (isShouted && NOT_NAMES.has(word.lower)) break;
		next++;
	}
	const last = words[next];
	if (last?.joined && STREETS.has(last.lower)) return next + 1;
	return last?.joined && /^\d{1,3}[A-Z]?$/.test(last.text) ? next + 1 : next;
}

const NAMED_LANES = set('ngõ hẻm ngách kiệt xóm thôn ấp khóm');
const ROADS = set('đường duong phố pho street road');
const ENDS_NAME =
	set(`bị bi mất mat ngập ngap không khong chưa chua có co thì thi mà ma là la cần can nước nuoc rác rac nha
	nhé nhe ạ a ơi oi đang dang đã da rất rat quá qua phường phuong xã xa quận quan tp này nay của cua và va với voi ở o
	cho chỗ hư hu toàn toan cứ cu luôn luon gần gan đối doi sđt sdt gọi goi`);

/** After two words of a road's name in small letters, or `at`. */
function afterSmallName({ words }: AddressText, at: number): number {
	let next = at;
	while (next < at + 3 && words[next]?.joined && /^\p{L}+$/u.test(words[next]?.text ?? '')) {
		if (ENDS_NAME.has(words[next]?.lower ?? '')) break;
		next++;
	}
	return next;
}

/** After one to three small words that a sign, the end or a word of the sentence bounds, or `at`. */
function afterBoundedName(text: AddressText, at: number): number {
	const { words, surface } = text;
	if (!words[at]?.joined) return at;
	const end = afterSmallName(text, at);
	const next = words[end];
	const isBounded = !next?.joined || ENDS_NAME.has(next.lower);
	const isSmall = !(surface.cues & CUE.capital) || /^[^\p{Lu}]*$/u.test(surface.text.slice(1));
	return isBounded && isSmall ? end : at;
}

const KNOWN_ROADS: ReadonlySet<string> = new Set(KNOWN_NAMES);
/** After the name of a well-known road, in whatever letters, or `at`. */
export function afterFamousRoad({ words }: AddressText, at: number): number {
	for (const length of [4, 3, 2]) {
		const run = words.slice(at, at + length);
		if (run.length === length && run.every(({ joined }) => joined))
			if (KNOWN_ROADS.has(run.map(({ folded }) => folded).join(' '))) return at + length;
	}
	return at;
}

/** The same, or after two or three words that begin like a person's name, in small letters. */
function afterKnownRoad(text: AddressText, at: number): number {
	const famous = afterFamousRoad(text, at);
	if (famous > at) return famous;
	const { words } = text;
	const lower = words[at]?.lower ?? '';
	if (!COMMON_SURNAMES.has(lower) && !PLAIN_SURNAMES.has(lower)) return at;
	const end = afterSmallName(text, at);
	return end > at + 1 ? Math.min(end, at + (MIDDLES.has(words[at + 1]?.lower ?? '') ? 3 : 2)) : at;
}

/** After the head word or words of a lane or a building, or `at`. */
function afterLaneHead({ words }: AddressText, at: number): number {
	const [first, second, third] = [words[at], words[at + 1], words[at + 2]];
	if (!first) return at;
	const isPair = second?.joined === true && LANE_PAIRS.has(`${first.lower}_${second.lower}`);
	if (!isPair) return LANES.has(first.lower) ? at + 1 : at;
	const isLonger = third?.joined === true && THIRDS.has(third.lower);
	// "khu tái định cư" has four words.
	return at + (isLonger ? (third.folded === 'dinh' ? 4 : 3) : 2);
}

/** After one lane, block, hamlet or road with its number or name, or `at`. */
export function afterLane(text: AddressText, at: number, isSpoken = false): number {
	const { words } = text;
	// "CT2A", "B3": a block by its code alone.
	if (/^(?:ct|nơ|no|kp|tdp|q)\d{1,2}[a-z]?$/u.test(words[at]?.lower ?? '')) return at + 1;
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
	const small = afterSmallName(text, named);
	if (small > named && ROADS.has(words[head - 1]?.lower ?? '')) return small;
	const bounded = NAMED_LANES.has(words[head - 1]?.lower ?? '')
		? afterBoundedName(text, named)
		: named;
	if (bounded > named) return bounded;
	const spoken = isSpoken ? afterNumerals(text, named) : named;
	return spoken > named ? spoken : at;
}

/** "P.502, 12B Lý Nam Đế", "căn 3, số 12 …": the house after the room, or `at`. */
function afterSecondNumber(text: AddressText, at: number): number {
	const { words } = text;
	const from = /^(?:số|so)$/.test(words[at]?.lower ?? '') ? at + 1 : at;
	const number = afterNumber(text, from);
	if (number === from || (from === at && words[at]?.joined)) return at;
	return afterName(text, number) > number || afterLane(text, number) > number ? number : at;
}

/** After as many lanes as follow each other, and the name of the road at their end. */
export function afterChain(
	text: AddressText,
	at: number,
	isSpoken = false,
	isHome = false
): number {
	let next = at;
	let hasRoad = false;
	while (next < text.words.length && isClose(text, next)) {
		if (/^(?:on|of)$/.test(text.words[next]?.lower ?? '') && afterName(text, next + 1) > next + 1) {
			next = afterName(text, next + 1);
			continue;
		}
		const after = afterLane(text, next, isSpoken);
		if (after > next) {
			next = after;
			continue;
		}
		const house = afterSecondNumber(text, next);
		if (house > next) {
			next = house;
			continue;
		}
		const capitals = hasRoad ? next : afterName(text, next);
		const known = hasRoad ? next : Math.max(capitals, afterKnownRoad(text, next));
		const named =
			known === next && !hasRoad && (next > at || isHome) ? afterBoundedName(text, next) : known;
		if (named === next) break;
		next = named;
		hasRoad = true;
	}
	return next;
}

/** Whether a building is named from a word on. */
export const namesBuilding = (text: AddressText, at: number) =>
	BUILDINGS.has(text.words[at]?.lower ?? '') || /^ct\d/i.test(text.words[at]?.text ?? '');
