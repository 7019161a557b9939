import type { Surface } from '../surface.ts';
import { wordsOf } from '../words.ts';
import type { Word } from '../words.ts';
import { isBareName } from './bare-name.ts';
import { canonicalName, wordKey } from './place-key.ts';
import { entryOf } from './place-index.ts';
import type { NameEntry, NameNode, PlaceIndex } from './place-index.ts';
import { COMMUNE_KINDS, unitPrefix } from './unit-prefix.ts';
import type { UnitKind } from './unit-prefix.ts';

/** A name of the index in a text, not yet read as one place. Offsets are those of the surface. */
export interface FoundName {
	entry: NameEntry;
	kind: UnitKind | null;
	canonical: string;
	/** the name carries no diacritics, so that it may stand for several */
	is_plain: boolean;
	is_number: boolean;
	start: number;
	end: number;
	/** the word before, folded: "ở", "tại" … make a bare name more likely */
	before: string;
}

const VIETNAMESE_LETTER = /[ăâđêôơưà-ãè-êìíò-õùúýạ-ỹĩũ]/i;
const NAME_GAP = /^(?:\s|\s?[-–]\s?)$/;
const DIGITS = /^\d{1,2}$/;

interface Reach {
	entry: NameEntry;
	next: number;
}

/** Every name that begins at a word, longest first. */
function namesAt(names: NameNode, words: readonly Word[], at: number, text: string): Reach[] {
	const reached: Reach[] = [];
	let node: NameNode | undefined = names;
	for (let index = at; index < words.length; index++) {
		const word = words[index];
		const before = words[index - 1];
		if (!word || (index > at && before && !NAME_GAP.test(text.slice(before.end, word.start))))
			break;
		node = node.next.get(wordKey(word.folded));
		if (!node) break;
		if (node.entry) reached.unshift({ entry: node.entry, next: index + 1 });
	}
	return reached;
}

function fits(entry: NameEntry, kind: UnitKind): boolean {
	if (COMMUNE_KINDS.has(kind)) return entry.communes.length > 0;
	if (kind === 'district') return entry.districts.length > 0;
	if (kind === 'province') return entry.provinces.length > 0;
	return entry.provinces.length > 0 || entry.districts.length > 0;
}

function named(words: readonly Word[], from: number, to: number, surface: Surface) {
	const [first, last] = [words[from], words[to - 1]];
	const start = first?.start ?? 0;
	const end = last?.end ?? start;
	return {
		canonical: canonicalName(surface.text.slice(start, end)),
		is_plain: !VIETNAMESE_LETTER.test(surface.text.slice(start, end)),
		is_number: to - from === 1 && DIGITS.test(first?.text ?? ''),
		start,
		end
	};
}

/** A lower-case single syllable after a prefix is a word of the sentence ("xã láng giềng"), not a name. */
function isNameAfterPrefix(words: readonly Word[], from: number, to: number): boolean {
	const first = words[from];
	return to - from > 1 || first?.capital === true || DIGITS.test(first?.text ?? '');
}

/** All names in a text, left to right, disjoint; longest first, with a unit word before or by themselves. */
export function scanNames(index: PlaceIndex, surface: Surface): FoundName[] {
	const { text } = surface;
	const words = wordsOf(surface);
	const isPlainText = !VIETNAMESE_LETTER.test(text);
	const found: FoundName[] = [];
	for (let at = 0; at < words.length; at++) {
		const word = words[at];
		if (!word) break;
		const before = words[at - 1]?.folded ?? '';
		const prefix = unitPrefix(words, at, text, isPlainText);
		if (prefix?.number) {
			const entry = entryOf(index.names, [wordKey(prefix.number)]);
			if (entry && fits(entry, prefix.kind)) {
				const name = { canonical: wordKey(prefix.number), is_plain: true, is_number: true };
				found.push({ entry, kind: prefix.kind, ...name, start: word.start, end: word.end, before });
			}
			continue;
		}
		if (prefix) {
			const from = words[prefix.next]?.lower === 'số' ? prefix.next + 1 : prefix.next;
			const hit = namesAt(index.names, words, from, text).find(
				({ entry, next }) => fits(entry, prefix.kind) && isNameAfterPrefix(words, from, next)
			);
			if (hit) {
				const name = named(words, from, hit.next, surface);
				found.push({ entry: hit.entry, kind: prefix.kind, ...name, start: word.start, before });
				at = hit.next - 1;
				continue;
			}
		}
		const hit = namesAt(index.names, words, at, text).find(({ entry, next }) =>
			isBareName(entry, words, at, next)
		);
		if (!hit) continue;
		found.push({ entry: hit.entry, kind: null, ...named(words, at, hit.next, surface), before });
		at = hit.next - 1;
	}
	return found;
}
