import type { CueTable } from './cues.ts';
import { CUE, PHRASE } from './feature.ts';
import { eachOccurrence, hashOfPair, type Occurrences } from './features.ts';
import { rememberSingles } from './remember-singles.ts';
import { LONGEST_CUE } from './phrase-table.ts';
import type { ClassifierTokens } from './token.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A text as a unit-length row of (1 + ln tf) · idf, with where each feature first occurred. */
export interface EncodedText {
	tokens: ClassifierTokens;
	/** how many of the arrays below are in use: they are longer */
	count: number;
	/** distinct known features in order of first occurrence, and their values */
	ids: Int32Array;
	values: Float32Array;
	/** first and last token of each feature's first occurrence */
	first: Int32Array;
	last: Int32Array;
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
	const { lookup, idf } = vocabulary;
	const idOfSingle = rememberSingles(vocabulary);
	const idsOf = (namespace: number) =>
		Int32Array.from(cues.issues, (_, issue) => lookup(cues.hashOf(issue, namespace)));
	const [cueIds, phraseIds] = [idsOf(CUE), idsOf(PHRASE)];
	let buffers = buffersOf(1024);
	let distinct = 0;
	const note = (id: number, from: number, to: number) => {
		const { ids, counts, first, last } = buffers;
		const known = slotOf[id] ?? 0;
		if (known >= 0) {
			counts[known] = (counts[known] ?? 0) + 1;
			return;
		}
		slotOf[id] = distinct;
		ids[distinct] = id;
		counts[distinct] = 1;
		first[distinct] = from;
		last[distinct] = to;
		distinct += 1;
	};
	const take: Occurrences = {
		single: (token, namespace, at) => {
			const id = idOfSingle(token, namespace);
			if (id >= 0) note(id, at, at);
		},
		pair: (one, other, namespace, at) => {
			const id = lookup(hashOfPair(one, other, namespace));
			if (id >= 0) note(id, at, at + 1);
		},
		cue: (issue, namespace, from, to) => {
			const id = (namespace === PHRASE ? phraseIds : cueIds)[issue] ?? -1;
			if (id >= 0) note(id, from, to);
		}
	};
	return (tokens) => {
		const needed = tokens.length * FEATURES_A_TOKEN;
		if (needed > buffers.ids.length) buffers = buffersOf(needed * 2);
		distinct = 0;
		eachOccurrence(tokens, cues, take);
		const { ids, counts, values, first, last } = buffers;
		let squares = 0;
		for (let slot = 0; slot < distinct; slot++) {
			const id = ids[slot] ?? 0;
			slotOf[id] = -1;
			const value = termWeight(counts[slot] ?? 0) * (idf[id] ?? 0);
			values[slot] = value;
			squares += value * value;
		}
		const norm = Math.sqrt(squares) || 1;
		for (let slot = 0; slot < distinct; slot++) values[slot] = (values[slot] ?? 0) / norm;
		return { tokens, count: distinct, ids, values, first, last };
	};
}

const TERM_WEIGHTS = Float64Array.from({ length: 64 }, (_, count) => 1 + Math.log(count));

/** 1 + ln count. Nearly every feature occurs once or twice in a text. */
const termWeight = (count: number) => TERM_WEIGHTS[count] ?? 1 + Math.log(count);

/** Two syllables, two pairs, negated, opening, closing, and at most two phrases of each length. */
const FEATURES_A_TOKEN = 7 + 2 * LONGEST_CUE;

const buffersOf = (size: number) => ({
	ids: new Int32Array(size),
	counts: new Int32Array(size),
	values: new Float32Array(size),
	first: new Int32Array(size),
	last: new Int32Array(size)
});
