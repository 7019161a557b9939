import { findAll } from './detector.ts';
import type { Detector } from './detector.ts';
import { isAmount } from './not-personal.ts';

const PROPER = String.raw`\p{Lu}[\p{L}\p{M}\p{N}]*(?: \p{Lu}[\p{L}\p{M}]*){0,3}`;
const NUMBER = String.raw`[A-Za-z]?\d{1,4}[A-Za-z]?\d?(?:[/.-]\d{1,4}[A-Za-z]?)*(?![\p{L}\p{N}])`;
const words = (list: string) =>
	list
		.split('|')
		.map((word) => word.replace(/^./u, (letter) => `[${letter}${letter.toUpperCase()}]`))
		.join('|');
const LANE = `(?:${words('ngõ|ngo|ngách|ngach|hẻm|hem|kiệt|kiet|tổ|to|khu phố|khu pho|kp|lô|lo|dãy|day')}) (?:[Ss]ố |so )?${NUMBER}`;
const ROAD = `(?:${words('đường|duong|phố|pho|thôn|thon|xóm|xom|ấp|ap|khóm|khom|bản|ban')}) (?:[Ss]ố |so )?(?:${PROPER}|${NUMBER})`;
const CHAIN = String.raw`(?:[\s,;-]{1,3}(?:${LANE}|${ROAD}))`;
const HOUSE = `(?:${words('số nhà|so nha|nhà số|nha so')})\\s*[:.]?\\s*${NUMBER}(?:${CHAIN}*|,? ${PROPER})`;
const AT_LANE = `(?:${words('số|so')}) ${NUMBER}${CHAIN}+`;
const BARE_LANE = `(?<=(?<!\\p{L})(?:[Nn]hà|[Nn]ha|ở|[Oo]|trú|tru|ngụ|ngu|sống|song|chỉ|chi|live|lives)(?: tại| tai| ở| o| at|:)? )${NUMBER}(?:${CHAIN}+|,? ${PROPER})`;
const FLAT = `(?:${words('căn hộ|can ho|căn|can|phòng|phong')}) (?:số |so )?${NUMBER}[\\s,-]{1,3}(?:${words('tòa|toa|block|chung cư|chung cu|nhà|nha|lô|lo|ct')}) ?(?:nhà |nha )?(?:${PROPER}|${NUMBER})`;

const START = String.raw`(?<![\p{L}\p{N}])`;
const ADDRESS = new RegExp(`${START}(?:${HOUSE}|${AT_LANE}|${FLAT}|${BARE_LANE}${CHAIN}*)`, 'gu');
/** The first words of every address, before its number: a text without any has none. */
const HOUSE_WORD = /(?:nha|so|o|tai|tru|ngu|song|chi|lives?|at|can ho|can|phong)[\s:.]*[a-z]?\d/;
const DOCUMENT_BEFORE =
	/(?:nghi quyet|nghi dinh|quyet dinh|thong tu|cong van|ke hoach|van ban|chi thi|qd|nq|tuyen|xe buyt)\s$/;

/** Home addresses from the house number on; the commune that follows stays, since feedback needs it. */
export const findAddresses: Detector = ({ text, folded, digits }) =>
	digits > 0 && HOUSE_WORD.test(folded)
		? findAll(
				'address',
				ADDRESS,
				text,
				(_, start, end) =>
					!isAmount(folded, end) &&
					!DOCUMENT_BEFORE.test(folded.slice(Math.max(0, start - 14), start))
			)
		: [];
