import type { BlindNames } from '../support/blind-names.ts';
import { createRandom, type Random } from '../text/places/support/random.ts';

const LIST_OF: Record<string, keyof BlindNames> = {
	'<xa>': 'communes',
	'<tinh>': 'provinces',
	'<thon>': 'hamlets',
	'<duong>': 'roads',
	'<du_an>': 'projects',
	'<ten>': 'persons'
};
const PLACEHOLDER = /<(?:xa|tinh|thon|duong|du_an|ten)>/g;

const TITLE =
	/(?:^|[^\p{L}])(?:ông|bà|anh|chị|cô|chú|bác|cụ|thầy|cậu|cháu|ong|ba|chi|co|thay)\s$/iu;
/** Heads that the text has already said: the name alone goes behind them. */
const SAID: Partial<Record<keyof BlindNames, RegExp>> = {
	roads: /(?:đường|phố|duong|pho)\s$/iu,
	projects:
		/(?:dự án|khu đô thị|đô thị|khu công nghiệp|công nghiệp|khu dân cư|khu tái định cư|tái định cư|TDC|cầu|cống|trạm bơm|hồ)\s$/iu,
	hamlets: /(?:thôn|xóm|ấp|bản|khu phố)\s$/iu
};
const NAME_ALONE = /[\p{Lu}\d][^]*$/u;
const SENTENCE_BEGINS = /(?:^|[.!?…]\s)["“(]?$/u;

const nameAlone = (written: string) => NAME_ALONE.exec(written)?.[0] ?? written;

/** People are called by title and full name, or by title and given name. */
const called = (random: Random, person: string, isTitled: boolean) =>
	isTitled && random.chance(0.4) ? (person.split(' ').at(-1) ?? person) : person;

export const holdsName = (text: string) => text.search(PLACEHOLDER) >= 0;

/**
 * Puts a name of its kind for every placeholder, as people would write it in that place. The form (title
 * and given name, or in full) is drawn with the `form` seed, so that two fillings differ in names alone.
 */
export function fillNames(text: string, names: BlindNames, seeds: { form: number; name: number }) {
	const form = createRandom(seeds.form);
	const random = createRandom(seeds.name);
	return text.replace(PLACEHOLDER, (placeholder, at: number) => {
		const before = text.slice(0, at);
		const list = LIST_OF[placeholder] ?? 'communes';
		const written = random.pick(names[list]);
		if (list === 'persons') return called(form, written, TITLE.test(before));
		if (SAID[list]?.test(before)) return nameAlone(written);
		return SENTENCE_BEGINS.test(before)
			? written.replace(/^\p{L}/u, (letter) => letter.toUpperCase())
			: written;
	});
}
