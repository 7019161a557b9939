import { DuckDBTypeId } from '@duckdb/node-api';
import {
	Bool,
	Data,
	DateDay,
	type Float,
	Float32,
	Float64,
	type Int,
	Int16,
	Int32,
	Int64,
	Int8,
	TimestampMicrosecond,
	Type,
	Uint16,
	Uint32,
	Uint64,
	Uint8
} from 'apache-arrow';
import type { ColumnSource } from './column-source.ts';
import { rawVector } from './raw-vector.ts';
import { ValidityBitmap } from './validity-bitmap.ts';

type FixedArrowType = Bool | DateDay | Float | Int | TimestampMicrosecond;
interface FixedType {
	type: FixedArrowType;
	/** of a value in the database's memory, which is also Arrow's but for booleans */
	width: number;
}

/** Types whose values lie in the database's memory exactly as Arrow wants them. */
export const FIXED_TYPES: Partial<Record<DuckDBTypeId, FixedType>> = {
	[DuckDBTypeId.BOOLEAN]: { type: new Bool(), width: 1 },
	[DuckDBTypeId.TINYINT]: { type: new Int8(), width: 1 },
	[DuckDBTypeId.SMALLINT]: { type: new Int16(), width: 2 },
	[DuckDBTypeId.INTEGER]: { type: new Int32(), width: 4 },
	[DuckDBTypeId.BIGINT]: { type: new Int64(), width: 8 },
	[DuckDBTypeId.UTINYINT]: { type: new Uint8(), width: 1 },
	[DuckDBTypeId.USMALLINT]: { type: new Uint16(), width: 2 },
	[DuckDBTypeId.UINTEGER]: { type: new Uint32(), width: 4 },
	[DuckDBTypeId.UBIGINT]: { type: new Uint64(), width: 8 },
	[DuckDBTypeId.FLOAT]: { type: new Float32(), width: 4 },
	[DuckDBTypeId.DOUBLE]: { type: new Float64(), width: 8 },
	[DuckDBTypeId.DATE]: { type: new DateDay(), width: 4 },
	[DuckDBTypeId.TIMESTAMP]: { type: new TimestampMicrosecond(), width: 8 },
	[DuckDBTypeId.TIMESTAMP_TZ]: { type: new TimestampMicrosecond('Asia/Ho_Chi_Minh'), width: 8 }
};

function packBits(bytes: Uint8Array): Uint8Array {
	const packed = new Uint8Array((bytes.length + 7) >> 3);
	for (let row = 0; row < bytes.length; row++) {
		if (bytes[row]) packed[row >> 3] = (packed[row >> 3] ?? 0) | (1 << (row & 7));
	}
	return packed;
}

/** A column of numbers, dates, instants or booleans as Arrow data: its chunks' memory, copied once. */
export function fixedColumn({ rows, vectors }: ColumnSource, { type, width }: FixedType): Data {
	const values = new Uint8Array(rows * width);
	const present = new ValidityBitmap(rows);
	let offset = 0;
	for (const vector of vectors) {
		const { bytes, validity } = rawVector(vector);
		values.set(bytes.subarray(0, vector.itemCount * width), offset);
		present.append(validity, vector.itemCount);
		offset += vector.itemCount * width;
	}
	const isBoolean = type.typeId === Type.Bool;
	const { nullCount, bits } = present;
	const data = isBoolean ? packBits(values) : new type.ArrayType(values.buffer);
	return new Data(type, 0, rows, nullCount, [undefined, data, nullCount > 0 ? bits : undefined]);
}
