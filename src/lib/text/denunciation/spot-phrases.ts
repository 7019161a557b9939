import { CUE } from '../cue.ts';
import { fold } from '../fold.ts';
import { remember } from '../remember.ts';
import { expandTeencode } from '../teencode.ts';
import { placeTones } from '../tone-placement.ts';
import type { Lettering } from '../surface.ts';
import type { WordForm } from '../word.ts';
import { eachWord } from '../words.ts';
import { PHRASES } from './phrases.ts';
import type { PhraseKind } from './phrases.ts';

/** How many wordings of each kind occur in a text; one said twice counts twice. */
export type Spotted = Record<PhraseKind, number>;

const KINDS = Object.keys(PHRASES) as PhraseKind[];
const ANY = '_';
const WIDEST_GAP = 3;
/** Stands between sentences: no phrase holds it. */
const STOP = '.';

interface Phrase {
	kind: PhraseKind;
	/** the words after the first two; ANY is a gap */
	rest: readonly string[];
}
/** The phrases that begin with one word. */
interface Opening {
	/** the word is all of them */
	alone: Phrase[];
	/** a gap comes next */
	gaps: Phrase[];
	bySecond: Map<string, Phrase[]>;
}
type Openings = Map<string, Opening>;

/** Every spelling of a phrase whose words may be `a/b`. */
const variantsOf = (phrase: string) =>
	phrase
		.trim()
		.split(/\s+/)
		.reduce<string[][]>(
			(variants, word) => variants.flatMap((words) => word.split('/').map((w) => [...words, w])),
			[[]]
		);

/** Without diacritics one syllable says nothing: "khống" would be every "không". */
const isTelling = (phrase: string, spelt: string) => phrase === spelt || spelt.includes(' ');

function phrasesOf({ alone, gaps, bySecond }: Opening, second: string): Phrase[] {
	if (second === '') return alone;
	if (second === ANY) return gaps;
	const known = bySecond.get(second) ?? [];
	bySecond.set(second, known);
	return known;
}

function openingsOf(spell: (phrase: string) => string): Openings {
	const openings: Openings = new Map();
	for (const kind of KINDS)
		for (const phrase of PHRASES[kind].split('|').map((each) => each.trim()))
			if (isTelling(placeTones(phrase), spell(phrase)))
				for (const [first = '', second = '', ...rest] of variantsOf(spell(phrase))) {
					const opening = openings.get(first) ?? { alone: [], gaps: [], bySecond: new Map() };
					openings.set(first, opening);
					phrasesOf(opening, second).push({ kind, rest });
				}
	return openings;
}
const accented = openingsOf(placeTones);
const plain = openingsOf(fold);

/** Whether words from `at` on are the rest of a phrase. */
function isRest(words: readonly string[], at: number, rest: readonly string[], from = 0): boolean {
	for (let next = from; next < rest.length; next++, at++) {
		if (rest[next] === ANY) return isAfterGap(words, at, rest, next + 1);
		if (words[at] !== rest[next]) return false;
	}
	return true;
}

function isAfterGap(
	words: readonly string[],
	at: number,
	rest: readonly string[],
	from: number
): boolean {
	for (let gap = 1; gap <= WIDEST_GAP && words[at + gap - 1] !== STOP; gap++)
		if (isRest(words, at + gap, rest, from)) return true;
	return false;
}

const SENTENCE_ENDS = Array.from('.!?\n;', (sign) => sign.charCodeAt(0));

const wordOf = ({ word }: Token) => word;
const foldedOf = ({ folded }: Token) => folded;

/** A word as phrases and signs read it. */
export interface Token {
	/** the same for equal words, until very many other words have been seen; never that of another */
	id: number;
	/** tone marks placed, teencode written out */
	word: string;
	folded: string;
	/** the phrases that begin with it */
	opens: Opening | undefined;
	/** the same without diacritics */
	opensPlain: Opening | undefined;
}

let tokenCount = 0;
const tokenOf = remember((word): Token => {
	const folded = fold(word);
	return {
		id: tokenCount++,
		word,
		folded,
		opens: accented.get(word),
		opensPlain: plain.get(folded)
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
	for (let at = before; at < start; at++)
		if (SENTENCE_ENDS.includes(text.charCodeAt(at))) return true;
	return false;
}

/** The words of a text as phrases spell them. */
export function readWords({ text, words }: Lettering): ReadText {
	const tokens: Token[] = [];
	let [count, marked, before] = [0, 0, 0];
	const take = (form: WordForm, start: number, end: number) => {
		if (isStopped(text, before, start)) tokens.push(STOP_TOKEN);
		for (const token of writtenOut(form)) tokens.push(token);
		count += 1;
		if (form.cue & CUE.accented) marked += 1;
		before = end;
	};
	if (words) for (const word of words) take(word, word.start, word.end);
	else eachWord(text, take);
	return { tokens, isPlain: marked === 0 || marked < count * FEWEST_ACCENTED };
}

const NOTHING = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Spotted;

const NONE: readonly Phrase[] = [];

/** Counts the wordings of a text. */
export function countPhrases({ tokens, isPlain }: ReadText): Spotted {
	const spotted = { ...NOTHING };
	const spell = isPlain ? foldedOf : wordOf;
	let words: string[] | null = null;
	for (let at = 0; at < tokens.length; at++) {
		const token = tokens[at] as Token;
		const opening = isPlain ? token.opensPlain : token.opens;
		if (!opening) continue;
		const { alone, gaps, bySecond } = opening;
		const next = tokens[at + 1];
		const pairs = next && bySecond.get(isPlain ? next.folded : next.word);
		if (!pairs && alone.length + gaps.length === 0) continue;
		words ??= tokens.map(spell);
		for (const { kind, rest } of pairs ?? NONE) if (isRest(words, at + 2, rest)) spotted[kind] += 1;
		for (const { kind } of alone) spotted[kind] += 1;
		for (const { kind, rest } of gaps) if (isAfterGap(words, at + 1, rest, 0)) spotted[kind] += 1;
	}
	return spotted;
}
