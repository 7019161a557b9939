import { BARE_PLACE, PLACEHOLDER } from './masks.ts';
import { CAPITALISED } from './name-pattern.ts';
import { NO_NAME } from './no-name.ts';

const { commune, province, name } = PLACEHOLDER;
const BARE = `${BARE_PLACE.commune}|${BARE_PLACE.province}`;
/** In a text all in capitals nothing tells where a name ends. */
const WORD = `(?!${NO_NAME})\\p{Lu}[\\p{Ll}\\p{M}'’]*(?![\\p{L}\\p{N}])`;
const AFTER_PLACE = new RegExp(
	`(${commune}|${province}|${BARE})(?: (?:${WORD}|${BARE})){1,3}`,
	'gu'
);
/** "Trịnh Bá Ngoạn": a word that is a title too may stand within a name. */
const WITHIN = `${CAPITALISED}(?= ${name})`;
const AFTER_PERSON = new RegExp(`${name}(?: (?:${WORD}|${name}|${WITHIN})){1,4}`, 'gu');
const BEFORE_PERSON = new RegExp(
	`(?<=[\\p{L}\\p{N},;:] )(?:(?!${NO_NAME})${CAPITALISED} ){1,2}${name}`,
	'gu'
);

/**
 * Takes in the words of a name that its mask left over: "xã Phong Dụ" is known, and "xã Phong Dụ Khê" must
 * not be told by its last word. "Phường 1 Bảo Lộc" becomes one place, as every other commune is.
 */
export const takeInLeftovers = (masked: string) =>
	masked
		.replace(AFTER_PLACE, '$1')
		.replace(AFTER_PERSON, name)
		.replace(BEFORE_PERSON, name)
		.replaceAll(BARE_PLACE.commune, commune)
		.replaceAll(BARE_PLACE.province, province);
