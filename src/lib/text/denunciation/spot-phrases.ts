import { CUE } from '../cue.ts';
import { fold } from '../fold.ts';
import { remember } from '../remember.ts';
import { expandTeencode } from '../teencode.ts';
import { placeTones } from '../tone-placement.ts';
import type { Lettering } from '../surface.ts';
import type { Word, WordForm } from '../word.ts';
import { eachWord } from '../words.ts';
import { ANY, phraseOpenings } from './phrase-openings.ts';
import { PHRASES } from './phrases.ts';
import type { PhraseKind } from './phrases.ts';

/** How many wordings of each kind occur in a text; one said twice counts twice. */
export type Spotted = Record<PhraseKind, number>;

const KINDS = Object.keys(PHRASES) as PhraseKind[];
const WIDEST_GAP = 3;
/** Stands between sentences: no phrase holds it. */
const STOP = '.';

const accented = phraseOpenings(placeTones);
const plain = phraseOpenings(fold);

const [LINE_FEED, EXCLAMATION, POINT, SEMICOLON, QUESTION] = [10, 33, 46, 59, 63];
const endsSentence = (code: number) =>
	code === POINT ||
	code === EXCLAMATION ||
	code === QUESTION ||
	code === LINE_FEED ||
	code === SEMICOLON;

/** A word as phrases and signs read it. */
export interface Token {
	/** the same for equal words, until very many other words have been seen; never that of another */
	id: number;
	/** tone marks placed, teencode written out */
	word: string;
	folded: string;
	/** its number among the words that phrases begin with */
	number: number;
	/** the same without diacritics */
	plainNumber: number;
}

let tokenCount = 0;
const tokenOf = remember((word): Token => {
	const folded = fold(word);
	return {
		id: tokenCount++,
		word,
		folded,
		number: accented.numberOf(word),
		plainNumber: plain.numberOf(folded)
	};
}, 50_000);
const STOP_TOKEN = tokenOf(STOP);
const MOST_FORMS = 100_000;
/** By the number of a word's form. */
const written: (readonly Token[] | undefined)[] = [];

/** A word, tone marks placed and teencode written out. */
function writtenOut({ id, lower }: WordForm): readonly Token[] {
	const known = written[id];
	if (known) return known;
	const tokens = expandTeencode([placeTones(lower)]).map(tokenOf);
	if (id < MOST_FORMS) written[id] = tokens;
	return tokens;
}

/** A text as phrases and signs read it. */
export interface ReadText {
	/** written out, with a stop between sentences */
	tokens: readonly Token[];
	/** has hardly any diacritic, so that phrases are compared without them */
	isPlain: boolean;
}

/** One word in eight has a diacritic in a text that was typed with them. */
const FEWEST_ACCENTED = 1 / 8;

/** Whether a sentence ends between two words: a point within a word ("t.ố") or a number ends none. */
function isStopped(text: string, before: number, start: number): boolean {
	if (start - before < 2) return false;
	for (let at = before; at < start; at++) if (endsSentence(text.charCodeAt(at))) return true;
	return false;
}

/** What is read of a text so far. */
interface Reading {
	tokens: Token[];
	count: number;
	/** how many words have a diacritic */
	marked: number;
	/** where the word before ends */
	before: number;
}

function readOn(reading: Reading, text: string, form: WordForm, start: number, end: number): void {
	const { tokens } = reading;
	if (isStopped(text, reading.before, start)) tokens.push(STOP_TOKEN);
	const spelt = writtenOut(form);
	for (let at = 0; at < spelt.length; at++) tokens.push(spelt[at] as Token);
	reading.count += 1;
	if (form.cue & CUE.accented) reading.marked += 1;
	reading.before = end;
}

/** The words of a text as phrases spell them. */
export function readWords({ text, words }: Lettering): ReadText {
	const reading: Reading = { tokens: [], count: 0, marked: 0, before: 0 };
	if (words)
		for (let at = 0; at < words.length; at++) {
			const word = words[at] as Word;
			readOn(reading, text, word, word.start, word.end);
		}
	else eachWord(text, (form, start, end) => readOn(reading, text, form, start, end));
	const { tokens, count, marked } = reading;
	return { tokens, isPlain: marked === 0 || marked < count * FEWEST_ACCENTED };
}

const NOTHING = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Spotted;

/** How a text's phrases spell the word at a position. */
const spellingAt = ({ tokens, isPlain }: ReadText, at: number): string | undefined =>
	isPlain ? tokens[at]?.folded : tokens[at]?.word;

/** The number of the word at a position; 0 behind the last. */
const numberAt = ({ tokens, isPlain }: ReadText, at: number): number =>
	at < tokens.length
		? isPlain
			? (tokens[at] as Token).plainNumber
			: (tokens[at] as Token).number
		: 0;

/** Whether words from `at` on are the rest of a phrase. */
function isRest(read: ReadText, at: number, rest: readonly string[], from = 0): boolean {
	for (let next = from; next < rest.length; next++, at++) {
		if (rest[next] === ANY) return isAfterGap(read, at, rest, next + 1);
		if (spellingAt(read, at) !== rest[next]) return false;
	}
	return true;
}

function isAfterGap(read: ReadText, at: number, rest: readonly string[], from: number): boolean {
	for (let gap = 1; gap <= WIDEST_GAP && spellingAt(read, at + gap - 1) !== STOP; gap++)
		if (isRest(read, at + gap, rest, from)) return true;
	return false;
}

/** Counts the wordings of a text. */
export function countPhrases(read: ReadText): Spotted {
	const { tokens, isPlain } = read;
	const openings = isPlain ? plain : accented;
	const spotted = { ...NOTHING };
	let number = numberAt(read, 0);
	for (let at = 0; at < tokens.length; at++) {
		const next = numberAt(read, at + 1);
		if (openings.opens(number)) {
			for (const { kind, rest } of openings.ofPair(number, next))
				if (isRest(read, at + 2, rest)) spotted[kind] += 1;
			for (const { kind } of openings.ofWord(number)) spotted[kind] += 1;
			for (const { kind, rest } of openings.beforeGap(number))
				if (isAfterGap(read, at + 1, rest, 0)) spotted[kind] += 1;
		}
		number = next;
	}
	return spotted;
}
