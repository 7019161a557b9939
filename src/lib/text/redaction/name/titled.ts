import { CUE } from '../../cue.ts';
import { opensSentence } from '../../words.ts';
import type { Word } from '../../words.ts';
import { OTHER_THINGS } from './given-names.ts';
import { PLAIN_GIVEN_NAMES } from './lower-case-words.ts';
import { hasMiddleName, isGiven, isKnown, isPlainMiddle } from './name-context.ts';
import type { NameContext } from './name-context.ts';
import { NOBODY, NOT_A_PERSON, PLACE_OPENINGS, SUBJECTS } from './not-names.ts';
import { isPersonPair } from './person-pair.ts';
import { isSurname } from './run.ts';
import { COMMON_SURNAMES, PLAIN_SURNAMES, RARE_SURNAMES } from './surnames.ts';
import { isTitleWord } from './title-words.ts';
import {
	FOLDED_TITLES,
	KIN_TITLES,
	NO_PLACE_PAIRS,
	PLACE_HEAD_PAIRS,
	PLACE_HEADS,
	PLACE_PREPOSITIONS,
	RARE_FOLDED_TITLES,
	SURE_FOLDED_TITLES
} from './titles.ts';

/** "cụ Phan Bội Châu": titles that history is told with. */
const HISTORIC_TITLES = new Set(['cụ', 'vua', 'bác']);
/** Titles of the young and of friends, which also open sentences: "Em Chào", "Bạn Nào". */
const LOOSE_TITLES = new Set('em cháu bé bạn mẹ bố cha o má con thằng nhỏ mụ gã lão'.split(' '));
const ORDER = new Set('hai ba tu nam sau bay tam chin muoi ut'.split(' '));
/** "Bánh Bà Thân", "sữa Cô Gái": what is sold under a title. */
const GOODS = new Set(
	'gà vịt lợn heo bò mì phở cá ốc lẩu chả giò kem dê đậu bánh sữa bún xôi chè nem mắm cơm cháo gạo trà kẹo dầu tương rượu bia nhãn hiệu quán tiệm vàng nước'.split(
		' '
	)
);
const PLAIN_PLACES = new Set(
	'cau cho chua song nui den dinh mieu ben rach kenh cong ga lang ho the'.split(' ')
);
/** "Cát Bà Xanh", "Tháp Bà", "Hòn Ông Căn": what stands before a title inside a place's name. */
const HEADS_OF_NAMES = new Set(
	'cát tháp hòn núi suối mũi thác ghềnh gành đá gộp bãi giếng'.split(' ')
);
/** "người già", "cây già": what is old, not an elder. */
const OF_AGE = new Set('người tuổi về trẻ quá cây hưu cao'.split(' '));
const TEACHERS = new Set(['thầy', 'cô', 'giáo']);

/** "Ông Đinh Y Rưm": a middle name makes it no place, whatever its first words are. */
const isFullName = (run: readonly Word[]) =>
	run.length > 2 && /^(?:Y|Thị|Văn)$/.test(run[1]?.text ?? '');

const isShoutedName = (run: readonly Word[]) => isSurname(run[0], true) && hasMiddleName(run);

/** "Cháu Su Ri": two capitals are no sentence that goes on. */
const isPairOfCapitals = (run: readonly Word[]) =>
	run.length === 2 && run.every(({ text }) => /^\p{Lu}\p{Ll}+$/u.test(text));

const OF_TALES = new Set(['ông ba mươi', 'ông ba bị', 'bác ba phi', 'chú ba phi', 'ông ba phi']);
const MANY = new Set('các mấy những'.split(' '));
const JOINS = new Set('và với cùng ở hay hoặc'.split(' '));
/** "mấy anh Điện lực", "các chị Môi trường": an office, and what it is of goes on in small letters. */
function isManyOfOffice(
	[first, second]: readonly Word[],
	before: Word | undefined,
	title: Word,
	{ words }: NameContext
): boolean {
	if (!first || second || !title.joined || !MANY.has(before?.lower ?? '')) return false;
	const next = words[words.indexOf(first) + 1];
	return next?.joined === true && !next.capital && !JOINS.has(next.lower);
}

