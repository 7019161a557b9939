/** Finds what belongs to the letters `start` … `end` of a line. */
export type Interner<Entry> = (line: string, start: number, end: number) => Entry;

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;
const FIRST_SLOTS = 4096;
const FIRST_LETTERS = 16_384;

/** FNV-1a over UTF-16 code units (Fowler, Noll, Vo), its high bits mixed into the low ones; signed. */
function hashOf(line: string, start: number, end: number): number {
	let hash = OFFSET;
	for (let at = start; at < end; at++) hash = Math.imul(hash ^ line.charCodeAt(at), PRIME);
	return hash ^ (hash >>> 15);
}

/** The letters of all known texts, one after another: to compare them needs no look at a string. */
interface Letters {
	units: Uint16Array;
	/** where each text begins; then where the last one ends */
	begins: number[];
}

const noLetters = (): Letters => ({ units: new Uint16Array(FIRST_LETTERS), begins: [0] });

function keep(letters: Letters, text: string): void {
	const begin = letters.begins.at(-1) ?? 0;
	const end = begin + text.length;
	if (end > letters.units.length) {
		const longer = new Uint16Array(2 * end);
		longer.set(letters.units);
		letters.units = longer;
	}
	for (let at = 0; at < text.length; at++) letters.units[begin + at] = text.charCodeAt(at);
	letters.begins.push(end);
}

function isSame({ units, begins }: Letters, at: number, line: string, start: number, end: number) {
	const begin = begins[at] ?? 0;
	const length = end - start;
	if ((begins[at + 1] ?? 0) - begin !== length) return false;
	for (let unit = 0; unit < length; unit++)
		if (units[begin + unit] !== line.charCodeAt(start + unit)) return false;
	return true;
}

/**
 * A pure function of a stretch of text that remembers its answers, as `remember` does, but makes no string
 * of a stretch that it knows: for words, nearly all of which have been seen before. Forgets everything when
 * it holds `limit` answers.
 */
export function intern<Entry>(make: (text: string) => Entry, limit: number): Interner<Entry> {
	let letters = noLetters();
	let entries: Entry[] = [];
	/** Open addressing, at most half full: the entry's position plus 1, or 0, and its hash. */
	let slots = new Int32Array(2 * FIRST_SLOTS);
	let mask = FIRST_SLOTS - 1;
	const put = (place: number, hash: number) => {
		let slot = hash & mask;
		while (slots[2 * slot] !== 0) slot = (slot + 1) & mask;
		slots[2 * slot] = place;
		slots[2 * slot + 1] = hash;
	};
	const grow = () => {
		const known = slots;
		slots = new Int32Array(2 * known.length);
		mask = known.length - 1;
		for (let at = 0; at < known.length; at += 2)
			if (known[at] !== 0) put(known[at] ?? 0, known[at + 1] ?? 0);
	};
	const add = (text: string, hash: number): Entry => {
		const entry = make(text);
		if (entries.length >= limit) {
			[letters, entries] = [noLetters(), []];
			slots.fill(0);
		} else if (entries.length * 2 > mask) grow();
		keep(letters, text);
		put(entries.push(entry), hash);
		return entry;
	};
	return (line, start, end) => {
		const hash = hashOf(line, start, end);
		let slot = hash & mask;
		for (let place = slots[2 * slot] ?? 0; place > 0; place = slots[2 * slot] ?? 0) {
			if (slots[2 * slot + 1] === hash && isSame(letters, place - 1, line, start, end))
				return entries[place - 1] as Entry;
			slot = (slot + 1) & mask;
		}
		return add(line.slice(start, end), hash);
	};
}
