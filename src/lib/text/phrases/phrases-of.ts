import { fold } from '../fold.ts';
import { cutTokens } from '../tokenise.ts';
import { saysNothing, turns, type Writing } from './function-words.ts';
import { namesIn, type PlaceWords } from './names-in.ts';

/** In syllables: a Vietnamese word has two as a rule. */
export const LONGEST_PHRASE = 3;
const WORD = /^\p{L}[\p{L}\p{M}]*$/u;

const writingOf = (text: string): Writing =>
	fold(text) === text.toLowerCase() ? 'plain' : 'marked';

/** Words that say something of their own, and may begin a phrase and end it. */
const tells = (word: string, writing: Writing) =>
	!saysNothing(word, writing) && !turns(word, writing);

function mayBe(phrase: readonly string[], writing: Writing): boolean {
	const [first = '', last = ''] = [phrase[0], phrase.at(-1)];
	return tells(last, writing) && !saysNothing(first, writing);
}

/** Those of one line; a new line ends a sentence as a full stop does. */
function phrasesOfLine(line: string, writing: Writing, places: PlaceWords): Set<string> {
	const written = cutTokens(line, (all, start, end) => all.slice(start, end));
	const isName = namesIn(written, places, writing);
	const lower = written.map((word) => word.toLowerCase());
	const isWord = written.map((word, at) => WORD.test(word) && !isName[at]);
	const says = lower.map((word, at) => isWord[at] === true && tells(word, writing));
	const found = new Set<string>();
	for (let start = 0; start < lower.length; start++) {
		// A syllable beside another is half a word: "nước" in "nước thải".
		const isAlone = !says[start - 1] && !says[start + 1];
		if (says[start] && isAlone && lower[start]?.length !== 1) found.add(lower[start] ?? '');
		for (
			let end = start + 1;
			end < start + LONGEST_PHRASE && isWord[end - 1] && isWord[end];
			end++
		) {
			const phrase = lower.slice(start, end + 1);
			if (mayBe(phrase, writing)) found.add(phrase.join(' '));
		}
	}
	return found;
}

/**
 * The phrases of a redacted text in lower case, each once: one to three words in a row within one
 * sentence, that neither begin nor end with a word that says nothing. Names, placeholders of removed
 * spans, numbers and signs are no part of a phrase. A single word is one where no other stands beside it.
 * @param places names of places, as `placeWords` reads them; other names are known by their capitals
 */
export function phrasesOf(text: string, places: PlaceWords): Set<string> {
	const writing = writingOf(text);
	return new Set(text.split('\n').flatMap((line) => [...phrasesOfLine(line, writing, places)]));
}