/** A title with Vietnamese letters before a capital: one syllable is enough unless the pair is nobody. */
function afterWrittenTitle(
	title: Word,
	before: Word | undefined,
	run: readonly Word[],
	context: NameContext
): boolean {
	const first = run[0] as Word;
	if (NOBODY.has(`${title.lower} ${first.lower.replace(/['’]s$/, '')}`)) return false;
	if (OF_TALES.has(`${title.lower} ${run.map(({ lower }) => lower).join(' ')}`)) return false;
	if (isManyOfOffice(run, before, title, context)) return false;
	const isFamily = run.length > 1 && COMMON_SURNAMES.has(first.lower);
	if (context.isShouted && run.length === 1 && isTitleWord(title.lower, first.lower)) return false;
	if (
		title.capital &&
		!isFullName(run) &&
		!isFamily &&
		NOT_A_PERSON.has(`${title.folded}_${first.folded}`)
	)
		return false;
	if (title.capital && isKnown([title, ...run])) return false;
	if (SUBJECTS.has(first.lower) && TEACHERS.has(title.lower)) return false;
	if (HISTORIC_TITLES.has(title.lower) && isKnown(run)) return false;
	if (before?.lower === 'về' && isKnown(run)) return false;
	const isLoose =
		context.isShouted || title.lower === 'con' || (title.capital && LOOSE_TITLES.has(title.lower));
	if (title.capital && isPairOfCapitals(run) && !context.isShouted && title.lower !== 'con')
		return true;
	if (!isLoose || isGiven(first, context)) return true;
	// "CHÁU QUA SUỐI"
	if (context.isShouted && RARE_SURNAMES.has(first.lower) && !hasMiddleName(run)) return false;
	return isSurname(first, context.isPlain);
}

/** "phía bắc", "tiếng Anh", "địa chỉ", "ảnh hưởng": what a title is there without diacritics, by the word before. */
const PLAIN_HEADS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
	['bac', new Set('phia mien vung huong dong tay cua ha kinh nam'.split(' '))],
	['anh', new Set('tieng mon hinh chup phim nuoc chieu buc treo trung'.split(' '))],
	['chi', new Set('dia bao tap gia'.split(' '))],
	['ong', new Set('duong dat cong lap'.split(' '))],
	['ba', new Set('hang thu thang so'.split(' '))],
	['di', new Set('ra bo chay xe hoc lam'.split(' '))],
	['co', new Set('khong da dang chua moi van se chi deu cung phai'.split(' '))]
]);
/** "chu Nom", "co Zalo", "di Ha Noi": letters, "có" and "đi". */
const PLAIN_THINGS = new Set(
	`chu_nom chu_han chu_khmer chu_cham chu_thai chu_mong co_zalo co_wifi co_mai di_ha di_sai di_da di_thai di_ninh di_ho
	di_bac di_nam di_quang ong_nuoc anh_huong chu_tich`.split(/\s+/)
);

/** The same where no diacritics tell "chị" from "chi". */
function afterPlainTitle(
	title: Word,
	before: Word | undefined,
	run: readonly Word[],
	context: NameContext
): boolean {
	const first = run[0] as Word;
	const isOrder = run.length === 2 && ORDER.has(first.folded) && isGiven(run[1], context);
	if (isOrder && (title.capital || title.lower === 'ba')) return true;
	if (RARE_FOLDED_TITLES.has(title.lower))
		return run.length === 1 && !context.isShouted && PLAIN_GIVEN_NAMES.has(first.lower);
	if (title.lower === 'o' || !FOLDED_TITLES.has(title.folded)) return false;
	if (title.capital && !isFullName(run) && NOT_A_PERSON.has(`${title.folded}_${first.folded}`))
		return false;
	if (title.capital && isKnown([title, ...run])) return false;
	const isFamily = isSurname(first, true);
	if (run.length > 1 && PLACE_OPENINGS.has(`${first.folded}_${run[1]?.folded ?? ''}`)) return false;
	if (context.isShouted || /^\p{Lu}{2,}$/u.test(title.text)) return isShoutedName(run);
	const isSureFull =
		isPlainMiddle(run[1]) || (PLAIN_SURNAMES.has(first.lower) && hasMiddleName(run));
	if (title.lower === 'di') return isFamily && isPlainMiddle(run[1]);
	if (title.lower === 'con' && run.length === 1) return PLAIN_GIVEN_NAMES.has(first.lower);
	// Without diacritics "con" is "còn" more often.
	if (title.lower === 'con') return isSureFull ? isFamily : isPersonPair(run, context);
	const heads = PLAIN_HEADS.get(title.folded);
	if (heads?.has(before?.folded ?? '') || PLAIN_THINGS.has(`${title.folded}_${first.folded}`))
		return false;
	if (title.folded === 'ong' || title.folded === 'anh') return true;
	if (SURE_FOLDED_TITLES.has(title.folded) && (isFamily || isGiven(first, context))) return true;
	return isFamily || (!title.capital && isGiven(first, context));
}

