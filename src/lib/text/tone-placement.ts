const TONELESS = 'aeoyu';
const TONED: Record<string, string> = {
	a: 'àáảãạ',
	e: 'èéẻẽẹ',
	o: 'òóỏõọ',
	y: 'ỳýỷỹỵ',
	u: 'ùúủũụ'
};
const toneOf = new Map<string, { vowel: string; tone: number }>();
for (const vowel of TONELESS)
	[...(TONED[vowel] ?? '')].forEach((toned, tone) => toneOf.set(toned, { vowel, tone }));

const withTone = (vowel: string, tone: number) => TONED[vowel]?.[tone] ?? vowel;
const asCaseOf = (pattern: string, letter: string) =>
	pattern === pattern.toLowerCase() ? letter : letter.toUpperCase();

// Open "oa", "oe", "uy" with the tone on the second vowel; "qu" is a consonant, so "quý" stays.
const SECOND_VOWEL =
	/([oO])([àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ])(?!\p{L})|(?<![qQ])([uU])([ỳýỷỹỵỲÝỶỸỴ])(?!\p{L})/gu;
// The reverse slip of some keyboards: "hòan", "hùynh", "qúy".
const FIRST_VOWEL =
	/([òóỏõọÒÓỎÕỌ])([aeAE])(?=\p{L})|([ùúủũụÙÚỦŨỤ])([yY])(?=\p{L})|(?<=[qQ])([ùúủũụÙÚỦŨỤ])([yaeYAE])/gu;
// The same pairs without what may stand around them: seldom found, and much faster to look for.
const MAY_BE_SECOND = /[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|[uU][ỳýỷỹỵỲÝỶỸỴ]/;
const MAY_BE_FIRST = /[òóỏõọÒÓỎÕỌ][aeAE]|[ùúủũụÙÚỦŨỤ][yY]|[qQ][ùúủũụÙÚỦŨỤ][aeAE]/;

/** Moves the tone of the vowel pair to `first` (true) or to the second vowel. */
function moveTone(first: string, second: string, toFirst: boolean): string {
	const [from, to] = toFirst ? [second, first] : [first, second];
	const toned = toneOf.get(from.toLowerCase());
	if (!toned) return first + second;
	const bare = asCaseOf(from, toned.vowel);
	const moved = asCaseOf(to, withTone(to.toLowerCase(), toned.tone));
	return toFirst ? moved + bare : bare + moved;
}

const toFirstVowel = (_: string, o?: string, ae?: string, u?: string, y?: string) =>
	moveTone(o ?? u ?? '', ae ?? y ?? '', true);

const toSecondVowel = (
	_: string,
	o?: string,
	ae?: string,
	u?: string,
	y?: string,
	qu?: string,
	after?: string
) => moveTone(o ?? u ?? qu ?? '', ae ?? y ?? after ?? '', false);

/**
 * Writes the tone mark where the traditional orthography puts it: "hoà" → "hòa", "thuý" → "thúy",
 * and repairs misplaced ones ("hòan" → "hoàn"). Expects NFC; keeps case and length.
 */
export function placeTones(text: string): string {
	const first = MAY_BE_SECOND.test(text) ? text.replace(SECOND_VOWEL, toFirstVowel) : text;
	return MAY_BE_FIRST.test(first) ? first.replace(FIRST_VOWEL, toSecondVowel) : first;
}
