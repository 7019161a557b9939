import { hashString } from './hash.ts';
import { buildHashIndex, type HashIndex } from './hash-index.ts';

/** The features that a classifier knows, numbered from 0, with their inverse document frequency. */
export interface Vocabulary {
	/** made when it is first asked for */
	readonly lookup: HashIndex;
	/** of the n-gram in its namespace */
	hashes: Uint32Array;
	namespaces: Uint8Array;
	/** the n-gram's own letters; for a cue, its issue */
	texts: string[];
	idf: Float32Array;
}

/** Makes a vocabulary out of its features' namespaces, letters and idf. */
export function vocabularyOf(
	namespaces: Uint8Array,
	texts: string[],
	idf: Float32Array,
	hashes: Uint32Array = Uint32Array.from(texts, (text, id) => hashString(text, namespaces[id] ?? 0))
): Vocabulary {
	let index: HashIndex | null = null;
	return {
		get lookup() {
			return (index ??= buildHashIndex(hashes));
		},
		hashes,
		namespaces,
		texts,
		idf
	};
}

/** Fills `into` with the values of `from` at the kept positions, in their order. */
function pick<Values extends Uint8Array | Uint32Array | Float32Array>(
	from: Values,
	kept: readonly number[],
	into: Values
): Values {
	for (let at = 0; at < kept.length; at++) into[at] = from[kept[at] ?? 0] ?? 0;
	return into;
}

/** The same vocabulary with only the given features, renumbered in the given order. */
export function selectFeatures(vocabulary: Vocabulary, kept: readonly number[]): Vocabulary {
	const { namespaces, texts, idf, hashes } = vocabulary;
	return vocabularyOf(
		pick(namespaces, kept, new Uint8Array(kept.length)),
		kept.map((id) => texts[id] ?? ''),
		pick(idf, kept, new Float32Array(kept.length)),
		pick(hashes, kept, new Uint32Array(kept.length))
	);
}
