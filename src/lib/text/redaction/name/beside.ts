import type { Word } from '../../words.ts';
import { DISTINCT_GIVEN_NAMES, OTHER_THINGS } from './given-names.ts';
import { isGiven, isKnown, hasMiddleName } from './name-context.ts';
import type { NameContext } from './name-context.ts';
import { isSurname } from './run.ts';
import { PLACE_HEADS, PLACE_PREPOSITIONS } from './titles.ts';

/** What belongs to one person and stands right behind the name, already removed. */
const DATA_AFTER =
	/^\s?[,;(–:-]{0,2}\s?(?:(?:cccd|cmnd|cmt|can cuoc|sdt|dt|dien thoai|so dien thoai|stk|tk|sinh|sinh nam|sinh ngay|sn|email|mail|dia chi|dc|ngu|tru|thuong tru|ho chieu|phone|tel|lives at|stays at|of|o)[ :.]{1,2}(?:so |tai )?)?<(?:sdt|giay_to|ngay_sinh|tai_khoan|email|ho_chieu|dia_chi)>/u;
/** "STK <tai_khoan> Techcombank, TRINH QUOC BAO": whose the account is. */
const ACCOUNT_BEFORE = /<tai_khoan>[^.!?\n<]{0,28}[ ,:(–-]$/u;
const LISTED_BEFORE = /<ten>(?:,| va|,? and| voi) $/u;
const LISTED_AFTER = /^(?:,| va|,? and| voi) (?:\p{L}+ )?<ten>/u;
const CLOSING_BEFORE = /(?<!\p{L})(?:best|regards|thanks|sincerely|yours|holder|cheers),? $/u;
const LONGEST_LEAD = 48;
const LONGEST_TAIL = 44;
const ENDS = /^\s*(?:[.,;:)–]|$| -)/u;
/** What sells or serves bears names of persons too. */
const BUSINESSES = new Set(
	'quán tiệm shop hàng spa salon garage xưởng vựa hãng studio quan tiem tự quỹ nhóm lớp'.split(' ')
);

const isWritten = ({ text }: Word) => /^\p{Lu}\p{Ll}+$/u.test(text);
const isCapital = ({ text }: Word) => /^\p{Lu}{2,}$/u.test(text);

/**
 * Whether a run is a person by what was removed beside it: a telephone, a paper or an address right behind
 * it, an account before it, or other names of one list.
 */
export function isBesideData(run: readonly Word[], at: number, context: NameContext): boolean {
	const { words, surface, isPlain } = context;
	const [first, last] = [run[0], run.at(-1)];
	if (!first || !last || run.length > 4 || !surface.text.includes('<')) return false;
	const before = surface.folded.slice(Math.max(0, first.start - LONGEST_LEAD), first.start);
	const after = surface.folded.slice(last.end, last.end + LONGEST_TAIL);
	if (!before.includes('>') && !after.includes('<')) return false;
	if (isKnown(run)) return false;
	const isFull = run.length > 1 && isSurname(first, isPlain);
	if (run.length > 1 && run.every(isCapital))
		return !context.isShouted && isFull && ENDS.test(after) && ACCOUNT_BEFORE.test(before);
	if (!run.every(isWritten) || OTHER_THINGS.has(first.lower)) return false;
	if (run.length === 1)
		return isGiven(first, context) && ENDS.test(after) && LISTED_BEFORE.test(before);
	const lead = first.joined ? (words[at - 1]?.lower ?? '') : '';
	const mayBePlace =
		BUSINESSES.has(lead) ||
		(PLACE_HEADS.has(first.lower) && !DISTINCT_GIVEN_NAMES.has(last.lower)) ||
		(PLACE_PREPOSITIONS.has(lead) && !hasMiddleName(run));
	if (mayBePlace) return false;
	if (isFull && (LISTED_BEFORE.test(before) || LISTED_AFTER.test(after))) return true;
	if (isFull && ENDS.test(after) && ACCOUNT_BEFORE.test(before)) return true;
	if (!DATA_AFTER.test(after)) return false;
	return isFull || isGiven(last, context) || CLOSING_BEFORE.test(before);
}
