import { fold } from '../fold.ts';

/** A column's name as the word lists have theirs: folded, words of letters and digits only. */
export const headerKey = (name: string): string =>
	fold(name)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
