/**
 * FNV-1a over UTF-16 code units, one unit at a time, so that an n-gram's hash grows out of the
 * hash of its own beginning (Fowler, Noll, Vo; http://www.isthe.com/chongo/tech/comp/fnv/).
 */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** The state to start from in one namespace (0, 1, 2 …): equal strings differ across namespaces. */
export const hashStart = (namespace: number): number => Math.imul(OFFSET ^ (namespace + 1), PRIME);

/** The state after one more code unit. */
export const hashStep = (state: number, code: number): number => Math.imul(state ^ code, PRIME);

/** The unsigned 32-bit hash of a state; never 0, which marks an empty slot in hash tables. */
export function hashEnd(state: number): number {
	const mixed = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
	return (mixed ^ (mixed >>> 13)) >>> 0 || 1;
}

/** The hash of a whole string in a namespace. */
export function hashString(text: string, namespace: number): number {
	let state = hashStart(namespace);
	for (let i = 0; i < text.length; i++) state = hashStep(state, text.charCodeAt(i));
	return hashEnd(state);
}
