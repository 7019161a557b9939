import type { CueTable } from './cues.ts';
import { eachFeature } from './features.ts';
import type { ClassifierTokens } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A text as a unit-length row of (1 + ln tf) · idf, with where each feature occurred. */
export interface EncodedText {
	tokens: ClassifierTokens;
	/** distinct known features in order of first occurrence, and their values */
	ids: Int32Array;
	values: Float32Array;
	/** one entry an occurrence: position in `ids`, first and last token covered */
	occurrences: { feature: Int32Array; first: Int32Array; last: Int32Array };
}

/**
 * Makes a function that encodes one text after another. Features outside the vocabulary are left
 * out, also from the length of the row. The buffers are reused: an encoded text is valid until
 * the next call.
 */
export function createEncoder(
	vocabulary: Vocabulary,
	cues: CueTable
): (tokens: ClassifierTokens) => EncodedText {
	const slotOf = new Int32Array(vocabulary.idf.length).fill(-1);
	let room = 1024;
	let [ids, counts, feature, first, last] = fiveBuffers(room);
	let values = new Float32Array(room);
	return (tokens) => {
		// Each token starts at most 3 syllable features, 2 pairs and, rarely, a cue for each reading.
		const needed = tokens.words.length * 18;
		if (needed > room) {
			room = needed * 2;
			[ids, counts, feature, first, last] = fiveBuffers(room);
			values = new Float32Array(room);
		}
		let distinct = 0;
		let seen = 0;
		eachFeature(tokens, cues, (hash, _namespace, from, to) => {
			const id = vocabulary.lookup(hash);
			if (id < 0) return;
			let slot = slotOf[id]!;
			if (slot < 0) {
				slot = slotOf[id] = distinct++;
				ids[slot] = id;
				counts[slot] = 0;
			}
			counts[slot]!++;
			feature[seen] = slot;
			first[seen] = from;
			last[seen++] = to;
		});
		let squares = 0;
		for (let slot = 0; slot < distinct; slot++) {
			const id = ids[slot]!;
			slotOf[id] = -1;
			const value = (1 + Math.log(counts[slot]!)) * vocabulary.idf[id]!;
			values[slot] = value;
			squares += value * value;
		}
		const norm = Math.sqrt(squares) || 1;
		for (let slot = 0; slot < distinct; slot++) values[slot]! /= norm;
		return {
			tokens,
			ids: ids.subarray(0, distinct),
			values: values.subarray(0, distinct),
			occurrences: {
				feature: feature.subarray(0, seen),
				first: first.subarray(0, seen),
				last: last.subarray(0, seen)
			}
		};
	};
}

type Buffers = [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array];
const fiveBuffers = (size: number): Buffers => [
	new Int32Array(size),
	new Int32Array(size),
	new Int32Array(size),
	new Int32Array(size),
	new Int32Array(size)
];
