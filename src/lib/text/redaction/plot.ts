import { CUE } from '../cue.ts';
import { findAll } from './detector.ts';
import type { Detector } from './detector.ts';
import { isAmount } from './not-personal.ts';

const SPOKEN =
	'(?:mot|hai|ba|bon|tu|nam|lam|sau|bay|tam|chin|muoi|khong|linh|le|tram|nghin)(?: (?:mot|hai|ba|bon|tu|nam|lam|sau|bay|tam|chin|muoi|khong|linh|le|tram|nghin)){0,6}';
const NUMBERS = String.raw`\d{1,5}[a-z]?(?:(?:, ?|; ?| va |-|/|\+| ?& ?)\d{1,5}(?![\d.]))*(?![\p{L}\p{N}]|[.]\d)`;
const SHEET_NUMBER = String.raw`\d{1,4}(?:-\d{1,4})?(?![\p{L}\p{N}])`;
const PARCEL_WORD = String.raw`thua(?: dat| ruong)?(?: so(?: hieu)?)?(?: la)?[\s:.]{1,2}`;
const SHEET_WORD = String.raw`(?:to(?: ban do| bd)|tbd|(?:map )?sheet)(?: dia chinh)?(?: so(?: hieu)?)?[\s:.]{1,2}`;
const ONE_PARCEL = PARCEL_WORD + NUMBERS;
/** "thửa 12 và thửa 13 …": two parcels of one sheet. */
const PARCEL = String.raw`${ONE_PARCEL}(?:(?:,| va| voi) ${ONE_PARCEL})?`;
const SHEET = SHEET_WORD + SHEET_NUMBER;
/** "tờ 12" alone is a leaf of paper: a sheet only beside a parcel. */
const LOOSE_SHEET = String.raw`(?:${SHEET_WORD}|to(?: so)?[\s:]{1,2})${SHEET_NUMBER}(?: ban do(?: so)? \d{2,4}(?!\d))?`;
/** A lot named before its parcel: "lô B12 thửa 1015". */
const LOT_BEFORE = String.raw`(?:lo(?: dat)?(?: so)? [a-z]{0,2}-?\d{1,4}[a-z]?[ ,;-]{1,3})?`;
const JOIN = String.raw`[\s,;()/-]{1,3}(?:(?:thuoc|cua|o|tai|trong|va|so) )?`;
const PLOT = new RegExp(
	String.raw`(?<![\p{L}\p{N}])(?:so )?${LOT_BEFORE}(?:${PARCEL}(?:${JOIN}${LOOSE_SHEET})?|${LOOSE_SHEET}${JOIN}${PARCEL}|${SHEET})`,
	'gu'
);
const SPOKEN_PLOT = new RegExp(
	String.raw`(?<![\p{L}\p{N}])(?:${PARCEL_WORD}${SPOKEN}${JOIN}${SHEET_WORD}(?:${SPOKEN}|${SHEET_NUMBER})|${SHEET_WORD}${SPOKEN}${JOIN}${PARCEL_WORD}(?:${SPOKEN}|${NUMBERS}))`,
	'gu'
);
/** Forest land: "lô 3, khoảnh 7, tiểu khu 1205". */
const LOT = String.raw`lo (?:so )?\d{1,3}[a-z]?`;
const BLOCK = String.raw`khoanh (?:so )?\d{1,3}[a-z]?`;
const TRACT = String.raw`(?:tieu khu|tk) (?:so )?\d{1,4}[a-z]?`;
const BY = '[ ,;-]{1,3}';
const FOREST = new RegExp(
	String.raw`(?<![\p{L}\p{N}])(?:${LOT}${BY}${BLOCK}(?:${BY}${TRACT})?|${TRACT}${BY}${BLOCK}(?:${BY}${LOT})?|${BLOCK}${BY}(?:${TRACT}|${LOT}))(?![\p{L}\p{N}])`,
	'gu'
);
const ENGLISH =
	/(?<![\p{L}\p{N}])(?:land )?(?:plot|parcel)(?: (?:no\.?|number))? \d{1,5}(?:[, ]{1,2}(?:on )?(?:map )?sheet(?: (?:no\.?|number))? \d{1,4})?(?![\p{L}\p{N}])/gu;
// "thừa 5 điểm" folds to the same letters.
const IS_PARCEL_WORD = /^(?:thửa|thua|tờ|to|tbđ|tbd|map|sheet)(?!\p{L})/iu;
const LONE = /^thua \d+(?:(?:,| va| voi) thua \d+)?$/;
const CERTIFICATE =
	/(?<![\p{L}\p{N}])(?:gcn|gcnqsdd|giay chung nhan|so do|so hong|so bia|bia do|seri|serial|phat hanh|so vao so)(?: [a-z]+){0,6}?[\s:.]{1,3}(?<span>[a-z]{1,2}[ -]?\d{5,8})(?![\p{L}\p{N}])/dgu;

const isPlain = (text: string) => !/[ăâđêôơưà-ỹ]/i.test(text);

/** Cadastral parcels ("thửa 123 tờ bản đồ số 4") and serial numbers of land certificates. */
export const findPlots: Detector = ({ text, folded, cues, hasDigit }) => {
	if (!(cues & CUE.plot)) return [];
	const isPlot = (found: string, start: number, end: number) => {
		const word = text
			.slice(start, start + 32)
			.replace(/^(?:số|so) /i, '')
			.replace(/^l[ôo].*?(?=th[ửu]a|t[ờo] |tb[đd])/iu, '');
		const isSheet = /(?:to|ban do|tbd|sheet)\b/.test(found);
		// A parcel's number says nothing without its sheet.
		if (!isSheet && LONE.test(found)) return false;
		return (
			IS_PARCEL_WORD.test(word) &&
			(isSheet || !/^thua(?! dat| so|:)/i.test(word) || isPlain(text)) &&
			(isSheet || !isAmount(folded, end))
		);
	};
	return [
		...findAll('plot', SPOKEN_PLOT, folded, isPlot),
		...(hasDigit
			? [
					...findAll('plot', PLOT, folded, isPlot),
					...findAll('plot', FOREST, folded),
					...findAll('plot', ENGLISH, folded),
					...findAll('plot', CERTIFICATE, folded)
				]
			: [])
	];
};
