import { findAll } from './detector.ts';
import type { Detector } from './detector.ts';
import { isAmount } from './not-personal.ts';

const NUMBERS = String.raw`\d{1,5}[a-z]?(?:(?:, ?|; ?| va |-)\d{1,5}(?![\d./]))*(?![\p{L}\p{N}]|[./]\d)`;
const PARCEL = String.raw`thua(?: dat| ruong)?(?: so)?[\s:]{1,2}${NUMBERS}`;
const SHEET = String.raw`to(?: ban do| bd)(?: dia chinh)?(?: so)?[\s:]{1,2}\d{1,4}(?!\d)`;
const JOIN = String.raw`[\s,;()-]{1,3}(?:(?:thuoc|cua|o|tai|trong|va) )?`;
const PLOT = new RegExp(
	String.raw`(?<![\p{L}\p{N}])(?:${PARCEL}(?:${JOIN}${SHEET})?|${SHEET}(?:${JOIN}${PARCEL})?)`,
	'gu'
);
// "thừa 5 điểm" folds to the same letters.
const IS_PARCEL_WORD = /^(?:thửa|thua|tờ|to)(?!\p{L})/iu;
const CERTIFICATE =
	/(?<![\p{L}\p{N}])(?:gcn|gcnqsdd|giay chung nhan|so do|so hong|so bia|seri|serial|phat hanh)(?: [a-z]+){0,6}?[\s:.]{1,3}(?<span>[a-z]{1,2}[ -]?\d{6,8})(?![\p{L}\p{N}])/dgu;

/** What every pattern here begins with: hardly any text with a number has it. */
const SUBJECT = /thua|to b|gcn|giay chung|so [dhb]|seri|phat hanh/;

/** Cadastral parcels ("thửa 123 tờ bản đồ số 4") and serial numbers of land certificates. */
export const findPlots: Detector = ({ text, folded, digits }) =>
	digits > 0 && SUBJECT.test(folded)
		? [
				...findAll(
					'plot',
					PLOT,
					folded,
					(_, start, end) =>
						IS_PARCEL_WORD.test(text.slice(start, start + 4)) && !isAmount(folded, end)
				),
				...findAll('plot', CERTIFICATE, folded)
			]
		: [];
