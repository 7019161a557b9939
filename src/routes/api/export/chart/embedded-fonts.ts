import latin400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2?inline';
import latin600 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-600-normal.woff2?inline';
import vietnamese400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2?inline';
import vietnamese600 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-600-normal.woff2?inline';

/** The ranges in which the family's own style sheets divide these files. */
const VIETNAMESE = [
	'U+0102-0103, U+0110-0111, U+0128-0129, U+0168-0169, U+01A0-01A1, U+01AF-01B0',
	'U+0300-0301, U+0303-0304, U+0308-0309, U+0323, U+0329, U+1EA0-1EF9, U+20AB'
].join(', ');
const LATIN = [
	'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F',
	'U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD'
].join(', ');

const face = (weight: number, range: string, file: string) =>
	`@font-face{font-family:'Be Vietnam Pro';font-weight:${weight};src:url(${file}) format('woff2');unicode-range:${range}}`;

/** The page's typeface as rules that hold the files themselves: a picture in a file can fetch nothing. */
export const EMBEDDED_FONTS = [
	face(400, VIETNAMESE, vietnamese400),
	face(400, LATIN, latin400),
	face(600, VIETNAMESE, vietnamese600),
	face(600, LATIN, latin600)
].join('');
