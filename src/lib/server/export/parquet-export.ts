import { gzipSync } from 'node:zlib';
import type { Cell, ExportTable } from './export-table.ts';
import { columnPage, PHYSICAL, physicalOf } from './parquet/column-page.ts';
import { thriftBytes, type Thrift } from './parquet/thrift.ts';

const MAGIC = Buffer.from('PAR1');
const [PLAIN, RLE] = [{ i32: 0 }, { i32: 3 }];
const [OPTIONAL, UTF8, GZIP, DATA_PAGE] = [{ i32: 1 }, { i32: 0 }, { i32: 2 }, { i32: 0 }];
const CREATOR = 'lang-nghe';

interface Chunk {
	bytes: Buffer;
	/** of the schema */
	element: Thrift;
	/** of the row group */
	chunk: Thrift;
}

/** One column as a page behind its header, and what the file's metadata say of it. */
function chunkOf(name: string, cells: readonly Cell[], offset: number): Chunk {
	const physical = physicalOf(cells);
	const page = columnPage(cells, physical);
	const packed = gzipSync(page);
	const header = Buffer.from(
		thriftBytes({
			struct: {
				1: DATA_PAGE,
				2: { i32: page.length },
				3: { i32: packed.length },
				5: { struct: { 1: { i32: cells.length }, 2: PLAIN, 3: RLE, 4: RLE } }
			}
		})
	);
	const type = { i32: PHYSICAL[physical] };
	const plain = { 1: type, 3: OPTIONAL, 4: { text: name } };
	const element: Thrift = { struct: physical === 'text' ? { ...plain, 6: UTF8 } : plain };
	return {
		bytes: Buffer.concat([header, packed]),
		element,
		chunk: {
			struct: {
				2: { i64: offset },
				3: {
					struct: {
						1: type,
						2: { list: [PLAIN, RLE] },
						3: { list: [{ text: name }] },
						4: GZIP,
						5: { i64: cells.length },
						6: { i64: header.length + page.length },
						7: { i64: header.length + packed.length },
						9: { i64: offset }
					}
				}
			}
		}
	};
}

/**
 * A Parquet file of the table: one row group, one page a column, gzip. Written here because the
 * database of the web server may not write files (ADR 14). What it is about stands in its key-value
 * metadata. After the Apache Parquet format specification (parquet.thrift, Encodings.md).
 */
export function parquetExport(table: ExportTable, about: readonly [string, string][]): Uint8Array {
	const parts: Buffer[] = [MAGIC];
	const chunks: Chunk[] = [];
	let offset = MAGIC.length;
	for (const { name, cells } of table.columns) {
		const chunk = chunkOf(name, cells, offset);
		chunks.push(chunk);
		parts.push(chunk.bytes);
		offset += chunk.bytes.length;
	}
	const rows = { i64: table.rows };
	const root = { struct: { 4: { text: 'root' }, 5: { i32: chunks.length } } };
	const group = { 1: { list: chunks.map(({ chunk }) => chunk) }, 2: { i64: offset - 4 }, 3: rows };
	const pairs = about.map(([key, value]) => ({
		struct: { 1: { text: key }, 2: { text: value } }
	}));
	const footer = Buffer.from(
		thriftBytes({
			struct: {
				1: { i32: 1 },
				2: { list: [root, ...chunks.map(({ element }) => element)] },
				3: rows,
				4: { list: [{ struct: group }] },
				5: { list: pairs },
				6: { text: CREATOR }
			}
		})
	);
	const length = Buffer.alloc(4);
	length.writeUInt32LE(footer.length);
	return Buffer.concat([...parts, footer, length, MAGIC]);
}
