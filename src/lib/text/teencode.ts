import { TEENCODE } from './teencode-entries.ts';

const EXPANSIONS = new Map(
	Object.entries(TEENCODE).map(([short, long]) => [short, long.split(' ')])
);

/** Words after which a lone letter is a label: "lớp a", "tổ k", "khu e". */
const LABELLED = new Set(
	'lớp khối tổ khu lô nhóm loại mục điểm điều khoản dãy block tòa hạng hàng bậc nhà đội kho cổng bảng ca lop khoi to lo nhom loai muc diem dieu khoan day toa hang bac nha doi cong bang'.split(
		' '
	)
);
const JOINS = new Set(['/', '-', '&', '+', '_', '@', '=', '–']);
const isNumber = (token: string | undefined) => token !== undefined && /^\p{N}/u.test(token);
const isJoin = (token: string | undefined) => token !== undefined && JOINS.has(token);

/** A lone letter is read as a word only where it cannot be a label, a unit or part of a code. */
function standsAlone(tokens: readonly string[], at: number): boolean {
	const [before, after] = [tokens[at - 1], tokens[at + 1]];
	if (isNumber(before) || isNumber(after) || isJoin(before) || isJoin(after)) return false;
	if (before === '.' && tokens[at - 2]?.length === 1) return false;
	return !(before && LABELLED.has(before));
}

/** The words that a spelling may stand for, or null: to be asked once a distinct token. */
export const expansionOf = (token: string): readonly string[] | null =>
	EXPANSIONS.get(token) ?? null;

/** Whether the token at a position, which has an expansion, is to be read as that. */
export const isShortFor = (tokens: readonly string[], at: number): boolean =>
	tokens[at]?.length !== 1 || standsAlone(tokens, at);

/** Writes out teencode and common abbreviations, one token becoming one or more words. */
export function expandTeencode(tokens: string[]): string[] {
	const words: string[] = [];
	tokens.forEach((token, at) => {
		const expansion = expansionOf(token);
		if (expansion && isShortFor(tokens, at)) words.push(...expansion);
		else words.push(token);
	});
	return words;
}
