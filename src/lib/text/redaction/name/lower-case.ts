import type { Redaction } from '#lib/domain/redaction.ts';
import { CUE } from '../../cue.ts';
import type { Word } from '../../words.ts';
import { DISTINCT_GIVEN_NAMES, GIVEN_NAMES } from './given-names.ts';
import { COMMON_SURNAMES, MIDDLES, PLAIN_MIDDLES, PLAIN_SURNAMES, SURNAMES } from './surnames.ts';
import { THING_OPENINGS } from './not-names.ts';
import { isEveryday } from './everyday-words.ts';
import { COUNTED, givenLength, isGivenWord, ORDER_NAMES } from './given-length.ts';
import { isKnownName } from './name-context.ts';
import { isNoPlaceFamily } from './person-pair.ts';
import {
	ADDRESSED,
	ADJECTIVES,
	AMBIGUOUS,
	NOT_SHORT_FULL,
	OPENS_NO_NAME,
	PLURALS
} from './lower-case-words.ts';
import {
	NOT_AFTER_NAME,
	PLACE_HEADS,
	PLACE_PREPOSITIONS,
	TITLES_BEFORE_LOWER_CASE
} from './titles.ts';

const CALLED = new Set('bé bạn vợ chồng mẹ bố ba má anh chị ông bà gái trai'.split(' '));
const SELF_WORDS = new Set(['tôi', 'em', 'cháu', 'con', 'mình', 'tui', 'toi', 'chau', 'minh']);

const isSurname = (word: Word | undefined) =>
	word !== undefined && (COMMON_SURNAMES.has(word.lower) || PLAIN_SURNAMES.has(word.lower));
const isMiddle = (word: Word | undefined) =>
	word?.joined === true && (MIDDLES.has(word.lower) || PLAIN_MIDDLES.has(word.lower));
/** "tài", "hiền": spelt out they are names, though "tại", "hiện" fold to the same letters. */
const isWrittenGiven = ({ lower, folded }: Word) =>
	lower !== folded && lower !== 'được' && GIVEN_NAMES.has(lower);
const canFollow = (word: Word | undefined) =>
	word?.joined === true &&
	/^\p{L}+$/u.test(word.text) &&
	(!NOT_AFTER_NAME.has(word.folded) || isWrittenGiven(word));

/** Surnames that no other word is spelt like when diacritics are missing. */
const SURE_PLAIN = new Set('nguyen tran pham hoang huynh phan dang bui le vo vu'.split(' '));
/** "phân vẫn", "đang vẫn" are spelt like surname and middle name. */
const SURE_BEFORE_VAN = new Set(['nguyen', 'tran', 'hoang', 'huynh']);
/** "nguyễn thị …", "tran van …": a name without any title. */
function isByMiddle(words: readonly Word[], at: number): boolean {
	const [first, second, third] = [words[at], words[at + 1], words[at + 2]];
	if (!first || !second?.joined || !(second.cue & CUE.middle) || third?.lower === 'trường')
		return false;
	const isPlain = second.lower === second.folded;
	const sure = second.lower === 'van' ? SURE_BEFORE_VAN : SURE_PLAIN;
	if (isPlain ? !sure.has(first.lower) : !COMMON_SURNAMES.has(first.lower)) return false;
	return !isKnownName(`${first.folded} ${second.folded} ${third?.folded ?? ''}`);
}

/** How many words from a surname on are a name in lower case: surname, middle, given, perhaps one more. */
function lengthOfFullName(words: readonly Word[], at: number): number {
	if (!isSurname(words[at]) || !isMiddle(words[at + 1]) || !canFollow(words[at + 2])) return 0;
	if (NOT_SHORT_FULL.has(`${words[at]?.lower}_${words[at + 1]?.lower}`)) return 0;
	const fourth = words[at + 3];
	return fourth?.joined && DISTINCT_GIVEN_NAMES.has(fourth.lower) ? 4 : 3;
}

/** "đặng quỳnh chi": a surname and two given names. */
function lengthByGiven(words: readonly Word[], at: number): number {
	const [first, second, third] = [words[at], words[at + 1], words[at + 2]];
	if (!first || !second?.joined || !third?.joined || !COMMON_SURNAMES.has(first.lower)) return 0;
	if (!GIVEN_NAMES.has(second.lower) || !GIVEN_NAMES.has(third.lower)) return 0;
	if (isKnownName(`${first.folded} ${second.folded} ${third.folded}`)) return 0;
	const isOne = DISTINCT_GIVEN_NAMES.has(second.lower) || DISTINCT_GIVEN_NAMES.has(third.lower);
	return isOne && !isEveryday(second.lower, third.lower) ? 3 : 0;
}

