import type { Word } from '../../words.ts';
import { isBesideData } from './beside.ts';
import { isCalled } from './called.ts';
import { FOREIGN_NAMES, GIVEN_NAMES, OTHER_THINGS } from './given-names.ts';
import {
	ADDRESSED,
	CLOSING,
	follows,
	INTRODUCTION,
	MET,
	NAMED,
	OFFICE_BEFORE,
	PERSON_NAMED,
	PUBLIC_OFFICE,
	SELF,
	SELVES,
	SPEAKER
} from './lead.ts';
import { isInEnglish } from './in-english.ts';
import { hasMiddleName, isGiven, isKnown } from './name-context.ts';
import type { NameContext } from './name-context.ts';
import { PLACE_OPENINGS, THING_OPENINGS } from './not-names.ts';
import { isPersonPair, isPlacePair } from './person-pair.ts';
import { isRoadOrBrand } from './road-list.ts';
import { hasRole, isSpelt } from './role.ts';
import { isSurname } from './run.ts';
import { isHighland, standsAlone } from './stands-alone.ts';
import { PLAIN_SURNAMES, SURNAMES } from './surnames.ts';
import { isTitled } from './titled.ts';
import { ENGLISH_PLACES, NO_PLACE_PAIRS, PLACE_HEAD_PAIRS, PLACE_HEADS } from './titles.ts';

