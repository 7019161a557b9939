/** Which facts have some words: bits from one row of the table on, in parts. */
export interface Finding {
	first_row: number;
	/** facts of each part, a power of two */
	part_rows: number;
	/** one bit a fact, the first one highest; null where no fact of the part has the words */
	parts: readonly (Uint8Array | null)[];
}

const PARTS = 4;
/** Up to so many facts there is one part only: telling parts apart costs more than copying a short one. */
const LEAST_PART = 2 ** 20;

const powerOfTwo = (least: number) => 2 ** Math.ceil(Math.log2(Math.max(8, least)));

// DuckDB copies a bound value for every 2,048 rows that it is compared with: parts keep it short.
const partRows = (rows: number) =>
	rows <= LEAST_PART ? powerOfTwo(rows) : Math.max(LEAST_PART, powerOfTwo(rows / PARTS));

/**
 * Cuts bits into the parts of a finding.
 * @param rows facts from `first_row` on, a multiple of 8
 * @param bytes one bit a fact
 */
export function findingOf(first_row: number, rows: number, bytes: Uint8Array): Finding {
	const part_rows = partRows(rows);
	const length = part_rows / 8;
	const partOf = (part: number) => {
		const own = bytes.subarray(part * length, (part + 1) * length);
		if (own.every((byte) => byte === 0)) return null;
		const whole = new Uint8Array(length);
		whole.set(own);
		return whole;
	};
	const parts = Array.from({ length: PARTS }, (_, part) => partOf(part));
	return { first_row, part_rows, parts };
}
