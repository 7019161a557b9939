import type { Taxonomy } from '#lib/domain/taxonomy.ts';
import { CUE, PHRASE, type FeatureSink } from './feature.ts';
import { hashString } from './hash.ts';
import { ISSUE_PHRASES } from './lexicon/issue-phrases.ts';
import { phraseTable, type Phrase } from './phrase-table.ts';
import type { ClassifierTokens } from './token.ts';
import { classifierTokens } from './tokens.ts';

/** Finds phrases that are typical of an issue; their features are named by that issue. */
export interface CueTable {
	/** issue ids; a feature's `detail` is a position in this list */
	issues: string[];
	match(tokens: ClassifierTokens, sink: FeatureSink): void;
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
	const accented = phraseTable(accentedCues(taxonomy), (token) => token.wordHash);
	const plain = phraseTable(
		[...plainCues(taxonomy), ...lexiconPhrases(issues)],
		(token) => token.plainHash
	);
	return {
		issues,
		match(tokens, sink) {
			const report = ({ issue, namespace }: Phrase, first: number, last: number) => {
				const hashes = namespace === CUE ? cueHashes : phraseHashes;
				sink(hashes[issue] ?? 0, namespace, first, last, issue);
			};
			accented(tokens, report);
			plain(tokens, report);
		}
	};
}

const phraseOf = (text: string, issue: number, namespace: number): Phrase => ({
	tokens: classifierTokens(text),
	issue,
	namespace
});

const accentedCues = ({ leaves }: Taxonomy): Phrase[] =>
	leaves.flatMap((leaf, issue) =>
		leaf.cues_vi.filter((cue) => !cue.nodia_safe).map((cue) => phraseOf(cue.vi, issue, CUE))
	);

const plainCues = ({ leaves }: Taxonomy): Phrase[] =>
	leaves.flatMap((leaf, issue) => [
		...leaf.cues_vi.filter((cue) => cue.nodia_safe).map((cue) => phraseOf(cue.vi, issue, CUE)),
		...leaf.cues_en.map((cue) => phraseOf(cue, issue, CUE))
	]);

const lexiconPhrases = (issues: readonly string[]): Phrase[] =>
	Object.entries(ISSUE_PHRASES)
		.filter(([name]) => issues.includes(name))
		.flatMap(([name, { vi, en }]) =>
			`${vi}|${en}`.split('|').map((text) => phraseOf(text, issues.indexOf(name), PHRASE))
		)
		.filter(({ tokens }) => tokens.length > 1);
