import { findAll } from './detector.ts';
import type { Detector } from './detector.ts';

const SERIES = String.raw`[1-9]\d[ -]?(?:[A-Z]{1,2}\d?|[A-Z]\d{1,2})`;
/** Capital series, then five digits, or four after a dash. */
const WRITTEN = new RegExp(
	String.raw`(?<![\p{L}\p{N}./-])${SERIES}(?:[ .–-]{0,3}\d{3}[. ]?\d{2}|\s?[-–]\s?\d{4})(?![\p{L}\p{N}]|[./-]\d)`,
	'gu'
);
const ANNOUNCED =
	/(?<![\p{L}\p{N}])(?:bien (?:so|kiem soat)(?: xe)?|bks|bsx|bien xe|xe bien)(?: (?:so|la|xe))*[\s:.]{1,3}(?<span>[1-9]\d[ .-]?[a-z]{1,2}\d?[ .–-]{0,3}(?:\d{3}[. ]?\d{2}|\d{4}))(?!\d)/dgu;

const FEWEST_DIGITS = 6;

/** Plate numbers of cars and motorcycles. */
export const findPlates: Detector = ({ text, folded, digits }) =>
	digits >= FEWEST_DIGITS
		? [
				...findAll(
					'plate',
					WRITTEN,
					text,
					(found) => !/^\d{2}[ -]?H[ ]?\d/.test(found) || /[-.]/.test(found)
				),
				...findAll('plate', ANNOUNCED, folded)
			]
		: [];
