import type { Cell } from '../export-table.ts';
import { varint } from './thrift.ts';

/** Numbers of Parquet's physical types. */
export const PHYSICAL = { boolean: 0, int64: 2, double: 5, text: 6 } as const;
export type Physical = keyof typeof PHYSICAL;

/** The narrowest type that holds all cells of a column; a column without any cell is text. */
export function physicalOf(cells: readonly Cell[]): Physical {
	const known = cells.filter((cell) => cell !== null);
	const all = (is: (cell: Cell) => boolean) => known.length > 0 && known.every(is);
	if (all((cell) => typeof cell === 'boolean')) return 'boolean';
	if (all(Number.isSafeInteger)) return 'int64';
	return all((cell) => typeof cell === 'number') ? 'double' : 'text';
}

/** Bits of whole bytes, the first in the lowest place. */
function packedBits(bits: readonly boolean[]): Buffer {
	const bytes = Buffer.alloc(Math.ceil(bits.length / 8));
	for (const [index, bit] of bits.entries())
		if (bit) bytes[index >> 3] = (bytes[index >> 3] ?? 0) | (1 << (index & 7));
	return bytes;
}

/** Which cells are there: one bit-packed run of definition levels, after its length. */
function definitionLevels(cells: readonly Cell[]): Buffer {
	const bits = packedBits(cells.map((cell) => cell !== null));
	const run = Buffer.concat([Buffer.from(varint((bits.length << 1) | 1)), bits]);
	const length = Buffer.alloc(4);
	length.writeUInt32LE(run.length);
	return Buffer.concat([length, run]);
}

function textBytes(text: string): Buffer {
	const bytes = Buffer.from(text, 'utf8');
	const length = Buffer.alloc(4);
	length.writeUInt32LE(bytes.length);
	return Buffer.concat([length, bytes]);
}

function numberBytes(values: readonly number[], physical: 'int64' | 'double'): Buffer {
	const bytes = Buffer.alloc(values.length * 8);
	for (const [index, value] of values.entries()) {
		if (physical === 'double') bytes.writeDoubleLE(value, index * 8);
		else bytes.writeBigInt64LE(BigInt(value), index * 8);
	}
	return bytes;
}

/** The body of a data page (version 1): definition levels, then the cells that are there, plainly. */
export function columnPage(cells: readonly Cell[], physical: Physical): Buffer {
	const known = cells.filter((cell) => cell !== null);
	const values = {
		boolean: () => packedBits(known.map(Boolean)),
		int64: () => numberBytes(known.map(Number), 'int64'),
		double: () => numberBytes(known.map(Number), 'double'),
		text: () => Buffer.concat(known.map((cell) => textBytes(String(cell))))
	}[physical]();
	return Buffer.concat([definitionLevels(cells), values]);
}
