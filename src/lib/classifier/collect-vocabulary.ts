import type { CueTable } from './cues.ts';
import { CUE, WORD } from './feature.ts';
import { eachFeature } from './features.ts';
import type { ClassifierTokens } from './tokens.ts';
import { vocabularyOf, type Vocabulary } from './vocabulary.ts';

interface Found {
	namespace: number;
	text: string;
	texts: number;
	lastDocument: number;
}

/**
 * The features that occur in at least `minTexts[namespace]` of the given texts, by namespace and
 * then letters, so that an artefact packs well and does not depend on the order of the texts.
 * idf is the smoothed ln((1 + N) / (1 + n)) + 1 (Salton & Buckley 1988).
 */
export function collectVocabulary(
	documents: readonly ClassifierTokens[],
	cues: CueTable,
	minTexts: readonly number[]
): Vocabulary {
	const found = new Map<number, Found>();
	documents.forEach((tokens, document) => {
		eachFeature(tokens, cues, (hash, namespace, first, last, detail) => {
			const entry = found.get(hash);
			if (!entry) {
				const text = featureText(tokens, cues, namespace, first, last, detail);
				found.set(hash, { namespace, text, texts: 1, lastDocument: document });
			} else if (entry.lastDocument !== document) {
				entry.texts++;
				entry.lastDocument = document;
			}
		});
	});
	const kept = [...found.values()]
		.filter((entry) => entry.texts >= (minTexts[entry.namespace] ?? 1))
		.sort((a, b) => a.namespace - b.namespace || (a.text < b.text ? -1 : 1));
	return vocabularyOf(
		Uint8Array.from(kept, (entry) => entry.namespace),
		kept.map((entry) => entry.text),
		Float32Array.from(kept, (entry) => Math.log((1 + documents.length) / (1 + entry.texts)) + 1)
	);
}

function featureText(
	tokens: ClassifierTokens,
	cues: CueTable,
	namespace: number,
	first: number,
	last: number,
	detail: number
): string {
	if (namespace === CUE) return cues.issues[detail] ?? '';
	const source = namespace === WORD ? tokens.words : tokens.plain;
	return source.slice(first, last + 1).join(' ');
}
