/** Finds what belongs to the letters `start` … `end` of a line. */
export type Interner<Entry> = (line: string, start: number, end: number) => Entry;

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;
const FIRST_SLOTS = 4096;

/** FNV-1a over UTF-16 code units (Fowler, Noll, Vo), its high bits mixed into the low ones. */
function hashOf(line: string, start: number, end: number): number {
	let hash = OFFSET;
	for (let at = start; at < end; at++) hash = Math.imul(hash ^ line.charCodeAt(at), PRIME);
	return hash ^ (hash >>> 15);
}

function isSame(text: string, line: string, start: number): boolean {
	for (let at = 0; at < text.length; at++)
		if (text.charCodeAt(at) !== line.charCodeAt(start + at)) return false;
	return true;
}

/**
 * A pure function of a stretch of text that remembers its answers, as `remember` does, but makes no string
 * of a stretch that it knows: for words, nearly all of which have been seen before. Forgets everything when
 * it holds `limit` answers.
 */
export function intern<Entry>(make: (text: string) => Entry, limit: number): Interner<Entry> {
	let texts: string[] = [];
	let entries: Entry[] = [];
	/** Open addressing, at most half full: the entry's position plus 1, or 0. */
	let slots = new Int32Array(FIRST_SLOTS);
	const put = (text: string, place: number) => {
		const mask = slots.length - 1;
		let slot = hashOf(text, 0, text.length) & mask;
		while (slots[slot] !== 0) slot = (slot + 1) & mask;
		slots[slot] = place;
	};
	const add = (text: string): Entry => {
		const entry = make(text);
		if (texts.length >= limit) {
			[texts, entries] = [[], []];
			slots.fill(0);
		} else if (texts.length * 2 >= slots.length) {
			slots = new Int32Array(slots.length * 2);
			texts.forEach((known, at) => put(known, at + 1));
		}
		entries.push(entry);
		put(text, texts.push(text));
		return entry;
	};
	return (line, start, end) => {
		const mask = slots.length - 1;
		const length = end - start;
		let slot = hashOf(line, start, end) & mask;
		for (let place = slots[slot] ?? 0; place > 0; place = slots[slot] ?? 0) {
			const text = texts[place - 1] as string;
			if (text.length === length && isSame(text, line, start)) return entries[place - 1] as Entry;
			slot = (slot + 1) & mask;
		}
		return add(line.slice(start, end));
	};
}
