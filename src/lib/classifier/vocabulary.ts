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
	hashes = Uint32Array.from(texts, (text, id) => hashString(text, namespaces[id] ?? 0))
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

/** The same vocabulary with only the given features, renumbered in the given order. */
export function selectFeatures(vocabulary: Vocabulary, kept: readonly number[]): Vocabulary {
	return vocabularyOf(
		Uint8Array.from(kept, (id) => vocabulary.namespaces[id] ?? 0),
		kept.map((id) => vocabulary.texts[id] ?? ''),
		Float32Array.from(kept, (id) => vocabulary.idf[id] ?? 0),
		Uint32Array.from(kept, (id) => vocabulary.hashes[id] ?? 0)
	);
}
