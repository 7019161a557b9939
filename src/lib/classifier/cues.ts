import type { Taxonomy } from '#lib/domain/taxonomy.ts';
import { CUE, type FeatureSink } from './feature.ts';
import { hashEnd, hashStart, hashStep, hashString } from './hash.ts';
import { buildHashIndex } from './hash-index.ts';
import { classifierTokens, type ClassifierTokens } from './tokens.ts';

/** Finds the taxonomy's cue phrases; a cue feature is named by the issue the phrase belongs to. */
export interface CueTable {
	/** issue ids; a cue feature's `detail` is a position in this list */
	issues: string[];
	match(tokens: ClassifierTokens, sink: FeatureSink): void;
}

const SPACE = 32;
/** Most tokens in a phrase that is looked for. */
export const LONGEST_CUE = 6;
/** Namespaces of the phrase tables, away from those of features. */
const ACCENTED = 100;
const PLAIN = 101;

/**
 * Accented cues match the words as written; those marked `nodia_safe` and the English ones match
 * without diacritics as well (the others would collide: "thu hồi" and "thu hỏi").
 */
export function buildCueTable(taxonomy: Taxonomy): CueTable {
	const issues = taxonomy.leaves.map((leaf) => leaf.id);
	const issueHashes = issues.map((issue) => hashString(issue, CUE));
	const accented = phraseTable(
		taxonomy.leaves.flatMap((leaf, issue) =>
			leaf.cues_vi
				.filter((cue) => !cue.nodia_safe)
				.map((cue) => [classifierTokens(cue.vi).words.join(' '), issue] as const)
		),
		ACCENTED
	);
	const plain = phraseTable(
		taxonomy.leaves.flatMap((leaf, issue) =>
			[...leaf.cues_vi.filter((cue) => cue.nodia_safe).map((cue) => cue.vi), ...leaf.cues_en].map(
				(phrase) => [classifierTokens(phrase).plain.join(' '), issue] as const
			)
		),
		PLAIN
	);
	return {
		issues,
		match(tokens, sink) {
			const report = (issue: number, first: number, last: number) =>
				sink(issueHashes[issue] ?? 0, CUE, first, last, issue);
			accented(tokens.words, report);
			plain(tokens.plain, report);
		}
	};
}

type Report = (issue: number, first: number, last: number) => void;

function phraseTable(phrases: (readonly [string, number])[], namespace: number) {
	const lookup = buildHashIndex(phrases.map(([phrase]) => hashString(phrase, namespace)));
	const issueOf = phrases.map(([, issue]) => issue);
	const firstTokens = phrases.map(([phrase]) => hashString(phrase.split(' ', 1).join(), namespace));
	const mayStart = buildHashIndex(firstTokens);
	return (tokens: string[], report: Report) => {
		for (let first = 0; first < tokens.length; first++) {
			let state = hashStart(namespace);
			const end = Math.min(tokens.length, first + LONGEST_CUE);
			for (let last = first; last < end; last++) {
				const token = tokens[last] ?? '';
				if (last > first) state = hashStep(state, SPACE);
				for (let i = 0; i < token.length; i++) state = hashStep(state, token.charCodeAt(i));
				const found = lookup(hashEnd(state));
				if (found >= 0) report(issueOf[found] ?? 0, first, last);
				if (last === first && mayStart(hashEnd(state)) < 0) break;
			}
		}
	};
}
