import { fold } from '../../fold.ts';
import type { Surface } from '../../surface.ts';
import { findAll } from '../detector.ts';
import { DISTINCT_GIVEN_NAMES, FOLDED_MIDDLES, MIDDLES, SURNAMES } from './surnames.ts';
import { FOLDED_TITLES, KIN_TITLES } from './titles.ts';

const any = (words: Iterable<string>) => [...new Set(words)].join('|');
const START = String.raw`(?<![\p{L}\p{N}])`;
const END = String.raw`(?![\p{L}\p{N}])`;
const SYLLABLE = String.raw`[\p{L}]{1,8}`;
const NOT_AFTER_NAME =
	'o|tai|nha|sinh|hien|la|cu|tru|dan|ngu|xin|muon|de|co|va|da|dang|khong|ra|vao|bi|den|di|lay|noi|lam|cho|thuong|tru|sdt|so|nam|que|thuoc|ben|duoc|thi|ma|cung|phan|kinh|ho|va|voi';

const ANNOUNCED = new RegExp(
	`${START}(?:ten (?:toi |em |chau |minh )?la|(?:toi|em|chau|minh|tui|con) ten(?: la)?|ho (?:va )?ten(?: la)?:?|(?:toi|em|chau) la) ` +
		`(?<span>(?:${any([...SURNAMES].map(fold))}) (?:(?:${any(FOLDED_MIDDLES)}) ${SYLLABLE}(?: (?!(?:${NOT_AFTER_NAME})${END})${SYLLABLE})?|(?!(?:${NOT_AFTER_NAME})${END})${SYLLABLE}(?: (?!(?:${NOT_AFTER_NAME})${END})${SYLLABLE})?))${END}`,
	'dgu'
);
const TITLED = new RegExp(
	`${START}(?:${any(KIN_TITLES)}) (?<span>(?:${any(SURNAMES)}) (?:${any(MIDDLES)}) ${SYLLABLE})${END}`,
	'dgiu'
);
const TITLED_PLAIN = new RegExp(
	`${START}(?:${any(FOLDED_TITLES)}) (?<span>(?:${any([...SURNAMES].map(fold))}) (?:${any(FOLDED_MIDDLES)}) ${SYLLABLE})${END}`,
	'dgu'
);
const GIVEN = new RegExp(
	`${START}(?:ông|bà|anh|chị|cô|chú|bác|em|thầy) (?<span>${any(DISTINCT_GIVEN_NAMES)})${END}(?! (?:hùng|cường|sĩ))`,
	'dgu'
);
// "anh hùng", "anh dũng" are adjectives, "anh trinh sát" a soldier.
const isAdjective = (before: string, name: string) =>
	(before.endsWith('anh ') && /^(?:hùng|dũng|linh|hoa)$/.test(name)) ||
	(before.endsWith('em ') && name === 'hoa');

/** Names typed without capitals: after "tôi tên là", or a title with surname and middle name. */
export function lowerCaseNames({ text, folded }: Surface, isPlain: boolean) {
	const announced = /(?:ten|toi la|em la|chau la)/.test(folded)
		? findAll('name', ANNOUNCED, folded, (found) => !/^(?:la|do|an|o) /.test(found))
		: [];
	return [
		...announced,
		...findAll('name', TITLED, text),
		...findAll('name', TITLED_PLAIN, text.toLowerCase()),
		...(isPlain
			? []
			: findAll('name', GIVEN, text, (name, start) => !isAdjective(text.slice(0, start), name)))
	];
}
