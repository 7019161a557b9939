import type { Word } from '../../words.ts';
import { isEveryday } from './everyday-words.ts';
import { DISTINCT_GIVEN_NAMES, GIVEN_NAMES } from './given-names.ts';
import {
	ADDRESSED,
	AMBIGUOUS,
	OPENS_NO_NAME,
	PLAIN_ADDRESSED,
	PLAIN_GIVEN_NAMES,
	PLAIN_ORDER,
	PLAIN_SECOND,
	SHORT_TITLES
} from './lower-case-words.ts';
import { isNoPair } from './not-names.ts';

/** Names by the order of birth. */
export const ORDER_NAMES = new Set(['tư', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'út']);
/** "chú tám" is somebody, "ông sáu mươi tuổi" counts years. */
export const COUNTED = new Set(
	'mươi tháng năm tuổi ngày người giờ trăm nghìn ngàn triệu cái con lần nay xe nhà căn đứa hộ vụ'.split(
		' '
	)
);
const JOINS = new Set(['với', 'và', 'cùng', 'đổ', 'nói']);
const VERBS = new Set(
	'nói bảo kể bị ở đi đến về qua sang lên xuống ra vào mất thì là có cũng đã đang hay cứ không chưa mới làm'.split(
		' '
	)
);
/** A given name that no other word is spelt like, in lower case. */
export const isGivenWord = (word: Word | undefined) =>
	word !== undefined && !word.capital && DISTINCT_GIVEN_NAMES.has(word.lower);

/** Given names alone after a title: "anh tuấn", "chị thu hà", "chú tám". */
export function givenLength(
	words: readonly Word[],
	at: number,
	title: Word,
	isPlain: boolean
): number {
	const [word, next] = [words[at] as Word, words[at + 1]];
	const isWord = (first: Word, second: Word | undefined) =>
		isEveryday(first.lower, second?.lower ?? '') || isNoPair(first.lower, second?.lower ?? '');
	if (isPlain && next?.joined && SHORT_TITLES.has(title.lower)) {
		const isGivenFirst = PLAIN_GIVEN_NAMES.has(word.lower);
		const isSecond = PLAIN_GIVEN_NAMES.has(next.lower) || PLAIN_SECOND.has(next.lower);
		if (isGivenFirst && isSecond && !AMBIGUOUS.has(`${word.lower} ${next.lower}`)) return 2;
		if (PLAIN_ORDER.has(word.lower) && isSecond && title.lower.length !== 2) return 2;
	}
	if (!ADDRESSED.has(title.lower))
		return isPlain && PLAIN_ADDRESSED.has(title.lower) && PLAIN_GIVEN_NAMES.has(word.lower) ? 1 : 0;
	if (
		ORDER_NAMES.has(word.lower) &&
		next?.joined &&
		isGivenWord(next) &&
		!isWord(next, words[at + 2])
	)
		return 2;
	const isBounded = next?.joined && !words[at + 2]?.joined && GIVEN_NAMES.has(next.lower);
	if (ORDER_NAMES.has(word.lower) && isBounded && !COUNTED.has(next.lower)) return 2;
	const isNicknamed =
		next?.joined &&
		words[at + 2]?.joined &&
		JOINS.has(words[at + 2]?.lower ?? '') &&
		!VERBS.has(next.lower) &&
		!isWord(word, next);
	if (ORDER_NAMES.has(word.lower) && isNicknamed && !COUNTED.has(next.lower)) return 2;
	if (ORDER_NAMES.has(word.lower))
		return next?.joined && !COUNTED.has(next.lower) && !isWord(word, next) ? 1 : 0;
	if (GIVEN_NAMES.has(word.lower) && next?.joined && isGivenWord(next))
		if (OPENS_NO_NAME.has(word.lower) || isWord(word, next)) return 0;
		else if (!isWord(next, words[at + 2])) return 2;
	return DISTINCT_GIVEN_NAMES.has(word.lower) && !isWord(word, next) ? 1 : 0;
}
