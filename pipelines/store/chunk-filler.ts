import bindings, { type Vector } from '@duckdb/node-bindings';
import {
	DuckDBListValue,
	DuckDBTypeId,
	DuckDBVector,
	type DuckDBDataChunk,
	type DuckDBType,
	type DuckDBValue
} from '@duckdb/node-api';
import { createTextVectors } from './text-vectors.ts';

const DAY_MS = 86_400_000;
const WORD_SPAN = 2 ** 32;

/** One column of a chunk. */
export interface ColumnValues {
	name: string;
	type: DuckDBType;
	/** null where there is none */
	values: readonly unknown[];
}

/** Dates and instants arrive as ISO strings; a value that is not one must not become 1970. */
function toMillis(value: unknown, column: string): number {
	const millis = typeof value === 'string' ? Date.parse(value) : NaN;
	if (Number.isNaN(millis)) throw new Error(`column ${column}: not an ISO date`);
	return millis;
}

/** Says which rows hold a value: one bit a row, in words of 64. */
function writeGaps(vector: Vector, values: readonly unknown[]): void {
	if (!values.includes(null)) return;
	const known = new Uint8Array(Math.ceil(values.length / 64) * 8).fill(0xff);
	values.forEach((value, row) => {
		if (value === null) known[row >> 3] = (known[row >> 3] ?? 0) & ~(1 << (row & 7));
	});
	bindings.vector_ensure_validity_writable(vector);
	bindings.copy_data_to_vector_validity(vector, 0, known.buffer, 0, known.length);
}

function fillAsItIs(vector: Vector, values: readonly unknown[]): void {
	const items = DuckDBVector.create(vector, values.length);
	values.forEach((value, row) => {
		const item = Array.isArray(value) ? new DuckDBListValue(value as DuckDBValue[]) : value;
		items.setItem(row, item as DuckDBValue);
	});
	items.flush();
}

/**
 * Makes a function that fills an empty chunk of at most `most` rows; it keeps its room from one chunk to the
 * next. Days and instants are ISO strings. Throws, with the column's name, when a row lacks a value or has
 * one of another type.
 */
export function createChunkFiller(most: number) {
	const texts = createTextVectors(most);
	const days = new Int32Array(most);
	const instants = new Uint32Array(2 * most);

	const fillTexts = (vector: Vector, { name, values }: ColumnValues) => {
		texts.open(vector, values.length);
		values.forEach((value, row) => {
			if (value === null) return;
			if (typeof value !== 'string') throw new Error(`column ${name}: not a text`);
			texts.put(row, value);
		});
	};

	const fillDays = (vector: Vector, { name, values }: ColumnValues) => {
		values.forEach((value, row) => {
			days[row] = value === null ? 0 : Math.floor(toMillis(value, name) / DAY_MS);
		});
		bindings.copy_data_to_vector(vector, 0, days.buffer, 0, 4 * values.length);
	};

	// Microseconds since 1970 in two words, the low one first: a bigint a row is made to be thrown away.
	const fillInstants = (vector: Vector, { name, values }: ColumnValues) => {
		values.forEach((value, row) => {
			const micros = value === null ? 0 : toMillis(value, name) * 1000;
			instants[2 * row] = micros % WORD_SPAN;
			instants[2 * row + 1] = Math.floor(micros / WORD_SPAN);
		});
		bindings.copy_data_to_vector(vector, 0, instants.buffer, 0, 8 * values.length);
	};

	const fillColumn = (vector: Vector, column: ColumnValues) => {
		const { name, type, values } = column;
		if (values.includes(undefined)) throw new Error(`column ${name}: a row lacks it`);
		if (type.typeId === DuckDBTypeId.VARCHAR) fillTexts(vector, column);
		else if (type.typeId === DuckDBTypeId.DATE) fillDays(vector, column);
		else if (type.typeId === DuckDBTypeId.TIMESTAMP_TZ) fillInstants(vector, column);
		else return fillAsItIs(vector, values);
		writeGaps(vector, values);
	};

	return (chunk: DuckDBDataChunk, columns: readonly ColumnValues[]): void => {
		texts.begin();
		columns.forEach((column, index) =>
			fillColumn(bindings.data_chunk_get_vector(chunk.chunk, index), column)
		);
		texts.fill();
	};
}
