import type { CueTable } from './cues.ts';
import { NEGATED, PLAIN, WORD, type FeatureSink } from './feature.ts';
import { hashEnd, hashStart, hashStep } from './hash.ts';
import { negationScope } from './negation.ts';
import type { ClassifierTokens } from './tokens.ts';

const SPACE = 32;

/** Streams every feature of a text in a fixed order. */
export function eachFeature(tokens: ClassifierTokens, cues: CueTable, sink: FeatureSink): void {
	syllables(tokens.words, WORD, sink);
	syllables(tokens.plain, PLAIN, sink);
	negated(tokens, sink);
	cues.match(tokens, sink);
}

const stepThrough = (state: number, token: string) => {
	let next = state;
	for (let i = 0; i < token.length; i++) next = hashStep(next, token.charCodeAt(i));
	return next;
};

function syllables(tokens: string[], namespace: number, sink: FeatureSink): void {
	for (let i = 0; i < tokens.length; i++) {
		const state = stepThrough(hashStart(namespace), tokens[i] ?? '');
		sink(hashEnd(state), namespace, i, i, 0);
		if (i + 1 === tokens.length) return;
		const pair = stepThrough(hashStep(state, SPACE), tokens[i + 1] ?? '');
		sink(hashEnd(pair), namespace, i, i + 1, 0);
	}
}

function negated({ plain }: ClassifierTokens, sink: FeatureSink): void {
	negationScope(plain, (i) =>
		sink(hashEnd(stepThrough(hashStart(NEGATED), plain[i] ?? '')), NEGATED, i, i, 0)
	);
}