/** "ông nguyễn hòa ở …", "cô đặng nga": a family name that opens hardly any word, and a given one. */
function isShortFull(words: readonly Word[], at: number, title: Word): boolean {
	const [first, second, third] = [words[at], words[at + 1], words[at + 2]];
	if (!first || !second?.joined || second.capital || !ADDRESSED.has(title.lower)) return false;
	if (!isNoPlaceFamily(first) || first.lower === first.folded) return false;
	// "cô hoàng toàn không": a slip for "hoàn toàn".
	if (first.lower === 'hoàng' && !DISTINCT_GIVEN_NAMES.has(second.lower)) return false;
	if (!GIVEN_NAMES.has(second.lower) || OPENS_NO_NAME.has(second.lower)) return false;
	const pair = `${first.lower}_${second.lower}`;
	if (THING_OPENINGS.has(pair) || NOT_SHORT_FULL.has(pair) || second.lower === 'năm') return false;
	if (isKnownName(`${first.folded} ${second.folded}`)) return false;
	if (ORDER_NAMES.has(second.lower) && COUNTED.has(third?.lower ?? '')) return false;
	return !third?.joined || !isEveryday(second.lower, third.lower);
}

/** "tên là", "tôi tên", "họ và tên": what follows is a name even with no middle name in it. */
function isIntroduced(words: readonly Word[], at: number): boolean {
	const [first, second, third] = [words[at - 1], words[at - 2], words[at - 3]];
	if (!first || first.end < (words[at]?.start ?? 0) - 3) return false;
	const isName = (word: Word | undefined) => word?.lower === 'tên' || word?.lower === 'ten';
	const isVerb = first.lower === 'là' || first.lower === 'la';
	if (isVerb) return isName(second) || (isName(third) && SELF_WORDS.has(second?.lower ?? ''));
	if (first.lower === 'tk') return second?.folded === 'chu' || isName(second);
	if (!isName(first) || !second) return false;
	// "…, tên lưu gia bảo, …": a clause of its own.
	if (!first.joined && GIVEN_NAMES.has(words[at + 2]?.lower ?? '')) return true;
	if (CALLED.has(second.lower) && COMMON_SURNAMES.has(words[at]?.lower ?? '')) return true;
	return SELF_WORDS.has(second.lower) || ['họ', 'ho', 'và', 'va'].includes(second.lower);
}

function introducedLength(words: readonly Word[], at: number): number {
	const next = words[at + 1];
	if (!isSurname(words[at]) && isGivenWord(words[at]))
		return isGivenWord(next) || (next?.joined && next.lower === 'anh') ? 2 : 1;
	if (!isSurname(words[at]) && SURNAMES.has(words[at]?.lower ?? ''))
		return words[at + 2]?.joined && GIVEN_NAMES.has(words[at + 2]?.lower ?? '') ? 3 : 0;
	if (!isSurname(words[at]) && PLAIN_MIDDLES.has(words[at + 1]?.lower ?? ''))
		return canFollow(words[at + 2]) ? 3 : 0;
	if (!isSurname(words[at]) || !(canFollow(next) || isMiddle(next))) return 0;
	const full = lengthOfFullName(words, at) || 2;
	return full === 3 && canFollow(words[at + 3]) ? 4 : full;
}

/** Words that stand before a short title, and before no letter of a block. */
const BEFORE_SHORT = new Set(
	'gặp nhờ gọi hỏi kêu với và của cho bị là cùng do thấy mà nhưng ơi nghe theo'.split(' ')
);
const IS_SELF = new Set(['là', 'la']);

/** "toi ten ngo thi kim phuong": one more word, where the name is introduced and a sign or a birth ends it. */
function goesOnWithName(words: readonly Word[], at: number): boolean {
	if (lengthOfFullName(words, at) !== 3 || !isIntroduced(words, at)) return false;
	const next = words[at + 4];
	return canFollow(words[at + 3]) && (!next?.joined || /^(?:sinh|sn)$/.test(next.lower));
}

/** "tôi lục văn páo": any family name between who speaks and a middle name. */
function isOfSelf(words: readonly Word[], at: number): boolean {
	const [self, first, second] = [words[at - 1], words[at], words[at + 1]];
	if (!self || !first?.joined || !second?.joined || !(second.cue & CUE.middle)) return false;
	if (second.lower === second.folded) return false;
	if (!SELF_WORDS.has(self.lower) || first.lower === 'thi') return false;
	return SURNAMES.has(first.lower) && canFollow(words[at + 2]);
}

/** "cầu ông thìn": a place of old, not somebody. */
const LANDMARKS = new Set(
	'cầu chợ cống kênh rạch sông chùa đền đình miếu bến đò núi gò vàm cồn hồ ngã đập'.split(' ')
);

/** "xã Quỳnh Anh thi công", "Liên Minh là": what might be a title or a self is the end of a name. */
const endsName = (words: readonly Word[], at: number) =>
	words[at]?.capital === true && words[at].joined && words[at - 1]?.capital === true;