const HIGHLAND_NAME = /^[HK]['’](?!(?:mông|mong|rê|ho|lông|long|roi|ni)$)\p{L}/iu;
const FIELD =
	/(?<![\p{L}\p{N}])(?:nguoi|ten|chu|ong|ba|ky|dai dien|con|vo|chong|cha|me|bo|anh|chi|name|signed|owner)(?!\p{L})[^:.;\n]{0,25}:\s?$/u;
const LONGEST_LEAD = 40;
const leadOf = (run: readonly Word[], { surface }: NameContext) => {
	const start = run[0]?.start ?? 0;
	return surface.folded.slice(Math.max(0, start - LONGEST_LEAD), start);
};

/** A field of a form: "Chủ hộ:", "Người ủy quyền:". */
function isField(run: readonly Word[], context: NameContext): boolean {
	const { text } = context.surface;
	const start = run[0]?.start ?? 0;
	if (text[start - 1] !== ':' && text[start - 2] !== ':') return false;
	const lead = leadOf(run, context);
	if (!/:\s?$/.test(lead)) return false;
	const isFull = isSurname(run[0], context.isPlain);
	const isForPerson = run.length <= 4 && FIELD.test(lead);
	if (isFull && run.length > 2 && hasMiddleName(run) && (isForPerson || !isKnown(run))) return true;
	if (!isForPerson) return false;
	// "Người tiếp nhận: Ngọc Ánh"
	const isTwoGiven = run.length === 2 && !context.isPlain && !isPlacePair(run);
	if (isTwoGiven && !isKnown(run) && run.every((word) => isGiven(word, context))) return true;
	return run.length > 1 ? isFull : isGiven(run[0], context);
}

/** The name below a letter: at the very end, after its closing words. */
function isSignature(run: readonly Word[], at: number, context: NameContext): boolean {
	const { words, surface } = context;
	if (words.length > at + run.length || run.length > 4) return false;
	if (!follows(CLOSING, words, at, surface.folded)) return false;
	return isSurname(run[0], context.isPlain) || isGiven(run.at(-1), context);
}

/** "between Meo Vac and Dong Van" are two ends of a road. */
const BETWEEN = /between (?:\p{L}+ ){1,4}and $/u;
const OFFICE_WORDS = new Set('trưởng phó già chủ truong pho gia'.split(' '));

/**
 * A run after "thôn", "làng", "chợ" …: a person only behind an office. "Trưởng thôn Hùng", "già làng Y Bhin",
 * "bí thư xã Lê Văn Hùng"; two plain words would be the unit's own name.
 */
function headsOffice(run: readonly Word[], office: Word | undefined, context: NameContext) {
	const isFull = run.length > 1 && isSurname(run[0], context.isPlain) && !isKnown(run);
	if (OFFICE_WORDS.has(office?.lower ?? '')) {
		if (run.length === 1) return isGiven(run[0], context);
		if (isHighland(run) || /^[AYHK]$/.test(run[0]?.text ?? '')) return true;
		return isFull && (run.length > 2 || office?.folded === 'gia' || isPersonPair(run, context));
	}
	return isFull && hasMiddleName(run) && OFFICE_BEFORE.test(leadOf(run, context));
}

/** Where no diacritics tell "chợ" from "cho", a capital at the head of a sentence makes it a place. */
const PLAIN_HEADS = new Set('cho ho cau ben song chua den dinh nga duong pho truong'.split(' '));
/** Where no diacritics tell "bản" from "bạn", only a full name of a common family is somebody there. */
const MAYBE_HEADS = new Set('ban cho chua ho cau ben dinh nui suoi song'.split(' '));
const isPlainFull = (run: readonly Word[]) =>
	run.length > 2 && PLAIN_SURNAMES.has(run[0]?.lower ?? '') && hasMiddleName(run);
/** "Hồ Núi Cốc": a lake that bears the name of a hill. */
const LANDSCAPE = new Set('núi suối đồi đèo khe bàu vực sông đá'.split(' '));
const HOLDS_WATER = new Set('xả cạn đầy tràn tích bốc'.split(' '));
/** Whether the first word of the run, or the one before it, is the kind of a place. */
function isNamedPlace(
	run: readonly Word[],
	at: number,
	before: Word | undefined,
	context: NameContext
) {
	const [first, second] = run;
	const next = context.words[at + run.length];
	const isLake = LANDSCAPE.has(second?.lower ?? '') || HOLDS_WATER.has(next?.lower ?? '');
	// "Hồ Phú Ninh 31,2 m"
	const isMeasured = next?.joined === true && /^\d/.test(next.text);
	if (first?.lower === 'hồ' && (isLake || (isMeasured && run.length === 3))) return true;
	if (!context.isPlain || context.isShouted) return false;
	if (MAYBE_HEADS.has(before?.lower ?? '') && !context.isEnglish && !isPlainFull(run)) return true;
	if (before?.capital && PLAIN_HEADS.has(before.lower)) return !hasMiddleName(run);
	return PLAIN_HEADS.has(first?.lower ?? '') && isKnown(run.slice(1));
}

/** "khu công nghiệp Đồng Văn III", "4 em B2" */
const NUMBERED = /^(?:I{2,3}|IV|VI{2,3}|I?X|XI{1,3})$|^[A-Z]{1,3}\d/;
const ORDER = new Set('hai ba tư năm sáu bảy tám chín mười út'.split(' '));
const opensPlace = (first: Word | undefined, second: Word | undefined) =>
	PLACE_OPENINGS.has(`${first?.folded ?? ''}_${second?.folded ?? ''}`);
const opensThing = (first: Word, second: Word | undefined) =>
	THING_OPENINGS.has(`${first.lower}_${second?.lower ?? ''}`);
const isByMiddle = (run: readonly Word[]) =>
	run.length > 2 && /^(?:thị|văn)$/.test(run[1]?.lower ?? '');

const NOT_OF_SELF = new Set(
	'xã phường quê thôn bên chỗ xóm huyện tỉnh làng khu nhà trường lớp ở'.split(' ')
);
/** "tôi Quan Tú Trân", "tôi A Thút": a full name right after who speaks. */
function isOfSelf(run: readonly Word[], at: number, { words, isShouted }: NameContext): boolean {
	const [first, second] = run;
	const self = words[at - 1];
	if (!first?.joined || !second || !self || isShouted || !SELVES.has(self.lower)) return false;
	if (NOT_OF_SELF.has(words[at - 2]?.lower ?? '')) return false;
	if (first.text === 'A') return run.length === 2;
	if (run.some(({ text }) => text.length > 1 && text === text.toUpperCase())) return false;
	return run.length > 2 && (SURNAMES.has(first.lower) || GIVEN_NAMES.has(run.at(-1)?.lower ?? ''));
}

const OWNS_AFTER = /^,? (?:dung ten|dai dien|lam chu|thuong tru|tam tru|cu tru|sinh nam)(?!\p{L})/u;
const OF_FAMILY =
	/(?<!\p{L})(?:vo|chong|con trai|con gai|con dau|em trai|em gai|chi gai|anh trai) (?:toi|tui|em|minh|chau) $/u;
const FAMILY_OF = new Set('toi tui em minh chau'.split(' '));
/** "vợ tôi Lẹ": whatever one capital stands there. */
function isOfFamily(run: readonly Word[], at: number, context: NameContext): boolean {
	const [first] = run;
	const before = context.words[at - 1];
	if (!before || !FAMILY_OF.has(before.folded)) return false;
	if (!first || run.length > 1 || context.isShouted || OTHER_THINGS.has(first.lower)) return false;
	const next = context.words[at + 1];
	if (next?.joined && next.capital) return false;
	return /^\p{Lu}\p{Ll}+$/u.test(first.text) && OF_FAMILY.test(leadOf(run, context));
}

const HERE_ENDS = new Set('ạ nè nha nhé ne nhe cho'.split(' '));
/** "alo, Dũng đây", "Mai Phương đây ạ": who calls. */
function isHere(run: readonly Word[], at: number, context: NameContext): boolean {
	const { words } = context;
	const [here, end] = [words[at + run.length], words[at + run.length + 1]];
	if (!here?.joined || !/^(?:đây|day)$/.test(here.lower) || run.length > 2) return false;
	if (end?.joined && !HERE_ENDS.has(end.lower)) return false;
	const [first, last] = [run[0], run.at(-1)];
	const before = first?.joined ? words[at - 1] : undefined;
	const isOpen = !before || SELVES.has(before.lower);
	return isOpen && isGiven(last, context) && !isKnown(run) && !OTHER_THINGS.has(last?.lower ?? '');
}

const PHONE_AFTER = /^\s?[:,(–-]{0,2}\s?(?:so |sdt |dt )?(?:\+84|0)[ .]?[35789][\d .-]{7}/;
const FEWEST_OF_PHONE = 9;
/** "liên hệ Loan 0919 …": a name, since its number follows. */
function isBeforePhone(run: readonly Word[], context: NameContext): boolean {
	const last = run.at(-1) as Word;
	if (context.surface.longestNumber < FEWEST_OF_PHONE || run.length > 4) return false;
	if (!PHONE_AFTER.test(context.surface.folded.slice(last.end, last.end + 20))) return false;
	if (isKnown(run) || context.isShouted) return false;
	return run.length === 1 ? isGiven(last, context) : isSurname(run[0], context.isPlain);
}

const SHORTEST_ENGLISH = 5;
/** "Nguyen Tat Thanh Beach"; "Bay", "Dam" are syllables of names outside English. */
const namesEnglishPlace = (run: readonly Word[], { isEnglish }: NameContext) =>
	run.some(
		({ lower }) => ENGLISH_PLACES.has(lower) && (isEnglish || lower.length >= SHORTEST_ENGLISH)
	);

/** Whether the word before a run, or its pair with the one before that, is the kind of a place. */
function headsPlace(before: Word, head: Word | undefined, run: readonly Word[]): boolean {
	const pair = `${head?.lower ?? ''}_${before.lower}`;
	if (!PLACE_HEADS.has(before.lower)) return PLACE_HEAD_PAIRS.has(pair);
	return !NO_PLACE_PAIRS.has(pair) && !(before.lower === 'thành' && isByMiddle(run));
}

const SAINTS =
	/(?<!\p{L})(?:thanh|giao xu|giao ho|nha tho|duc me|xu dao|saint|st)(?!\p{L})[^.!?\n]{0,30}$/u;
/** "lễ thánh Giuse", "giáo xứ thánh Phêrô và Phaolô". */
const isSaint = (run: readonly Word[], context: NameContext) =>
	run.length === 1 && SAINTS.test(leadOf(run, context));

const OF_ONES_THING =
	/(?<!\p{L})(?:truong|duong|pho|lop|xa|phuong|thon|ap|xom|ban|cau|cho|quan|tiem|ho|song|cong ty|doi|nhom) (?:cua )?(?:em|minh|toi|chau|tui|con) ten (?:la )?$/u;
/** "trường em tên Hoàng Diệu" */
const isOfOnesThing = (run: readonly Word[], context: NameContext) =>
	OF_ONES_THING.test(leadOf(run, context));

const OF_THINGS =
	/(?<!\p{L})(?:old|new|place|official|street|road|brand|ward|commune|former) name (?:is )?$|(?:\d|(?<!\p{L}|(?:chu|truong|pho|thay|co) )(?:phuong an|xa|phuong|thon|ap|khu pho|to dan pho|truong|duong|pho|cau|cho|doi|nhom|lop|chi hoi|chi doan|hop tac xa|htx|giong|san pham|cong ty|quan|don vi|de xuat|lay|dat|doi|sap nhap))(?: (?:moi|cu|co|se|nay|lay|mang|thanh|la))* ten (?:la |moi |cu )?$/u;
/** "phương án 1 tên Hưng Nguyên": two words that a commune may be called. */
const isNameOfThing = (run: readonly Word[], context: NameContext) =>
	run.length === 2 && !isPersonPair(run, context) && OF_THINGS.test(leadOf(run, context));

/** Whether the run of capitals that begins at a word is the name of a person. */
export function isName(run: readonly Word[], at: number, context: NameContext): boolean {
	const { words, surface, isPlain } = context;
	const [first, second] = run;
	if (!first || run.some(({ text }) => text.length < 6 && NUMBERED.test(text))) return false;
	const isMarked = first.text[1] === "'" || first.text[1] === '’';
	if (isMarked && first.capital && HIGHLAND_NAME.test(first.text)) return true;
	if (isPlain && namesEnglishPlace(run, context)) return false;
	const before = first.joined ? words[at - 1] : undefined;
	const head = words[at - 2];
	if (before !== undefined && headsPlace(before, head, run)) return headsOffice(run, head, context);
	if (isNamedPlace(run, at, before, context)) return false;
	// "Quỹ Nguyễn Thị Định": the tail of a name that is no person's here.
	if (first.text === 'Thị' && PLACE_HEADS.has(head?.lower ?? '')) return false;
	if (FOREIGN_NAMES.has(first.lower) && !isKnown(run) && !isSaint(run, context)) return true;
	if (context.isEnglish && BETWEEN.test(leadOf(run, context))) return false;
	const isAfter = (lead: typeof SELF) => follows(lead, words, at, surface.folded);
	if (isAfter(PUBLIC_OFFICE)) return false;
	if (run.length > 2 && ORDER.has(first.lower) && opensPlace(run[1], run[2])) return false;
	if (isTitled(run, at, context)) return true;
	if (opensPlace(first, second) || opensThing(first, second) || isRoadOrBrand(run, at, context))
		return false;
	// "người Việt Nam" folds to the same letters as "người viết …".
	if (words[at - 1]?.lower !== 'việt' && isAfter(INTRODUCTION) && !isOfOnesThing(run, context))
		return true;
	if (isOfSelf(run, at, context)) return true;
	const isFull = second !== undefined && isSurname(first, isPlain) && !isKnown(run);
	const isLikely = isFull || (isGiven(run.at(-1), context) && !isKnown(run));
	if (isLikely && ((isAfter(NAMED) && !isNameOfThing(run, context)) || isAfter(ADDRESSED)))
		return true;
	if (
		run.length <= 4 &&
		(before?.lower === 'tên' || before?.lower === 'là') &&
		!isOfOnesThing(run, context) &&
		PERSON_NAMED.test(surface.text.slice(Math.max(0, first.start - LONGEST_LEAD), first.start))
	)
		return true;
	if (isBeforePhone(run, context) || isBesideData(run, at, context)) return true;
	if (isField(run, context)) return true;
	const isOrder = run.length === 2 && ORDER.has(first.lower);
	const isAlone = isOrder || (run.length === 1 && isGiven(first, context) && !context.isShouted);
	const isTwoGiven =
		run.length === 2 && !isKnown(run) && run.every((word) => isGiven(word, context));
	// Who says "tôi là" bears the name, whoever bore it before.
	const isNamesake =
		second !== undefined &&
		isSurname(first, isPlain) &&
		isAfter(SPEAKER) &&
		!isOfOnesThing(run, context);
	if (isNamesake || ((isFull || isAlone || isTwoGiven) && isAfter(SELF))) return true;
	// "gap Doan Ket" may be "gấp" without diacritics: there a sign must follow two given names.
	const isOpen = isPlain && words[at + run.length]?.joined === true;
	const isMet =
		run.length > 2
			? isFull && (!isPlain || isPlainFull(run))
			: isPersonPair(run, context) || (isTwoGiven && !isOpen && !isPlacePair(run));
	if (isMet && run.length < 4 && !context.isEnglish && isAfter(MET))
		if (isSpelt(words[at - 1] as Word, context)) return true;
	if (isTwoGiven && OWNS_AFTER.test(surface.folded.slice(run[1]?.end))) return true;
	if (isOfFamily(run, at, context) || isHere(run, at, context)) return true;
	if (isCalled(run, at, context)) return true;
	if (hasRole(run, at, isFull, context) || isSignature(run, at, context)) return true;
	return isInEnglish(run, at, context) || isHighland(run) || standsAlone(run, at, context);
}
