import type { Word } from '../words.ts';
import type { NameEntry, NameNode } from './place-index.ts';
import { canonicalName } from './place-key.ts';
import type { ScannedText } from './scanned-text.ts';

/** A name of the index that begins at some word, and the word after it. */
export interface Reach {
	entry: NameEntry;
	next: number;
}

const NONE: readonly Reach[] = [];
const APOSTROPHE_GAP = /^['’]\s$/;
const HYPHEN_GAP = /^\s?[-–]\s?$/;

const SPACE = 0;
const TIGHT_HYPHEN = 1;
const HYPHEN = 2;
const APART = 3;

/** What stands between two words. */
function gapBetween(before: Word, word: Word, text: string): number {
	if (word.joined) return SPACE;
	const gap = text.slice(before.end, word.start);
	if (gap === '-') return TIGHT_HYPHEN;
	if (HYPHEN_GAP.test(gap)) return HYPHEN;
	return APOSTROPHE_GAP.test(gap) ? SPACE : APART;
}

/**
 * Every name that begins at a word, longest first. Only names that have a hyphen reach across one ("Tân
 * Hưng - Đồng Nai" is not "Tân Hưng Đông"), or those that are written with hyphens all along ("Bom-Bo").
 */
export function reachesAt({ names, words, text }: ScannedText, at: number): readonly Reach[] {
	let reached = NONE;
	let node: NameNode | undefined = names;
	let hasHyphen = false;
	let isTight = true;
	for (let index = at; index < words.length; index++) {
		const word = words[index];
		const before = words[index - 1];
		if (!word) break;
		const gap = index > at && before ? gapBetween(before, word, text) : null;
		if (gap === APART) break;
		if (gap === SPACE || gap === HYPHEN) isTight = false;
		if (gap === HYPHEN || gap === TIGHT_HYPHEN) hasHyphen = true;
		node = node.next.get(word.key);
		if (!node) break;
		const { entry } = node;
		if (entry && (!hasHyphen || isTight || entry.is_hyphenated))
			reached = [{ entry, next: index + 1 }, ...reached];
	}
	return reached;
}

/** The one spelling of the words from one position up to another. */
export function spelledFrom({ words, text }: ScannedText, from: number, to: number): string {
	return canonicalName(text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0));
}

/** Whether some unit has exactly this spelling. */
export const isSpelled = ({ communes, districts, provinces }: NameEntry, spelled: string) =>
	communes.some(({ canonical }) => canonical === spelled) ||
	districts.some(({ canonical }) => canonical === spelled) ||
	provinces.some(({ canonical }) => canonical === spelled);

/** Whether a province of two words or more begins here, right after a name: "Tân Hưng Đồng Nai". */
function isProvinceAt(scanned: ScannedText, at: number): boolean {
	const word = scanned.words[at];
	if (!word?.joined || !word.capital) return false;
	return reachesAt(scanned, at).some(
		({ entry, next }) =>
			next > at + 1 &&
			entry.provinces.length > 0 &&
			(scanned.is_plain || isSpelled(entry, spelledFrom(scanned, at, next)))
	);
}

/**
 * Of several names that begin at a word the one that is meant: before a province that follows without a
 * comma, else the longest, unless only a shorter one is spelled so and ends where the capitals do.
 */
export function bestReach(scanned: ScannedText, from: number, reaches: readonly Reach[]) {
	const [longest, ...shorter] = reaches;
	if (!longest || shorter.length === 0) return longest;
	const beforeProvince = reaches.find(({ next }) => isProvinceAt(scanned, next));
	if (beforeProvince || scanned.is_plain) return beforeProvince ?? longest;
	return isSpelled(longest.entry, spelledFrom(scanned, from, longest.next))
		? longest
		: (shorter.find(({ entry, next }) => {
				const after = scanned.words[next];
				return (
					!(after?.joined && after.capital) && isSpelled(entry, spelledFrom(scanned, from, next))
				);
			}) ?? longest);
}
