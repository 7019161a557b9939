import { findAll } from './detector.ts';
import type { Detector } from './detector.ts';
import { isAmount } from './not-personal.ts';

const SERIES = String.raw`[1-9]\d[ .-]?(?:M[ĐD]\d?|NN|NG|QT|[A-Z]{1,2}\d?|[A-Z]\d{1,2})`;
/** Capital series, then five digits, or four after a dash. */
const WRITTEN = new RegExp(
	String.raw`(?<![\p{L}\p{N}./-])${SERIES}(?:[ .–-]{0,3}\d{3}[. -]?\d{2}|\s?[-–]\s?\d{4})(?![\p{L}\p{N}]|[./-]\d)`,
	'gu'
);
/** In small letters only with a dash and a point, which nothing else has. */
const SMALL =
	/(?<![\p{L}\p{N}./-])(?:[1-9]\d-?[a-z]{1,2}\d?(?:-\d{3}\.?\d{2}| \d{3}\.\d{2})|[1-9]\d[a-z]\d{5})(?![\p{L}\p{N}]|[./-]\d)/gu;
const ANNOUNCED =
	/(?<![\p{L}\p{N}])(?:bien|bks|bsx|bs|xe|so xe|o to|oto|mo to|moto|tai|taxi|container|cont|ba gac|may cay|may keo|cong nong|vario|wave|vision|sirius|exciter|dream|future|sh|honda|yamaha|suzuki|toyota|vios|innova|ford|ranger|mazda|kia|hyundai|isuzu|vinfast|plate|truck|car|van|bus|scooter|motorbike|bike)(?: \p{L}+){0,4}?[\s:.(]{1,3}(?<span>(?:[1-9]\d[ .-]?[a-z]{1,2}\d?[ .,/_–-]{0,3}(?:\d{3}(?: ?[.,-] ?| )?\d{2}|\d{2}[. ]\d{3}|\d{4})|[a-z]{2}[ -]\d{2}[ -]\d{2}|[1-9]\d[ -]?(?:ng|nn|qt)[ -]?\d{3}[ -]?\d{2}))(?![\p{L}\p{N}])/dgu;
/** The end of a plate: "biển số đuôi 678.90". */
const ENDING =
	/(?<![\p{L}\p{N}])(?:xe duoi|bien so|bien|bien \d so)(?: (?:so|duoi|cuoi|la)){0,2}[\s:]{1,2}(?<span>\d{3}[. ]?\d{2}|\d{4})(?![\p{L}\p{N}]|[.,/-]\d)/dgu;
/** Fishing boats: province, number, "TS". */
const BOAT = /(?<![\p{L}\p{N}])[A-ZĐ][A-Za-zĐđ]{1,2}[ .-]?\d{4,5}[ .-]?TS(?![\p{L}\p{N}])/gu;

const FEWEST_DIGITS = 4;
/** A form's code such as "12 H2 …" in the number of a case file. */
const isForm = (found: string) => /^\d{2}[ -]?H[ ]?\d/.test(found) && !/[-.]/.test(found);

/** Plate numbers of cars, motorcycles and fishing boats. */
export const findPlates: Detector = ({ text, folded, longestNumber }) =>
	longestNumber >= FEWEST_DIGITS
		? [
				...findAll('plate', WRITTEN, text, (found) => !isForm(found)),
				...findAll('plate', SMALL, folded),
				...findAll('plate', ANNOUNCED, folded),
				...findAll('plate', ENDING, folded, (_, __, end) => !isAmount(folded, end)),
				...findAll('plate', BOAT, text)
			]
		: [];