/** "a hùng trực chốt": a title in one letter, which no block, class or vitamin is called by. */
function isAfterShortTitle(words: readonly Word[], at: number): boolean {
	const [head, title, word, next] = [words[at - 2], words[at - 1], words[at], words[at + 1]];
	if (!word || title?.lower === 'tk' || !DISTINCT_GIVEN_NAMES.has(word.lower)) return false;
	if (head && title?.joined && !BEFORE_SHORT.has(head.lower)) return false;
	return !next?.joined || !isEveryday(word.lower, next.lower);
}

function lengthAt(words: readonly Word[], at: number, isPlain: boolean): number {
	const word = words[at];
	if (!word) return 0;
	const title = words[at - 1];
	if (
		isByMiddle(words, at) &&
		!PLACE_HEADS.has(title?.lower ?? '') &&
		!PLACE_PREPOSITIONS.has(title?.lower ?? '')
	)
		return lengthOfFullName(words, at) + Number(goesOnWithName(words, at));
	if (isOfSelf(words, at)) return 3;
	if (!title) return 0;
	const length = lengthAfter(words, at, title, isPlain);
	if (length === 0) return 0;
	// "truong nguyen ba ngoc": the title is a syllable of the name of a school. Asked last, since it is dear.
	return isKnownName(`${words[at - 2]?.folded ?? ''} ${title.folded} ${word.folded}`) ? 0 : length;
}

/** The length of a name that the word before it announces. */
function lengthAfter(words: readonly Word[], at: number, title: Word, isPlain: boolean): number {
	const word = words[at];
	if (!word) return 0;
	if ((title.lower === 'ông' || title.lower === 'bà') && LANDMARKS.has(words[at - 2]?.lower ?? ''))
		return 0;
	if (isIntroduced(words, at)) return introducedLength(words, at);
	if (!word.joined || endsName(words, at - 1)) return 0;
	if (TITLES_BEFORE_LOWER_CASE.has(title.lower)) {
		const full = lengthOfFullName(words, at);
		if (full) return full;
		const byGiven = lengthByGiven(words, at);
		if (byGiven) return byGiven;
		if (isShortFull(words, at, title)) return 2;
	}
	const isSelf =
		IS_SELF.has(title.lower) &&
		SELF_WORDS.has(words[at - 2]?.lower ?? '') &&
		!endsName(words, at - 2);
	if (isSelf && lengthByGiven(words, at)) return 3;
	if (isSelf && COMMON_SURNAMES.has(word.lower) && lengthOfFullName(words, at))
		return lengthOfFullName(words, at);
	const second = words[at + 1];
	const isOrder = ORDER_NAMES.has(word.lower) && word.lower !== 'tư' && second?.joined === true;
	if (isSelf && isOrder && GIVEN_NAMES.has(second.lower) && !COUNTED.has(second.lower)) return 2;
	if (isSelf)
		return isGivenWord(word) && !['nam', 'yên'].includes(word.lower)
			? introducedLength(words, at)
			: 0;
	if (isShortLead(title.lower) && !isPlain && !title.capital)
		return isAfterShortTitle(words, at) ? 1 : 0;
	if (!isPlain && !ADDRESSED.has(title.lower)) return 0;
	const pair = `${title.lower} ${word.lower}`;
	if (PLURALS.has(`${words[at - 2]?.lower ?? ''} ${title.lower}`)) return 0;
	if (ADJECTIVES.has(pair) || AMBIGUOUS.has(pair)) return 0;
	return givenLength(words, at, title, isPlain);
}

/** Words that announce a name beside those with a cue of their own: "a tuan anh", "chủ tk …". */
const isShortLead = (lower: string) => lower === 'a' || lower === 'c' || lower === 'tk';

/** Whether a title or a word of introduction stands before: hardly ever. */
function mayAnnounce(words: readonly Word[], at: number): boolean {
	const [before, next] = [words[at - 1], words[at + 1]];
	if (before !== undefined && ((before.cue & CUE.title) !== 0 || isShortLead(before.lower)))
		return true;
	return next !== undefined && (next.cue & CUE.middle) !== 0;
}

/** Names typed without capitals: after "tôi tên là", or after a title with surname and middle name. */
export function lowerCaseNames(words: readonly Word[], isPlain: boolean): Redaction[] {
	const found: Redaction[] = [];
	for (let at = 0; at < words.length; at++) {
		const word = words[at];
		if (!word || word.capital || !mayAnnounce(words, at)) continue;
		const length = lengthAt(words, at, isPlain);
		const last = words[at + length - 1];
		if (length === 0 || !last) continue;
		found.push({ type: 'name', start: word.start, end: last.end });
		at += length - 1;
	}
	return found;
}
