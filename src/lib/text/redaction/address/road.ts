import { CUE } from '../../cue.ts';
import { KNOWN_NAMES } from '../name/known-names.ts';
import { NOT_NAMES } from '../name/not-names.ts';
import { COMMON_SURNAMES, MIDDLES, PLAIN_SURNAMES } from '../name/surnames.ts';
import { set } from './address-text.ts';
import type { AddressText } from './address-text.ts';

/** First words of what is a public place or a unit, not the name of a road. */
const NOT_A_ROAD =
	set(`xã phường huyện quận tỉnh tp tx tt p q thành thị trường bệnh chợ công ubnd hđnd trạm cầu sở bộ phòng
	ban hội đoàn hợp nhà khu xa phuong huyen tinh thanh truong benh cho tram cau tổ ấp thôn xóm km quốc tôi toi đề de`);

const MOST_NAME_WORDS = 4;

const STREETS = set('street road avenue boulevard lane alley');

/** A unit after the name of a road is no part of it. */
const UNITS = set('phường quận huyện xã tp tx tt q p tỉnh phuong quan huyen xa tinh ward district');

/** "ngõ 175 Cầu Giấy", "hẻm 5 Chợ Gạo": right behind the number of a lane it is a road. */
const isOldRoad = ({ words }: AddressText, at: number) =>
	/^(?:cầu|chợ)$/.test(words[at]?.lower ?? '') &&
	words[at + 1]?.capital === true &&
	words[at]?.joined === true &&
	/^(?:ngõ|ngách|hẻm|kiệt)$/.test(words[at - 2]?.lower ?? '') &&
	/^\d/.test(words[at - 1]?.text ?? '');

const opensRoad = (text: AddressText, at: number) =>
	COMMON_SURNAMES.has(text.words[at]?.lower ?? '') ||
	PLAIN_SURNAMES.has(text.words[at]?.lower ?? '') ||
	afterFamousRoad(text, at) > at;

/** After a name in capitals, perhaps with a number at its end ("Thịnh Hào 1"), or `at`; a head makes all names roads. */
export function afterName(text: AddressText, at: number, isHeaded = false): number {
	const { words, surface } = text;
	const first = words[at];
	if (
		!first?.capital ||
		(first.cue & CUE.digit && !isHeaded) ||
		(!isHeaded && NOT_A_ROAD.has(first.lower) && !isOldRoad(text, at))
	)
		return at;
	// "CCCD", "UBND": only a text in capitals throughout names roads so.
	if (/^\p{Lu}{2,}$/u.test(first.text) && /\p{Ll}/u.test(surface.text)) return at;
	const isShouted = /^\p{Lu}{2,}$/u.test(first.text);
	// "SỐ 5, CẤM XE": in capitals throughout, the sentence goes on.
	if (isShouted && !isHeaded && !first.joined && !opensRoad(text, at)) return at;
	if (isShouted && (NOT_NAMES.has(first.lower) || ENDS_NAME.has(first.lower)) && !isHeaded)
		return at;
	let next = at + 1;
	while (next < at + MOST_NAME_WORDS) {
		const word = words[next];
		if (!word?.joined || !word.capital || UNITS.has(word.lower)) break;
		if (isShouted && NOT_NAMES.has(word.lower)) break;
		next++;
	}
	const last = words[next];
	if (last?.joined && STREETS.has(last.lower))
		return /^\d{1,3}$/.test(words[next + 1]?.text ?? '') ? next + 2 : next + 1;
	return last?.joined && /^\d{1,3}[A-Z]?$/.test(last.text) ? next + 1 : next;
}

/** Words of a sentence that goes on after the name of a road. */
export const ENDS_NAME =
	set(`bị bi mất mat ngập ngap không khong chưa chua có co thì thi mà ma là la cần can nước nuoc rác rac nha
	nhé nhe nè ne ạ a kể ke ơi oi đang dang đã da rất rat quá qua phường phuong xã xa quận quan tp này nay của cua và va với voi ở o
	cho chỗ hư hu toàn toan cứ cu luôn luon gần gan đối doi sđt sdt gọi goi`);

/** After two words of a road's name in small letters, or `at`. */
export function afterSmallName({ words }: AddressText, at: number): number {
	let next = at;
	while (next < at + 3 && words[next]?.joined && /^\p{L}+$/u.test(words[next]?.text ?? '')) {
		if (ENDS_NAME.has(words[next]?.lower ?? '')) break;
		next++;
	}
	return next;
}

/** After one to three small words that a sign, the end or a word of the sentence bounds, or `at`. */
export function afterBoundedName(text: AddressText, at: number): number {
	const { words, surface } = text;
	if (!words[at]?.joined) return at;
	const end = afterSmallName(text, at);
	const next = words[end];
	const isBounded = !next?.joined || ENDS_NAME.has(next.lower);
	const isSmall = !(surface.cues & CUE.capital) || /^[^\p{Lu}]*$/u.test(surface.text.slice(1));
	return isBounded && isSmall ? end : at;
}

const KNOWN_ROADS: ReadonlySet<string> = new Set(KNOWN_NAMES);
/** Their first words: hardly any word is one. */
const ROAD_OPENINGS: ReadonlySet<string> = new Set(
	KNOWN_NAMES.map((name) => name.split(' ')[0] ?? name)
);

/** After the name of a well-known road, in whatever letters, or `at`. */
export function afterFamousRoad({ words }: AddressText, at: number): number {
	if (!ROAD_OPENINGS.has(words[at]?.folded ?? '')) return at;
	for (const length of [4, 3, 2]) {
		const run = words.slice(at, at + length);
		if (run.length === length && run.every(({ joined }) => joined))
			if (KNOWN_ROADS.has(run.map(({ folded }) => folded).join(' '))) return at + length;
	}
	return at;
}

/** The same, or after two or three words that begin like a person's name, in small letters. */
export function afterKnownRoad(text: AddressText, at: number): number {
	const famous = afterFamousRoad(text, at);
	if (famous > at) return famous;
	const { words } = text;
	const lower = words[at]?.lower ?? '';
	if (!COMMON_SURNAMES.has(lower) && !PLAIN_SURNAMES.has(lower)) return at;
	const end = afterSmallName(text, at);
	return end > at + 1 ? Math.min(end, at + (MIDDLES.has(words[at + 1]?.lower ?? '') ? 3 : 2)) : at;
}
