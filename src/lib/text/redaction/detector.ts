import type { Redaction, RedactionType } from '#lib/domain/redaction.ts';
import type { Surface } from '../surface.ts';

/** Finds one type of personal data. Offsets are those of the surface, not of the text as given. */
export type Detector = (surface: Surface) => Redaction[];

/**
 * Every match of a pattern as a redaction. A pattern with a group named `span` removes only that group;
 * it then carries the `d` flag. All are
 * global and match no empty text. `isReal` refuses look-alikes; it gets what would be removed.
 */
export function findAll(
	type: RedactionType,
	pattern: RegExp,
	text: string,
	isReal: (found: string, start: number, end: number) => boolean = () => true
): Redaction[] {
	const found: Redaction[] = [];
	// matchAll copies the pattern at every call: most find nothing.
	pattern.lastIndex = 0;
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
		const [start, end] = match.indices?.groups?.span ?? [
			match.index,
			match.index + match[0].length
		];
		if (isReal(text.slice(start, end), start, end)) found.push({ type, start, end });
	}
	return found;
}

const LETTER_AS_DIGIT = /(?<![a-np-z])[ol](?=[ol]*\d)|(?<=\d)[ol](?![a-np-z])|(?<=\d)i(?=\d{3})/g;

/** "o9o8 l23": letters that stand for a zero or a one beside digits. Keeps the length. */
export const withDigits = (folded: string) =>
	folded.replace(LETTER_AS_DIGIT, (letter) => (letter === 'o' ? '0' : '1'));

export const digitsOf = (text: string) => text.replace(/\D/g, '');