function afterTitle(
	title: Word,
	before: Word | undefined,
	run: readonly Word[],
	context: NameContext
): boolean {
	const isPlainTitle =
		context.isPlain &&
		(FOLDED_TITLES.has(title.folded) || RARE_FOLDED_TITLES.has(title.lower) || title.lower === 'o');
	if (isPlainTitle) return afterPlainTitle(title, before, run, context);
	if (context.isPlain && context.isShouted && !isFullName(run) && !isShoutedName(run)) return false;
	return KIN_TITLES.has(title.lower) && afterWrittenTitle(title, before, run, context);
}

const SHORT_TITLES = new Set(['a', 'c', 'e', 'tk']);
/** "khu a Bình Minh", "tòa c": a letter that tells buildings apart. */
const BLOCKS = new Set(
	'khu lô block tòa toà dãy số nhà căn tầng lớp khối đội nhóm tổ hạng loại vitamin tháp câu cụm điểm khoản mục gói so lo toa khoi cau cum diem khoan muc'.split(
		' '
	)
);
/** "a Hưng tổ trưởng", "c Phượng": titles as they are typed in chats. */
function hasShortTitle(run: readonly Word[], at: number, context: NameContext): boolean {
	const { words } = context;
	const title = words[at - 1];
	if (!title || !SHORT_TITLES.has(title.lower) || title.capital || context.isEnglish) return false;
	const next = words[at + run.length];
	if (run.length > 2 || (next?.joined && next.capital)) return false;
	if (title.lower === 'e' && (run.length > 1 || OTHER_THINGS.has(run[0]?.lower ?? '')))
		return false;
	return isGiven(run.at(-1), context) && !isKnown(run) && !BLOCKS.has(words[at - 2]?.lower ?? '');
}

/** "Binh Phuoc, Ong Dau, Dua": one place of a list. */
const isInPlaceList = (
	title: Word,
	before: Word | undefined,
	{ isPlain, isEnglish, isShouted, surface: { text } }: NameContext
) =>
	isPlain &&
	!isEnglish &&
	!isShouted &&
	title.capital &&
	before?.capital === true &&
	text.slice(before.end, title.start) === ', ';

/** Whether a title of kinship or courtesy before the run makes it a person. */
export function isTitled(run: readonly Word[], at: number, context: NameContext): boolean {
	const { words, surface } = context;
	const title = words[at - 1];
	if (!run[0]?.joined || !title) return false;
	if (hasShortTitle(run, at, context)) return true;
	if (!(title.cue & CUE.title)) return false;
	if (!afterTitle(title, words[at - 2], run, context)) return false;
	const head = title.joined ? words[at - 2] : undefined;
	if (!head) return !isInPlaceList(title, words[at - 2], context);
	// "chị em Cơ Tu": women of a people.
	if (title.lower === 'em' && /^(?:anh|chị|chi)$/.test(head.lower) && !title.capital)
		return run.length > 1
			? isPersonPair(run, context) ||
					(run.length > 2 && hasMiddleName(run) && isSurname(run[0], context.isPlain))
			: !context.isPlain && isGiven(run[0], context);
	if (title.lower === 'già' && OF_AGE.has(head.lower)) return false;
	// "bà con" are the people.
	if (title.lower === 'con' && head.folded === 'ba') return false;
	// Inside a run of capitals it is a syllable of that name: "Tam Anh Bắc".
	const isPlaceHead = HEADS_OF_NAMES.has(head.lower) || !opensSentence(surface.text, head);
	if (title.capital && head.capital && !context.isShouted && isPlaceHead) return false;
	// "ở Anh Sơn": a capital title inside a sentence may open a proper name instead.
	const mayBePlace = title.capital && !opensSentence(surface.text, title);
	// "gia đình cháu Tuấn", "ở xã chị Lan": only places of old are called "ông" and "bà".
	if (!title.capital && !/^(?:ông|bà|ong|ba)$/.test(title.lower)) return true;
	if (NO_PLACE_PAIRS.has(`${words[at - 3]?.lower ?? ''}_${head.lower}`)) return true;
	// "Bến cá Ông Trang": the kind of the place is two words.
	const kind = words[at - 3];
	if (mayBePlace && kind && !head.capital && PLACE_HEADS.has(kind.lower) && head.joined)
		return false;
	if (mayBePlace && GOODS.has(head.lower)) return false;
	if (mayBePlace && PLACE_HEAD_PAIRS.has(`${kind?.lower ?? ''}_${head.lower}`)) return false;
	// "cau Ong Thin": places that are spelt like little words without diacritics.
	if (mayBePlace && context.isPlain && PLAIN_PLACES.has(head.lower)) return false;
	return !PLACE_HEADS.has(head.lower) && !(mayBePlace && PLACE_PREPOSITIONS.has(head.lower));
}
