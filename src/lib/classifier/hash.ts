/**
 * 32-bit hashes. Letters are hashed once a token (FNV-1a over UTF-16 code units: Fowler, Noll, Vo;
 * http://www.isthe.com/chongo/tech/comp/fnv/); an n-gram's hash is made of its tokens' hashes.
 */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;
/** Odd constants of good spread (Steele & Vigna 2021, "Computationally easy, spectrally good multipliers"). */
const SPREAD = 0x2c1b3c6d;
const STEP = 0x915f77f5;

/** The signed hash of one token's letters: V8 keeps signed numbers without a box. */
export function hashToken(token: string): number {
	let state = OFFSET;
	for (let i = 0; i < token.length; i++) state = Math.imul(state ^ token.charCodeAt(i), PRIME);
	return state | 0;
}

/** The state of an n-gram before its first token: equal tokens differ across namespaces 0, 1, 2 … */
export const hashStart = (namespace: number): number => Math.imul(OFFSET ^ (namespace + 1), STEP);

/** The state after one more token. */
export const hashStep = (state: number, tokenHash: number): number => {
	const joined = Math.imul(state ^ tokenHash, STEP);
	return joined ^ (joined >>> 15);
};

/** The signed hash of a state; never 0, which marks an empty slot in hash tables. */
export function hashEnd(state: number): number {
	const mixed = Math.imul(state, SPREAD);
	return mixed ^ (mixed >>> 13) || 1;
}

/** The unsigned hash of tokens joined by spaces, in a namespace. */
export function hashString(text: string, namespace: number): number {
	let state = hashStart(namespace);
	for (const token of text.split(' ')) state = hashStep(state, hashToken(token));
	return hashEnd(state) >>> 0;
}
