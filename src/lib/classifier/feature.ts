/**
 * Families of features. The same letters in two namespaces are two features:
 * - word: one and two syllables as written, where an accent tells them from their plain form
 * - plain: one and two syllables without diacritics, so that unaccented texts share evidence
 * - negated: a plain syllable within the scope of a negation
 * - opening, closing: a plain syllable among the first or the last of a text, where speakers say
 *   what they want and how they stand
 * - cue: a phrase of the taxonomy, named by its issue
 * - phrase: a phrase of the lexicon, named by its issue
 */
export const NAMESPACES = [
	'word',
	'plain',
	'negated',
	'opening',
	'closing',
	'cue',
	'phrase'
] as const;
export type Namespace = (typeof NAMESPACES)[number];

export const WORD = NAMESPACES.indexOf('word');
export const PLAIN = NAMESPACES.indexOf('plain');
export const NEGATED = NAMESPACES.indexOf('negated');
export const OPENING = NAMESPACES.indexOf('opening');
export const CLOSING = NAMESPACES.indexOf('closing');
export const CUE = NAMESPACES.indexOf('cue');
export const PHRASE = NAMESPACES.indexOf('phrase');

/** Whether a namespace's features are named by an issue rather than by their own letters. */
export const isNamedByIssue = (namespace: number) => namespace === CUE || namespace === PHRASE;

/**
 * Receives one occurrence of a feature, as numbers, so that no string is made on the way.
 * @param hash 32-bit hash of the n-gram in its namespace
 * @param first first token that it covers
 * @param last last token that it covers
 * @param detail the issue's position in the cue table (cue and phrase only, else 0)
 */
export type FeatureSink = (
	hash: number,
	namespace: number,
	first: number,
	last: number,
	detail: number
) => void;
