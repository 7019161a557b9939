const EMPTY = -1;
const WORDS = 4;

const mix = (hash: number, word: number) => Math.imul(hash ^ word, 0x9e3779b1) >>> 0;

/**
 * Numbers texts of at most 12 bytes in order of appearance without making strings of them: a text is
 * the four 32-bit words in which the database keeps it. Open addressing, at most half full.
 */
export class InlineCodes {
	private size = 0;
	private words = new Int32Array(WORDS * 256);
	private codes = new Int32Array(256).fill(EMPTY);

	/** The code that the text was given before, or `fresh()` from now on. */
	codeOf(a: number, b: number, c: number, d: number, fresh: () => number): number {
		const slot = this.slotOf(a, b, c, d);
		const known = this.codes[slot] ?? EMPTY;
		if (known !== EMPTY) return known;
		const code = fresh();
		this.codes[slot] = code;
		this.words.set([a, b, c, d], slot * WORDS);
		if (++this.size * 2 > this.codes.length) this.grow();
		return code;
	}

	private slotOf(a: number, b: number, c: number, d: number): number {
		const mask = this.codes.length - 1;
		const hash = mix(mix(mix(mix(0, a), b), c), d);
		let slot = (hash ^ (hash >>> 15)) & mask;
		const { words, codes } = this;
		while (codes[slot] !== EMPTY) {
			const at = slot * WORDS;
			const isSame =
				words[at] === a && words[at + 1] === b && words[at + 2] === c && words[at + 3] === d;
			if (isSame) break;
			slot = (slot + 1) & mask;
		}
		return slot;
	}

	private grow(): void {
		const { words, codes } = this;
		this.words = new Int32Array(words.length * 2);
		this.codes = new Int32Array(codes.length * 2).fill(EMPTY);
		for (let old = 0; old < codes.length; old++) {
			if (codes[old] === EMPTY) continue;
			const [a = 0, b = 0, c = 0, d = 0] = words.subarray(old * WORDS, old * WORDS + WORDS);
			const slot = this.slotOf(a, b, c, d);
			this.codes[slot] = codes[old] ?? EMPTY;
			this.words.set([a, b, c, d], slot * WORDS);
		}
	}
}
