import type { DuckDBVector } from '@duckdb/node-api';

/** The memory of one column of one chunk, as the database laid it out; valid while the chunk lives. */
export interface RawVector {
	/** fixed-width values one after another; 16 bytes a value for texts */
	bytes: Uint8Array;
	/** a bit per row, least significant first, 1 where there is a value; null when every row has one */
	validity: Uint8Array | null;
}

const bytesOf = (view: unknown): Uint8Array | null =>
	ArrayBuffer.isView(view) ? new Uint8Array(view.buffer, view.byteOffset, view.byteLength) : null;

/**
 * Reaches the memory behind a vector. The client library offers no public way but one value at a time,
 * five to ten times slower, so its fields are read by name and checked: a release that renames them
 * fails here and in the tests of every type, not with a wrong number.
 */
export function rawVector(vector: DuckDBVector): RawVector {
	const bytes = bytesOf(Reflect.get(vector, 'items')) ?? bytesOf(Reflect.get(vector, 'dataView'));
	const validity: unknown = Reflect.get(vector, 'validity');
	if (!bytes || typeof validity !== 'object' || validity === null || !('data' in validity)) {
		throw new Error(`a vector of ${vector.type.toString()} cannot be read as bytes`);
	}
	return { bytes, validity: bytesOf(validity.data) };
}
