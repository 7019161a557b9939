import { placeTones } from '../tone-placement.ts';
import { pairTable } from './pair-table.ts';
import { PHRASES } from './phrases.ts';
import type { PhraseKind } from './phrases.ts';

/** Stands for one to three words of a phrase. */
export const ANY = '_';

interface Phrase {
	kind: PhraseKind;
	/** the words after the first two, or after the first where a gap comes next; ANY is a gap */
	rest: readonly string[];
}
type Phrases = readonly Phrase[];

/** The phrases by what they begin with. Words are numbers here, and 0 is any word that begins none. */
export interface PhraseOpenings {
	/** of a word that stands first or second in some phrase */
	numberOf(word: string): number;
	/** whether some phrase begins with the word */
	opens(number: number): boolean;
	/** phrases that are this word */
	ofWord(number: number): Phrases;
	/** phrases that go on with a gap after this word */
	beforeGap(number: number): Phrases;
	ofPair(first: number, second: number): Phrases;
}

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

/** Every phrase as `spell` writes it, as kind and words. */
function* spelledBy(spell: (phrase: string) => string) {
	for (const kind of Object.keys(PHRASES) as PhraseKind[])
		for (const phrase of PHRASES[kind].split('|').map((each) => each.trim()))
			if (isTelling(placeTones(phrase), spell(phrase)))
				for (const words of variantsOf(spell(phrase))) yield { kind, words };
}

const NONE: Phrases = [];
const add = <Key>(lists: Map<Key, Phrase[]>, key: Key, phrase: Phrase) => {
	const list = lists.get(key);
	if (list) list.push(phrase);
	else lists.set(key, [phrase]);
};

/** Numbers the words from 1 on, those that phrases begin with first. */
function numbered(all: readonly { words: readonly string[] }[]) {
	const firsts = new Set(all.map(({ words }) => words[0] ?? ''));
	const others = all.flatMap(({ words }) => words[1] ?? []);
	const words = new Set([...firsts, ...others]);
	return { numbers: new Map([...words].map((word, at) => [word, at + 1])), last: firsts.size };
}

/**
 * Makes the table of all phrases as `spell` writes them. A pair of words is looked up as two small numbers,
 * which costs a fraction of two strings.
 */
export function phraseOpenings(spell: (phrase: string) => string): PhraseOpenings {
	const all = [...spelledBy(spell)];
	const { numbers, last } = numbered(all);
	const numberOf = (word: string) => numbers.get(word) ?? 0;
	const [ofWord, beforeGap] = [new Map<number, Phrase[]>(), new Map<number, Phrase[]>()];
	const byPair = new Map<string, Phrase[]>();
	for (const { kind, words } of all) {
		const [first = '', second = '', ...rest] = words;
		if (second === '') add(ofWord, numberOf(first), { kind, rest });
		else if (second === ANY) add(beforeGap, numberOf(first), { kind, rest });
		else add(byPair, `${numberOf(first)} ${numberOf(second)}`, { kind, rest });
	}
	const pairs = pairTable(
		[...byPair.keys()].map((pair) => {
			const [first = 0, second = 0] = pair.split(' ').map(Number);
			return [first, second, 0];
		})
	);
	const ofPair = [...byPair.values()];
	const listed = (lists: Map<number, Phrase[]>) =>
		Array.from({ length: last + 1 }, (_, number): Phrases => lists.get(number) ?? NONE);
	const [words, gaps] = [listed(ofWord), listed(beforeGap)];
	return {
		numberOf,
		opens: (number) => number !== 0 && number <= last,
		ofWord: (number) => words[number] ?? NONE,
		beforeGap: (number) => gaps[number] ?? NONE,
		ofPair: (first, second) => {
			const position = second === 0 ? -1 : pairs.find(first, second);
			return position < 0 ? NONE : (ofPair[position] ?? NONE);
		}
	};
}
