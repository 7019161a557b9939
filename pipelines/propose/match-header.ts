import { headerKey } from '#lib/text/columns/header-key.ts';
import { editDistance } from '../nearest.ts';

const NEAR_FROM = 6;

/** How well one name fits one word list entry, 0–1. */
function fit(key: string, word: string): number {
	if (key === word) return 1;
	const padded = ` ${key} `;
	// A name that starts with the words: "nội dung phản ánh (đã duyệt)".
	if (padded.startsWith(` ${word} `)) return word.includes(' ') ? 0.85 : 0.6;
	if (padded.includes(` ${word} `)) return word.includes(' ') ? 0.75 : 0.45;
	const isNear = word.length >= NEAR_FROM && Math.abs(key.length - word.length) <= 2;
	return isNear && editDistance(key, word) <= (word.length > 9 ? 2 : 1) ? 0.65 : 0;
}

/** How well a column's name fits a list of words, 0–1; earlier words win by a hair. */
export function matchHeader(name: string, words: readonly string[]): number {
	const key = headerKey(name);
	if (key === '') return 0;
	let best = 0;
	for (const [index, word] of words.entries()) {
		best = Math.max(best, fit(key, word) - index * 0.001);
	}
	return best;
}
