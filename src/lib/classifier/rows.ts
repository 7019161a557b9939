import type { EncodedText } from './encode.ts';
import type { ClassifierTokens } from './token.ts';

/** Sparse rows: row r holds features `ids[k]` with `values[k]` for `starts[r] <= k < starts[r + 1]`. */
export interface SparseRows {
	starts: Int32Array;
	ids: Int32Array;
	values: Float32Array;
	/** size of the vocabulary */
	width: number;
}

/** Encodes all texts into one matrix of `width` columns. */
export function encodeRows(
	documents: readonly ClassifierTokens[],
	encode: (tokens: ClassifierTokens) => EncodedText,
	width: number
): SparseRows {
	const starts = new Int32Array(documents.length + 1);
	const ids: number[] = [];
	const values: number[] = [];
	documents.forEach((tokens, row) => {
		const encoded = encode(tokens);
		for (let slot = 0; slot < encoded.count; slot++) {
			ids.push(encoded.ids[slot] ?? 0);
			values.push(encoded.values[slot] ?? 0);
		}
		starts[row + 1] = ids.length;
	});
	return { starts, ids: Int32Array.from(ids), values: Float32Array.from(values), width };
}

/**
 * Multiplies each feature by its scale, and all rows so that their mean squared length is 1.
 * @returns the rows, and what each feature was multiplied with in all: a weight learned on them,
 *   times that, is the weight on the rows as they were
 */
export function scaleRows(
	rows: SparseRows,
	featureScales: Float32Array
): { rows: SparseRows; scales: Float32Array } {
	const values = rows.values.map((value, k) => value * (featureScales[rows.ids[k] ?? 0] ?? 1));
	const squares = values.reduce((sum, value) => sum + value * value, 0);
	const length = Math.sqrt(squares / (rows.starts.length - 1)) || 1;
	return {
		rows: { ...rows, values: values.map((value) => value / length) },
		scales: featureScales.map((scale) => scale / length)
	};
}
