import { namesOfProvince, type CommuneReading, type PlaceIndex } from './place-index.ts';
import { nameKey } from './place-key.ts';

/** Shorter names are within one letter of too many others. */
const LEAST_LETTERS = 6;

/** Whether one letter changed, was left out, was put in, or changed places with the next. */
export function isWithinOneLetter(one: string, other: string): boolean {
	const least = Math.min(one.length, other.length);
	if (Math.abs(one.length - other.length) > 1) return false;
	let start = 0;
	while (start < least && one[start] === other[start]) start += 1;
	let end = 0;
	while (end < least - start && one[one.length - 1 - end] === other[other.length - 1 - end])
		end += 1;
	const left = one.slice(start, one.length - end);
	const right = other.slice(start, other.length - end);
	if (left.length <= 1 && right.length <= 1) return true;
	return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

const isInProvince = (index: PlaceIndex, reading: CommuneReading, province: string) =>
	reading.codes.some((code) => index.communes.get(code)?.province_code === province);

/**
 * Readings of the one name of a province that is a letter away from what is written (`spelled`, canonical);
 * none when several are, or when so little is written that it could be anything. Where spellings differ
 * in their diacritics only, those that are a letter away with them come first.
 */
export function nearReadings(
	index: PlaceIndex,
	province: string,
	spelled: string
): CommuneReading[] {
	const key = nameKey(spelled);
	const wordCount = key.split(' ').length;
	if (key.length - wordCount + 1 < LEAST_LETTERS) return [];
	const near = namesOfProvince(index, province).filter(
		(named) => isWithinOneLetter(named.key, key) && named.key.split(' ').length === wordCount
	);
	const [only, ...others] = near;
	if (!only || others.length > 0) return [];
	const readings = only.entry.communes.filter((each) => isInProvince(index, each, province));
	const nearest = readings.filter(({ canonical }) => isWithinOneLetter(canonical, spelled));
	return nearest.length > 0 ? nearest : readings;
}
