/** Which facts have some words: bits from one row of the table on, in parts. */
export interface Finding {
	/** a multiple of `part_rows` */
	first_row: number;
	/** facts of each part, a power of two */
	part_rows: number;
	/** one bit a fact, the first one highest; null where no fact of the part has the words */
	parts: readonly (Uint8Array | null)[];
}

/** So many hold the facts, and one more what lies before the first of them. */
const FULL_PARTS = 4;
/** Up to so many facts lie in one part or two: telling parts apart costs more than copying short ones. */
const LEAST_PART = 2 ** 20;

const powerOfTwo = (least: number) => 2 ** Math.ceil(Math.log2(Math.max(8, least)));

// DuckDB copies a bound value for every 2,048 rows that it is compared with: parts keep it short.
const partRows = (rows: number) =>
	rows <= LEAST_PART ? powerOfTwo(rows) : Math.max(LEAST_PART, powerOfTwo(rows / FULL_PARTS));

/**
 * Cuts bits into the parts of a finding.
 * @param first fact of the first bit, a multiple of 8
 * @param rows facts, a multiple of 8
 * @param bytes one bit a fact
 */
export function findingOf(first: number, rows: number, bytes: Uint8Array): Finding {
	const part_rows = partRows(rows);
	const length = part_rows / 8;
	const before = (first % part_rows) / 8;
	const partOf = (part: number) => {
		const from = part * length - before;
		const own = bytes.subarray(Math.max(0, from), Math.max(0, from + length));
		if (own.every((byte) => byte === 0)) return null;
		const whole = new Uint8Array(length);
		whole.set(own, Math.max(0, -from));
		return whole;
	};
	const parts = Array.from({ length: FULL_PARTS + 1 }, (_, part) => partOf(part));
	return { first_row: first - before * 8, part_rows, parts };
}
