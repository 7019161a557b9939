import { CUE } from '../../cue.ts';
import type { Word } from '../../words.ts';
import { afterNumber, afterNumerals, isClose, set } from './address-text.ts';
import type { AddressText } from './address-text.ts';
import { afterBoundedName, afterKnownRoad, afterName, afterSmallName } from './road.ts';

/** Words before the number or the name of a lane, a block, a hamlet or a road, as written and folded. */
const LANES =
	set(`đg dg khối khoi ngõ ngo ngách ngach hẻm hem kiệt kiet tổ to kp lô lo dãy day tầng tang block toà tòa toa đường duong phố
	pho thôn thon xóm xom ấp ap khóm khom bản ban buôn buon ktt ktx ô ct rạch rach kênh kenh mương tuyến tuyen đội doi cụm cum làng lang tdp kdc kđt kdt kcn khu phum sóc ql tl hl quốc_lộ tháp thap lầu lau tower floor lane alley street road building liền_kề`);

const LANE_PAIRS =
	set(`tuyến_kênh tuyen_kenh tuyến_mương liền_kề lien_ke ấp_đường đg_số dg_so khối_phố khoi_pho dãy_nhà day_nha quốc_lộ quoc_lo tỉnh_lộ tinh_lo hương_lộ huong_lo đại_lộ dai_lo khu_vực khu_vuc khu_tái khu_tai cụm_dân khu_trọ khu_tro dãy_trọ day_tro xóm_trọ phòng_trọ phong_tro khu_phố khu_pho khu_tập khu_tap khu_dân khu_dan khu_đô khu_do khu_nhà khu_nha chung_cư chung_cu
	tập_thể tap_the cư_xá cu_xa nhà_trọ nha_tro căn_hộ can_ho tổ_dân to_dan đường_số duong_so số_nhà so_nha nhà_số nha_so`);

/** Heads of three to five words; a complex may stand behind a lane without a name of its own. */
const LONG_HEADS: readonly (readonly string[])[] = [
	'khu nha o xa hoi',
	'khu tai dinh cu',
	'khu do thi moi',
	'khu nha o',
	'nha o xa hoi',
	'ky tuc xa'
].map((head) => head.split(' '));

/** Second halves of three-word heads: "khu tập thể", "khu dân cư", "tổ dân phố". */
const THIRDS = set('thể the cư cu thị thi phố pho');

/** Heads that are little words of other sentences where they bear no diacritics of their own. */
const PLAIN_HEADS = set('to ban doi day lo dg kinh');
/** "3 to 6 November", "to" in a text with diacritics: no block. */
function isOtherWord({ surface }: AddressText, { lower }: Word): boolean {
	return PLAIN_HEADS.has(lower) && (surface.cues & (CUE.accented | CUE.english)) === CUE.english;
}

const NAMED_LANES = set('ngõ hẻm ngách kiệt xóm thôn ấp khóm ngo hem kiet xom thon khom thể the');

const OLD_LANES = set('chợ chùa đình cầu trại giếng');

const ROADS = set('đường duong phố pho street road');

/** After the head word or words of a lane or a building, or `at`. */
function afterLaneHead({ surface, words }: AddressText, at: number): number {
	const [first, second, third] = [words[at], words[at + 1], words[at + 2]];
	if (!first || isOtherWord({ surface, words }, first)) return at;
	for (const head of LONG_HEADS)
		if (head.every((word, index) => words[at + index]?.folded === word)) return at + head.length;
	const isPair = second?.joined === true && LANE_PAIRS.has(`${first.lower}_${second.lower}`);
	if (!isPair) return LANES.has(first.lower) ? at + 1 : at;
	const isLonger = third?.joined === true && THIRDS.has(third.lower);
	return at + (isLonger ? 3 : 2);
}

const NUMBERED_ROADS = set('ql tl hl');

/** Whether the head at a position is that of a road: what follows its number or name is none. */
function isRoadHead({ words }: AddressText, at: number): boolean {
	const [lower = '', second] = [words[at]?.lower, words[at + 1]];
	return (
		ROADS.has(lower) ||
		NUMBERED_ROADS.has(lower) ||
		(second?.joined === true &&
			second.folded === 'lo' &&
			LANE_PAIRS.has(`${lower}_${second.lower}`))
	);
}

/** "đường 30 Tháng 4": a road that is called by a day; what stands before `at` is its number. */
function afterMonth({ words }: AddressText, at: number): number {
	const [month, number] = [words[at], words[at + 1]];
	const isMonth = month?.joined === true && month.folded === 'thang';
	return isMonth && number?.joined && /^\d{1,2}$/.test(number.text) ? at + 2 : at;
}

/** After one lane, block, hamlet or road with its number or name, or `at`. */
export function afterLane(text: AddressText, at: number, isSpoken = false): number {
	const { words } = text;
	// "CT2A", "B3": a block by its code alone.
	if (/^(?:ct|nơ|no|kp|tdp|q)\d{1,2}[a-z]?$/u.test(words[at]?.lower ?? '')) return at + 1;
	if (
		/^(?:nhà|nha)$/.test(words[at]?.lower ?? '') &&
		/^(?:[A-Za-z]\d{1,2}|[A-H])$/.test(words[at + 1]?.text ?? '')
	)
		return at + 2;
	const head = afterLaneHead(text, at);
	if (head === at) return at;
	const named = /^(?:số|so)$/.test(words[head]?.lower ?? '') ? head + 1 : head;
	if (!words[named]?.joined) return at;
	for (const after of [afterNumber(text, named), afterName(text, named, true)])
		if (after > named) return isRoadHead(text, at) ? afterMonth(text, after) : after;
	// "ngõ chợ Khâm Thiên"
	if (
		OLD_LANES.has(words[named]?.lower ?? '') &&
		words[named + 1]?.joined &&
		afterName(text, named + 1, true) > named + 1
	)
		return afterName(text, named + 1, true);
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

/** After "nối dài", "kéo dài" behind a road, or `at`. */
function afterLongRoad({ words }: AddressText, at: number): number {
	const isLonger = /^(?:noi|keo)$/.test(words[at]?.folded ?? '') && words[at + 1]?.folded === 'dai';
	return isLonger && words[at]?.joined ? at + 2 : at;
}

/** After a complex that has no name, or is named by what it belongs to ("tập thể xí nghiệp gỗ"), or `at`. */
function afterComplex(text: AddressText, at: number): number {
	const { words } = text;
	const [first, second] = [words[at]?.folded, words[at + 1]?.folded];
	if (first === 'tap' && second === 'the') {
		const named = afterSmallName(text, at + 2);
		return words[named]?.joined ? at : named;
	}
	const head = afterLaneHead(text, at);
	return head > at + 2 && first === 'khu' ? head : at;
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
		const after = afterLongRoad(
			text,
			Math.max(afterLane(text, next, isSpoken), afterComplex(text, next))
		);
		if (after > next) {
			hasRoad ||= isRoadHead(text, next);
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
		const bounded = hasRoad || !(next > at || isHome) ? next : afterBoundedName(text, next);
		// One small word behind a number is rather what happened there: "hẻm 45/6 bể".
		const named = known > next || bounded < next + 2 ? known : bounded;
		if (named === next) break;
		next = afterLongRoad(text, named);
		hasRoad = true;
	}
	return next;
}
