import { fold } from '../fold.ts';
import { announcesPlace, type Writing } from './function-words.ts';

/** Names of places as words in lower case, by their first word. */
export interface PlaceWords {
	marked: ReadonlyMap<string, readonly string[][]>;
	plain: ReadonlyMap<string, readonly string[][]>;
}

const byFirstWord = (names: readonly string[][]) =>
	Map.groupBy(names, ([first = '']) => first) as Map<string, string[][]>;

const cut = (name: string) => name.toLowerCase().split(/[\s–-]+/);

/** Reads names of places such as "Bến Thủy". */
export const placeWords = (names: readonly string[]): PlaceWords => ({
	marked: byFirstWord(names.map(cut)),
	plain: byFirstWord(names.map((name) => cut(fold(name))))
});

const CLOSING = /^[.!?:;…"“”(–•-]$/;
const isCapital = (word: string) => word[0] !== word[0]?.toLowerCase();
/** UBND, VSMT: no name of anybody or anywhere. */
const isAcronym = (word: string) => word.length > 1 && word === word.toUpperCase();

/** A text that is written in capitals tells nothing by them. */
const MOST_CAPITALS = 0.5;

/** Words with a capital that does not come from the beginning of a sentence. */
function capitalNames(words: readonly string[]): boolean[] {
	const capitals = words.map((word) => isCapital(word) && !isAcronym(word));
	const shouted = words.filter(isCapital).length > MOST_CAPITALS * words.length;
	return words.map((_, at) => {
		if (shouted || !capitals[at]) return false;
		const opens = at === 0 || CLOSING.test(words[at - 1] ?? '');
		return !opens || capitals[at + 1] === true;
	});
}

/** How many words the longest name has that begins at a place; a name of one word follows its kind. */
function placeAt(
	lower: readonly string[],
	at: number,
	places: PlaceWords,
	writing: Writing
): number {
	const names = places[writing].get(lower[at] ?? '') ?? [];
	const fits = names.filter((name) => name.every((word, offset) => lower[at + offset] === word));
	const longest = Math.max(0, ...fits.map(({ length }) => length));
	return longest > 1 || announcesPlace(lower[at - 1] ?? '', writing) ? longest : 0;
}

/** Which words of a text are part of a name: of a place given, or written with capitals like one. */
export function namesIn(
	words: readonly string[],
	places: PlaceWords,
	writing: Writing
): readonly boolean[] {
	const isName = capitalNames(words);
	const lower = words.map((word) => word.toLowerCase());
	for (let at = 0; at < lower.length; at++) {
		const length = placeAt(lower, at, places, writing);
		isName.fill(true, at, at + length);
	}
	return isName;
}
