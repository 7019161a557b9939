import type { CueTable } from './cues.ts';
import { isNamedByIssue, WORD } from './feature.ts';
import { eachFeature } from './features.ts';
import type { ClassifierTokens } from './token.ts';
import { storedOrder } from './pack-features.ts';
import { vocabularyOf, type Vocabulary } from './vocabulary.ts';

interface Found {
	namespace: number;
	text: string;
	texts: number;
	lastText: number;
}

export interface CollectedVocabulary {
	vocabulary: Vocabulary;
	/** how many texts hold each feature */
	counts: Uint32Array;
}

export interface VocabularyOptions {
	/** fewest texts that a feature must occur in, by namespace */
	minTexts: readonly number[];
	/** what a feature's idf is multiplied with, by namespace */
	weights: readonly number[];
}

/**
 * The features that occur in at least `minTexts[namespace]` of the given texts, in any of a text's copies, in
 * their stored order, so that an artefact packs well and does not depend on the order of the texts.
 * idf is the smoothed ln((1 + N) / (1 + n)) + 1 (Salton & Buckley 1988).
 */
export function collectVocabulary(
	texts: readonly (readonly ClassifierTokens[])[],
	cues: CueTable,
	{ minTexts, weights }: VocabularyOptions
): CollectedVocabulary {
	const found = new Map<number, Found>();
	const count = (tokens: ClassifierTokens, text: number) => {
		eachFeature(tokens, cues, (hash, namespace, first, last, detail) => {
			const entry = found.get(hash);
			if (!entry) {
				const letters = featureText(tokens, cues, namespace, first, last, detail);
				found.set(hash, { namespace, text: letters, texts: 1, lastText: text });
			} else if (entry.lastText !== text) {
				entry.texts++;
				entry.lastText = text;
			}
		});
	};
	texts.forEach((copies, text) => {
		for (const tokens of copies) count(tokens, text);
	});
	const frequent = [...found.values()].filter(
		(entry) => entry.texts >= (minTexts[entry.namespace] ?? 1)
	);
	const order = storedOrder({
		namespaces: Uint8Array.from(frequent, (entry) => entry.namespace),
		texts: frequent.map((entry) => entry.text)
	});
	const kept = order.flatMap((position) => frequent[position] ?? []);
	const vocabulary = vocabularyOf(
		Uint8Array.from(kept, (entry) => entry.namespace),
		kept.map((entry) => entry.text),
		Float32Array.from(
			kept,
			(entry) =>
				(weights[entry.namespace] ?? 1) * (Math.log((1 + texts.length) / (1 + entry.texts)) + 1)
		)
	);
	return { vocabulary, counts: Uint32Array.from(kept, (entry) => entry.texts) };
}

function featureText(
	tokens: ClassifierTokens,
	cues: CueTable,
	namespace: number,
	first: number,
	last: number,
	detail: number
): string {
	if (isNamedByIssue(namespace)) return cues.issues[detail] ?? '';
	const covered = tokens.slice(first, last + 1);
	return covered.map(({ word, plain }) => (namespace === WORD ? word : plain)).join(' ');
}
