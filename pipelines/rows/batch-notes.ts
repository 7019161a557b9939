import type { Location } from '#lib/domain/place.ts';
import type { Rejection } from '../sources/source-row.ts';

/** A name of a place that rows could not be placed by. */
export interface UnplacedName {
	/** redacted and short; null where even that would say too much */
	place_name: string | null;
	name_folded: string | null;
	province_code: string | null;
	place_reason: Location['reason'];
	n: number;
}

export interface CountedRejection {
	column_name: string | null;
	reason_vi: string;
	reason_en: string;
	n: number;
}

/** Beside the rows of a file: why some were rejected, and which names of places were no unit's. */
export interface BatchNotes {
	rejections: CountedRejection[];
	unplaced: UnplacedName[];
}

export const NO_NOTES: BatchNotes = { rejections: [], unplaced: [] };

/** A file of nothing but misspelt names must not fill the memory. */
const MOST_NAMES = 10_000;

function addUp<Row extends { n: number }>(counts: Map<string, Row>, key: string, row: Row): void {
	const known = counts.get(key);
	if (known) known.n += row.n;
	else counts.set(key, { ...row });
}

/** Adds up what the rows of one file leave behind, by reason and by name. */
export function createNotes() {
	const rejections = new Map<string, CountedRejection>();
	const unplaced = new Map<string, UnplacedName>();
	return {
		reject(rejected: readonly Rejection[]) {
			for (const { column, reason } of rejected) {
				const row = { column_name: column, reason_vi: reason.vi, reason_en: reason.en, n: 1 };
				addUp(rejections, JSON.stringify([column, reason.en]), row);
			}
		},
		leave(names: readonly UnplacedName[]) {
			for (const name of names) {
				const kept = unplaced.size < MOST_NAMES ? name : { ...name, ...NAMELESS };
				const { place_name, province_code, place_reason } = kept;
				addUp(unplaced, JSON.stringify([place_name, province_code, place_reason]), kept);
			}
		},
		notes: (): BatchNotes => ({
			rejections: [...rejections.values()],
			unplaced: [...unplaced.values()]
		})
	};
}

const NAMELESS = { place_name: null, name_folded: null };
