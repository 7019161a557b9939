import { isSpelled, reachesAt, spelledFrom } from './reach.ts';
import type { Reach } from './reach.ts';
import type { ScannedText } from './scanned-text.ts';
import { unitPrefix } from './unit-prefix.ts';

/** What longer names of communes end in: "Quảng Thịnh Đông" is not "Quảng Thịnh". */
const ENDINGS: ReadonlySet<string> = new Set(
	'đông tây nam bắc trung thượng hạ nội ngoại dong tay bac thuong ha noi ngoai'.split(' ')
);

/** Whether what follows right after a name goes on with the name, and is no unit or province. */
export function goesOn(scanned: ScannedText, to: number): boolean {
	const after = scanned.words[to];
	if (scanned.is_shouted || !after?.joined || !after.capital) return false;
	if (unitPrefix(scanned.words, to, scanned.text, scanned.is_plain)) return false;
	return !reachesAt(scanned, to).some(
		({ entry, next }) =>
			entry.provinces.length > 0 &&
			(next > to + 1 || isSpelled(entry, spelledFrom(scanned, to, next)))
	);
}

/**
 * Whether a name behind a unit word is only the beginning of what is written: "Quảng Thịnh" of "Quảng
 * Thịnh Đông", "Hồ" of "Hồ Xoan", or "Hội Phú" of "Hội Phụ Nữ", which is not even spelled so.
 */
export function isOnlyBeginning(
	scanned: ScannedText,
	from: number,
	{ entry, next }: Reach
): boolean {
	if (!goesOn(scanned, next)) return false;
	const [after, last] = [scanned.words[next], scanned.words[next + 1]];
	if (ENDINGS.has(after?.lower ?? '') && !(last?.joined && last.capital)) return true;
	const isBeforeDistrict = reachesAt(scanned, next).some(
		(behind) => behind.next > next + 1 && behind.entry.districts.length > 0
	);
	if (isBeforeDistrict) return false;
	if (next === from + 1) return true;
	if (scanned.is_plain) return false;
	return !isSpelled(entry, spelledFrom(scanned, from, next));
}
