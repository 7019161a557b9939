import type { Word } from '../../words.ts';
import { DISTINCT_GIVEN_NAMES, OTHER_THINGS } from './given-names.ts';
import { follows, OFFICE_ROLE, PERSON_ROLE, ROLE, WEAK_LEAD } from './lead.ts';
import { hasMiddleName, isGiven } from './name-context.ts';
import type { NameContext } from './name-context.ts';
import { SUBJECTS } from './not-names.ts';
import { isPersonPair } from './person-pair.ts';
import { isHighland } from './stands-alone.ts';
import { COMMON_SURNAMES, PLAIN_SURNAMES } from './surnames.ts';

const TO_OR_FROM = new Set(['to', 'from', 'by', 'with']);
const isCommon = (word: Word | undefined) =>
	word !== undefined && (COMMON_SURNAMES.has(word.lower) || PLAIN_SURNAMES.has(word.lower));

/** Words that stand before places and things as often as before persons (folded). */
const LITTLE = new Set(
	'do cua voi gap bi boi la cho va cung nha ban ho khach co thay nguoi ma me mi pa with by from to and'.split(
		' '
	)
);
/** How a word is spelt that the phrases know folded, where other words fold to the same letters. */
const SPELT: ReadonlyMap<string, readonly string[]> = new Map(
	`gia:già ban:bạn ho:hộ,họ do:do co:cô thay:thầy ma:má,ma me:mẹ,mế mi:mí bi:bị la:là va:và cho:cho nha:nhà cua:của
	voi:với gap:gặp boi:bởi khach:khách nguoi:người cung:cùng,ký pho:phó vo:vợ chong:chồng chau:cháu toi:tôi noi:nội
	ngoai:ngoại tim:tìm tham:thăm hoi:hỏi he:hệ nho:nhờ goi:gọi moi:mời keu:kêu`
		.split(/\s+/)
		.map((entry) => entry.split(':'))
		.map(([folded = '', spellings = '']) => [folded, spellings.split(',')])
);

/** Typed without diacritics they are still no other word. */
const UNMISTAKABLE = new Set('cua voi gap boi khach nguoi vo chong toi goi keu pho'.split(' '));

/** Whether the word before is spelt as the role it folds to: "chợ" is no "cho", "gia" no "già". */
export function isSpelt(before: Word, { isPlain }: NameContext): boolean {
	if (isPlain || UNMISTAKABLE.has(before.lower)) return true;
	return SPELT.get(before.folded)?.includes(before.lower) ?? true;
}

const HOMES = new Set(['hộ', 'nhà']);
/** Whether a family name and what follows are somebody's after a little word, and not a place's. */
function isSurelyFull(run: readonly Word[], before: Word, context: NameContext): boolean {
	if (run.length === 2) return !context.isPlain && isPersonPair(run, context);
	const isCommonFull = isCommon(run[0]);
	if (context.isShouted) return isCommonFull && hasMiddleName(run);
	return hasMiddleName(run) || isCommonFull || (!context.isPlain && HOMES.has(before.lower));
}

/** "người già", "lấy chồng Phú Nghĩa": no role of whoever is named. */
const OTHERWISE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
	['gia', new Set('người nguoi tuổi tuoi trẻ tre cây cay quốc quoc'.split(' '))],
	['chong', new Set(['lấy', 'lay'])],
	['vo', new Set(['lấy', 'lay'])]
]);

/** "thủ quỹ Hồng Cúc": two given names, where diacritics tell them from other words. */
const isWrittenPair = (run: readonly Word[], context: NameContext) =>
	!context.isPlain && run.every((word) => isGiven(word, context));
const isPairOfRole = (run: readonly Word[], context: NameContext) =>
	isPersonPair(run, context) || isHighland(run) || (!context.isPlain && isGiven(run[1], context));

const TAUGHT = new Set([...SUBJECTS, 'văn', 'sinh', 'lý', 'anh', 'nga', 'trung']);
const TAUGHT_BY = new Set(['viên', 'vien', 'giáo', 'phó']);
/** "thừa 1 giáo viên Sử, 2 giáo viên Hóa": what is taught. */
const isSubject = (run: readonly Word[], before: Word, next: Word | undefined) =>
	run.length === 1 &&
	TAUGHT_BY.has(before.lower) &&
	TAUGHT.has(run[0]?.lower ?? '') &&
	(!next?.joined || /^(?:và|thì|để|cho|của|thiếu|thừa|dạy|mới|cấp)$/.test(next.lower));

/** A role before the run: with a surname, or a given name that no further capital follows. */
export function hasRole(
	run: readonly Word[],
	at: number,
	isFull: boolean,
	context: NameContext
): boolean {
	const { words, surface } = context;
	const before = words[at - 1];
	if (!before || !isSpelt(before, context)) return false;
	if (OTHERWISE.get(before.folded)?.has(words[at - 2]?.lower ?? '')) return false;
	const isLittle = LITTLE.has(before.folded);
	if (isFull && follows(ROLE, words, at, surface.folded)) {
		if (isLittle && !isSurelyFull(run, before, context)) return false;
		if (run.length === 2 && !isPairOfRole(run, context)) return false;
		return !context.isEnglish || !TO_OR_FROM.has(before.lower) || isCommon(run[0]);
	}
	if (run.length > 2 || !isGiven(run.at(-1), context) || context.isShouted) return false;
	const next = words[at + run.length];
	if (next?.joined && next.capital) return false;
	if (run.length === 2 && !isPersonPair(run, context) && !isWrittenPair(run, context)) return false;
	if (isSubject(run, before, next)) return false;
	if (follows(PERSON_ROLE, words, at, surface.folded)) return true;
	const given = run[0]?.lower ?? '';
	const isDistinct =
		run.length === 1 && DISTINCT_GIVEN_NAMES.has(given) && !OTHER_THINGS.has(given);
	if (isDistinct && follows(OFFICE_ROLE, words, at, surface.folded)) return true;
	const isWeak = run.length === 1 && !before.capital && !OTHER_THINGS.has(run[0]?.lower ?? '');
	return isWeak && !context.isPlain && follows(WEAK_LEAD, words, at, surface.folded);
}
