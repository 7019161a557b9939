import { longEnough } from '#lib/text/remember-by-id.ts';
import { CLOSING } from './feature.ts';
import { hashOfSingle } from './features.ts';
import type { Token } from './token.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Namespaces of one token alone come first. */
const NAMESPACES = CLOSING + 1;
const MOST_TOKENS = 100_000;
/** Makes ids from −1 on larger than 0, which means not asked yet. */
const SHIFT = 2;

/**
 * Makes the function that gives the feature of one token alone, −1 where the vocabulary lacks it, and
 * remembers it by the token's number: more than half of a text's features need no hash and no look then.
 */
export function rememberSingles({ lookup }: Vocabulary) {
	let known: Int32Array = new Int32Array(NAMESPACES * 8192);
	return (token: Token, namespace: number): number => {
		if (token.id >= MOST_TOKENS) return lookup(hashOfSingle(token, namespace));
		const at = token.id * NAMESPACES + namespace;
		known = longEnough(known, at);
		const found = known[at] ?? 0;
		if (found !== 0) return found - SHIFT;
		const id = lookup(hashOfSingle(token, namespace));
		known[at] = id + SHIFT;
		return id;
	};
}
