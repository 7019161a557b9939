/** Whether a row holds a value: a bit per row, least significant first; null when every row does. */
export const isValid = (validity: Uint8Array | null, row: number): boolean =>
	validity === null || (((validity[row >> 3] ?? 0) >> (row & 7)) & 1) === 1;

/** Collects which rows hold a value, chunk by chunk, as the bitmap that Arrow uses. */
export class ValidityBitmap {
	readonly bits: Uint8Array;
	nullCount = 0;
	private length = 0;

	/** @param rows in all */
	constructor(rows: number) {
		this.bits = new Uint8Array((rows + 7) >> 3).fill(255);
	}

	/** @param validity of the chunk; null when every row holds a value */
	append(validity: Uint8Array | null, rows: number): void {
		for (let row = 0; validity !== null && row < rows; row++) {
			if (isValid(validity, row)) continue;
			const at = this.length + row;
			this.bits[at >> 3] = (this.bits[at >> 3] ?? 0) & ~(1 << (at & 7));
			this.nullCount++;
		}
		this.length += rows;
	}
}
