import type { Word } from '../words.ts';
import type { PlaceIndex } from './place-index.ts';
import { mayOpenUnit, unitOpenings } from './unit-prefix.ts';

/** The word may be "xã", "P", "thị" of "thị trấn", "P5" … */
export const OPENS_UNIT = 1;
/** The word may be the first of a name that stands by itself. */
export const OPENS_NAME = 2;
const MOST_WORDS = 50_000;

/** Only provinces are known in lower case, and leading zeros belong to no bare name. */
function mayBeBare({ names, province_openings }: PlaceIndex, { key, folded, capital }: Word) {
	if (!capital && !province_openings.has(key)) return false;
	return names.next.has(folded) || (names.next.has(key) && /['’]/.test(folded));
}

const SIEVE_SIZE = 4096;
/** Length, first and last letter: enough to pass over nearly every word. */
const cellOf = (key: string) =>
	(key.charCodeAt(0) * 67 + key.charCodeAt(key.length - 1) * 5 + key.length * 1031) &
	(SIEVE_SIZE - 1);

/** Marks the words in lower case that begin unit words or provinces. */
export function sieveOf(provinceOpenings: Iterable<string>): Uint8Array {
	const sieve = new Uint8Array(SIEVE_SIZE);
	for (const key of [...unitOpenings(), ...provinceOpenings]) sieve[cellOf(key)] = 1;
	return sieve;
}

/** What a word can begin, asked once for each word: most texts are passed over by this alone. */
export function roleOf(index: PlaceIndex, word: Word): number {
	if (!word.capital && index.sieve[cellOf(word.key)] === 0) return 0;
	const known = index.roles.get(word.text);
	if (known !== undefined) return known;
	const role =
		(mayOpenUnit(word.lower) ? OPENS_UNIT : 0) | (mayBeBare(index, word) ? OPENS_NAME : 0);
	if (index.roles.size >= MOST_WORDS) index.roles.clear();
	index.roles.set(word.text, role);
	return role;
}
