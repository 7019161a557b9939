import { opensSentence } from '../../words.ts';
import type { Word } from '../../words.ts';
import { hasMiddleName, isGiven, isKnown, isPlainMiddle } from './name-context.ts';
import type { NameContext } from './name-context.ts';
import { isPersonPair, opensPlaceName } from './person-pair.ts';
import { isSurname } from './run.ts';
import {
	COMMON_SURNAMES,
	HIGHLAND_SURNAMES,
	LAST_SURNAMES,
	PLAIN_SURNAMES,
	RARE_SURNAMES
} from './surnames.ts';
import { FOLDED_TITLES, PERSON_GOES_ON, PLACE_PREPOSITIONS } from './titles.ts';

const CAPITAL_AND_SMALL = /^\p{Lu}\p{Ll}/u;
const SEX_MARK = /^(?:[YHK]|Ka|Hơ)$/;
const NOT_AFTER_THI = new Set('nại nghè vải trấn cầu xã thành sảnh'.split(' '));

/** "Y Wôn", "Sùng Chúa", "H Bia Mlô": shapes that only highland names have. */
export function isHighland(run: readonly Word[]): boolean {
	const [first, second] = run;
	const last = run.at(-1)?.lower ?? '';
	if (!first || !second || isKnown(run)) return false;
	if (LAST_SURNAMES.has(last) && !RARE_SURNAMES.has(last)) return true;
	if (HIGHLAND_SURNAMES.has(first.lower)) return CAPITAL_AND_SMALL.test(first.text);
	if (first.text === 'Thị')
		return CAPITAL_AND_SMALL.test(second.text) && !NOT_AFTER_THI.has(second.lower);
	// "bệnh viện K Tân Triều"
	if (first.text === 'K' && run.length > 2 && opensPlaceName(second)) return false;
	return SEX_MARK.test(first.text) && /^\p{Lu}\p{Ll}{2,}$/u.test(second.text);
}

/** "… Văn …", "… Thị …" in their place make a full name of any surname. */
const isByMiddle = ([first, second, third]: readonly Word[]) =>
	third !== undefined &&
	first?.text !== first?.text.toUpperCase() &&
	(second?.text === 'Thị' || second?.text === 'Văn');

/** What only a person does. */
const SAYS = new Set('nói nêu phản kiến trình hỏi hứa kể ký noi neu hoi hua ke'.split(' '));
/** Family names that stand last in English. */
const NAME_LAST = new Set('nguyen tran pham hoang phan dang bui ngo'.split(' '));

/** Two words: a person where the sentence goes on as of one, or where they are a line of their own. */
function isPair(run: readonly Word[], at: number, context: NameContext): boolean {
	const [first, second] = run as [Word, Word];
	const next = context.words[at + 2];
	if (next?.joined && !next.capital && PERSON_GOES_ON.has(next.lower)) {
		if (context.isPlain && NAME_LAST.has(second.lower) && isGiven(first, context)) return true;
		if (HIGHLAND_SURNAMES.has(first.lower) && SAYS.has(next.lower)) return true;
		if (COMMON_SURNAMES.has(first.lower) && isGiven(second, context))
			return SAYS.has(next.lower)
				? run.some(({ text }) => text !== text.toUpperCase())
				: !/^(?:bị|có|đã)$/.test(next.lower);
	}
	if (!COMMON_SURNAMES.has(first.lower) && !isPersonPair(run, context)) return false;
	const line = context.surface.text;
	return line[first.start - 1] === '\n' && /^\s*(?:\n|$)/.test(line.slice(second.end));
}

/** "Trạm Văn Hán", "Tu Van Lang": what stands before the name of a place at the head of a sentence. */
const NO_FAMILY = new Set(
	'trạm đội còn bưởi cam vải nhãn chợ cầu dân ga đò đền chùa đình phà cống bãi bến ngã đường xe tàu gạo chè lúa rau cá tram doi con buoi cam vai cho cau dan ga den chua dinh pha cong bai ben duong xe tu ta ban'.split(
		' '
	)
);
/** Family names that are "trường", "đình", "đảo" and "đường" without diacritics. */
const PLAIN_THINGS = new Set(['truong', 'dinh', 'dao', 'duong']);
/** "Hồ Tả Trạch", "Lò Gò Xa Mát": family names that open names of lakes and other places. */
const LANDSCAPE = new Set('hồ lò lý lâm đinh dương vàng'.split(' '));

/** A full name without a title; the names of roads and places that look the same are left alone. */
export function standsAlone(run: readonly Word[], at: number, context: NameContext): boolean {
	const { words } = context;
	const [first, second] = run;
	if (!first || !second) return false;
	const isPlain = context.isPlain || (isPlainMiddle(second) && first.lower === first.folded);
	if (!isSurname(first, isPlain) && !isByMiddle(run)) return false;
	const isLed = NO_FAMILY.has(first.lower) && second.folded !== 'thi';
	if (isLed && opensSentence(context.surface.text, first)) return false;
	if (isKnown(run)) return false;
	const before = words[at - 1];
	// "Toi" without diacritics is "tôi" more often than "tới".
	const isSelf = context.isPlain && before?.lower === 'toi' && hasMiddleName(run);
	if (!isSelf && before?.end === first.start - 1 && PLACE_PREPOSITIONS.has(before.lower))
		return false;
	if (run.length === 2) return isPair(run, at, context);
	if (hasMiddleName(run)) {
		const isCommonFamily = COMMON_SURNAMES.has(first.lower) || PLAIN_SURNAMES.has(first.lower);
		const isSureMiddle = /^(?:thị|văn)$/.test(second.lower) || (isPlainMiddle(second) && isPlain);
		// "THUE MA VAN BI NHAC"
		const isPlainVan = context.isPlain && second.lower === 'van';
		if (context.isShouted && (!isSureMiddle || isPlainVan) && !isCommonFamily) return false;
		const isLast = run.length === 3 && isPersonPair(run.slice(1), context);
		return !isPlain || isPlainMiddle(second) || isLast || PLAIN_SURNAMES.has(first.lower);
	}
	if (first.folded === 'ho' && opensSentence(context.surface.text, first)) return false;
	if (first.lower === 'đèo') return false;
	if (LANDSCAPE.has(first.lower) && !isGiven(run.at(-1), context)) return false;
	// Rare surnames that are ordinary words (Mùa, Cứ, A) need the middle name of a person, or what one does.
	const next = words[at + run.length];
	const isBrand = next?.lower === 'phát' && words[at + run.length + 1]?.lower !== 'biểu';
	const goesOn =
		next?.joined === true && !next.capital && PERSON_GOES_ON.has(next.lower) && !isBrand;
	// "Ba Chua Xu": a title of somebody revered, not a family name.
	const isTitle = context.isPlain && FOLDED_TITLES.has(first.folded);
	const isCommon = isPlain
		? PLAIN_SURNAMES.has(first.lower) && !PLAIN_THINGS.has(first.lower)
		: !isTitle && !RARE_SURNAMES.has(first.lower);
	const isWritten = run.some(({ text }) => text !== text.toUpperCase());
	const isBounded =
		context.isShouted && !next?.joined && isGiven(second, context) && isGiven(run[2], context);
	return isWritten ? isCommon || (goesOn && !isPlain) : isBounded;
}
