import { BARE_PLACE, PLACEHOLDER } from './masks.ts';

const { commune, province } = BARE_PLACE;

/** Where a word may begin. */
export const START = String.raw`(?<![\p{L}\p{N}<_])`;

/** One capitalised word: "Hòa", "H'Blíp", "N7". */
export const CAPITALISED = String.raw`\p{Lu}[\p{L}\p{M}\p{N}'’]*`;

const WORD = `(?:${CAPITALISED}|${commune}|${province}|${PLACEHOLDER.name})`;

/** A name of one to four words, of which some may have been taken for a place or a person by themselves. */
export const PROPER = `${WORD}(?: ${WORD}){0,3}`;

/** "12", "7B", "12/45": no amount with decimals. */
export const CODE = String.raw`\d+[\p{L}]?(?:\/\d+)*(?![\p{L}\p{N}/]|[.,]\d)`;

const counting = (words: string) => String.raw`(?! ?(?:${words})(?![\p{L}\p{N}]))`;
const COUNTED =
	'hộ|ho|lần|lan|ngày|ngay|đêm|dem|tuần|tháng|thang|tuổi|tuoi|phút|phut|cái|cai|con|chiếc|căn|cây|cay|tiếng|triệu|tỷ|tỉ|lượt|suất|vụ|mâm|mét|met|m|km|cm|ha|%';

/** What a number before these counts, so that it is no name: "gửi lên phường 3 lần". */
export const NOT_COUNTING = counting(
	`${COUNTED}|người(?! ta)|nguoi(?! ta)|năm|nam|giờ|gio|h|nhà|nha`
);

/** The same behind hamlets, whose names are numbers more often: "thôn 3 năm nay", "xóm 5 nhà tôi". */
export const NOT_COUNTING_HOMES = counting(
	`${COUNTED}|người(?! (?:ta|có))|nguoi(?! (?:ta|co))|năm(?! (?:nay|ngoái|giờ|tới))|nam(?! (?:nay|ngoai|gio|toi))|nhà(?! (?:tôi|tui|em|mình))|nha(?! (?:toi|tui|em|minh))`
);

/** The words of a list, apart by "|", as alternatives: each with a small or a capital first letter. */
export const anyCase = (words: string) =>
	words
		.split('|')
		.map((word) => word.replace(/^\p{Ll}/u, (letter) => `[${letter}${letter.toUpperCase()}]`))
		.join('|');
