import { TEENCODE } from '#lib/text/teencode-entries.ts';
import { normalise } from '#lib/text/normalise.ts';

const SHORT_FORMS = shortForms();
const WORD_RUN = /[\p{L}\p{M}]+/gu;

/** Removes tone marks and turns đ into d; keeps case, signs and placeholders. */
export function stripDiacritics(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}

/** Writes syllables in chat spellings where one is known. @param random numbers in [0, 1) */
export function withTeencode(text: string, random: () => number): string {
	return normalise(text).replace(WORD_RUN, (word) => {
		const forms = SHORT_FORMS.get(word.toLowerCase());
		return forms?.[Math.floor(random() * forms.length)] ?? word;
	});
}

/** Syllable → its chat spellings; entries that stand for several syllables stay as they are. */
function shortForms(): Map<string, string[]> {
	const forms = new Map<string, string[]>();
	for (const [short, long] of Object.entries(TEENCODE)) {
		if (!long.includes(' ')) forms.set(long, [...(forms.get(long) ?? []), short]);
	}
	return forms;
}
