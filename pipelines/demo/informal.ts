import type { Random } from './random.ts';

/** Removes tone and vowel marks, đ included: what many people type on a telephone. */
export const withoutDiacritics = (text: string): string =>
	text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');

const SHORTCUTS: readonly (readonly [RegExp, readonly string[]])[] = [
	[/(?<!\p{L})không(?!\p{L})/giu, ['ko', 'k', 'hok', 'kg']],
	[/(?<!\p{L})được(?!\p{L})/giu, ['đc', 'dc']],
	[/(?<!\p{L})rồi(?!\p{L})/giu, ['r', 'rùi']],
	[/(?<!\p{L})với(?!\p{L})/giu, ['vs']],
	[/(?<!\p{L})mọi người(?!\p{L})/giu, ['mn']],
	[/(?<!\p{L})cán bộ(?!\p{L})/giu, ['cb']],
	[/(?<!\p{L})trước(?!\p{L})/giu, ['trc']],
	[/(?<!\p{L})quá(?!\p{L})/giu, ['qá']],
	[/(?<!\p{L})người(?!\p{L})/giu, ['ng']],
	[/(?<!\p{L})những(?!\p{L})/giu, ['n~']],
	[/(?<!\p{L})luôn(?!\p{L})/giu, ['lun']]
];

/** Replaces common words by the shortcuts of chat, one choice for each word and text. */
export function withShortcuts(text: string, random: Random): string {
	let short = text;
	for (const [word, forms] of SHORTCUTS) short = short.replace(word, random.pick(forms));
	return short.charAt(0).toLowerCase() + short.slice(1);
}

/** Text as people type it in a hurry: without marks, with shortcuts, or both. */
export function hurried(text: string, random: Random): string {
	const way = random.unit();
	if (way < 0.55) return withoutDiacritics(text).toLowerCase();
	if (way < 0.8) return withShortcuts(text, random);
	return withoutDiacritics(withShortcuts(text, random)).toLowerCase();
}
