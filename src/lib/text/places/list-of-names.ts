import type { ScannedText } from './scanned-text.ts';

/** Words that announce several units of one kind: "các xã", "hai phường", "3 huyện". */
const ANNOUNCING: ReadonlySet<string> = new Set(
	'các hai ba bốn năm sáu mấy những nhiều cac bon nam sau may nhung nhieu 2 3 4 5 6 7 8 9 10 toàn communes wards'.split(
		' '
	)
);
const COMMA = /^\s?[,;/]\s?$/;
const AND = /^[\s,]*(?:và|va|and|&|\+|với|voi|cùng|cung|hoặc|hoac|hay)\s$/i;
const AND_WORDS: ReadonlySet<string> = new Set(
	'và va and với voi cùng cung hoặc hoac hay'.split(' ')
);

export const announcesList = ({ words }: ScannedText, at: number) =>
	ANNOUNCING.has(words[at - 1]?.lower ?? '');

export interface NextInList {
	/** position of the first word of the next name */
	at: number;
	/** after "và": the last one */
	is_last: boolean;
}

/** Where a list goes on after the word before `next`, or null. */
export function nextInList({ words, text }: ScannedText, next: number): NextInList | null {
	const last = words[next - 1];
	const word = words[next];
	if (!last || !word) return null;
	const isAnd = AND_WORDS.has(word.lower);
	const at = isAnd ? next + 1 : next;
	const first = words[at];
	if (!first) return null;
	const gap = text.slice(last.end, first.start);
	if (AND.test(gap)) return { at, is_last: true };
	return !isAnd && COMMA.test(gap) ? { at, is_last: false } : null;
}

/** Whether two stretches of a text stand in one list. */
export const isListGap = (gap: string) => COMMA.test(gap) || AND.test(gap);
