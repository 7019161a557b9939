import { isVietnameseSyllable } from '#lib/text/encodings/vietnamese-syllable.ts';

/** Whether most words of a value could be Vietnamese syllables and there are at least three. */
export function looksVietnamese(value: string): boolean {
	const words = value.split(/[^\p{L}]+/u).filter((word) => word !== '');
	return words.length >= 3 && words.filter(isVietnameseSyllable).length >= 0.7 * words.length;
}
