import type { Taxonomy } from '#lib/domain/taxonomy.ts';
import { CUE, PHRASE } from './feature.ts';
import { hashString } from './hash.ts';
import { ISSUE_PHRASES } from './lexicon/issue-phrases.ts';
import { phraseTable, type Phrase } from './phrase-table.ts';
import type { ClassifierTokens } from './token.ts';
import { classifierTokens } from './tokens.ts';

/** Receives one occurrence of a phrase of an issue. */
export type CueSink = (issue: number, namespace: number, first: number, last: number) => void;

/** Finds phrases that are typical of an issue; their features are named by that issue. */
export interface CueTable {
	/** issue ids; a feature's `detail` is a position in this list */
	issues: string[];
	match(tokens: ClassifierTokens, take: CueSink): void;
	/** the unsigned hash of the feature that an issue's phrases of a namespace give */
	hashOf(issue: number, namespace: number): number;
}

/**
 * The taxonomy's cues, and the lexicon's phrases as a namespace of their own, since they are many
 * and less certain. Accented cues match the words as written; those marked `nodia_safe`, the English
 * ones and the lexicon match without diacritics (a lone syllable of the lexicon would collide: it is
 * left out).
 */
export function buildCueTable(taxonomy: Taxonomy): CueTable {
	const issues = taxonomy.leaves.map((leaf) => leaf.id);
	const cueHashes = issues.map((issue) => hashString(issue, CUE));
	const phraseHashes = issues.map((issue) => hashString(issue, PHRASE));
	const find = phraseTable([...taxonomyPhrases(taxonomy), ...lexiconPhrases(issues)]);
	return {
		issues,
		match: find,
		hashOf: (issue, namespace) => (namespace === CUE ? cueHashes : phraseHashes)[issue] ?? 0
	};
}

const phraseOf = (
	text: string,
	{ issue, namespace, isAccented = false }: Pick<Phrase, 'issue' | 'namespace'> & Partial<Phrase>
): Phrase => ({ tokens: classifierTokens(text), issue, namespace, isAccented });

const taxonomyPhrases = ({ leaves }: Taxonomy): Phrase[] =>
	leaves.flatMap((leaf, issue) => [
		...leaf.cues_vi.map(({ vi, nodia_safe }) =>
			phraseOf(vi, { issue, namespace: CUE, isAccented: !nodia_safe })
		),
		...leaf.cues_en.map((cue) => phraseOf(cue, { issue, namespace: CUE }))
	]);

const lexiconPhrases = (issues: readonly string[]): Phrase[] =>
	Object.entries(ISSUE_PHRASES)
		.filter(([name]) => issues.includes(name))
		.flatMap(([name, { vi, en }]) =>
			`${vi}|${en}`
				.split('|')
				.map((text) => phraseOf(text, { issue: issues.indexOf(name), namespace: PHRASE }))
		)
		.filter(({ tokens }) => tokens.length > 1);
