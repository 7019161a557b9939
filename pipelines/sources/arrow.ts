import { open } from 'node:fs/promises';
import { DataType, RecordBatchReader, type Field, type Vector } from 'apache-arrow';
import type { SourceMapping } from '#lib/domain/source-mapping.ts';
import type { FileHead } from './file-head.ts';
import { unreadableTyped } from './parquet.ts';
import type { SourceRow } from './source-row.ts';
import {
	typedCellReader,
	typedColumns,
	type ColumnKind,
	type TypedColumn
} from './typed-columns.ts';

const valueType = ({ type }: Field): DataType =>
	DataType.isDictionary(type) ? (type.dictionary as DataType) : (type as DataType);

function kindOf(field: Field): ColumnKind {
	const type = valueType(field);
	if (DataType.isTimestamp(type)) return type.timezone ? 'instant' : 'wall_clock';
	if (DataType.isDate(type)) return 'wall_clock';
	const isPlain =
		DataType.isUtf8(type) ||
		DataType.isLargeUtf8(type) ||
		DataType.isInt(type) ||
		DataType.isFloat(type) ||
		DataType.isBool(type) ||
		DataType.isNull(type);
	return isPlain ? 'plain' : 'nested';
}

export const typedFields = (fields: readonly Field[]): TypedColumn[] =>
	fields.map((field) => ({ name: field.name, kind: kindOf(field) }));

const ZONE_MS = 7 * 3_600_000;

/** Dates come as milliseconds since 1970; an instant is told in Viet Nam's time. */
export function arrowText(value: unknown, kind: ColumnKind): string | null {
	if (value === null || value === undefined) return null;
	if (kind === 'plain') return String(value);
	const shift = kind === 'instant' ? ZONE_MS : 0;
	return new Date(Number(value) + shift).toISOString().slice(0, 19).replace('T', ' ');
}

/** A row takes a bit at least; a batch that states more rows than its file has bits is no table. */
const BITS = 8;

/** Batches of an Arrow IPC file or stream, whichever it is, one at a time. */
export async function* arrowBatches(head: FileHead) {
	const handle = await open(head.path);
	try {
		const reader = await RecordBatchReader.from(handle);
		await reader.open();
		for await (const batch of reader) {
			if (batch.numRows > BITS * head.bytes) throw new RangeError('more rows than bits');
			yield batch;
		}
	} catch (cause) {
		throw unreadableTyped(head.name, 'Arrow IPC', cause);
	} finally {
		await handle.close().catch(() => undefined);
	}
}

/** Rows of an Arrow IPC file or stream; the row number counts from 2, as if the names were row 1. */
export async function* readArrow(
	head: FileHead,
	mapping: SourceMapping,
	onBytes: (bytes: number) => void
): AsyncGenerator<SourceRow> {
	const read = typedCellReader(mapping);
	let row_number = 1;
	for await (const batch of arrowBatches(head)) {
		const wanted = typedColumns(head.name, typedFields(batch.schema.fields), mapping);
		const vectors = wanted.map(({ name }) => batch.getChild(name) as Vector | null);
		for (let row = 0; row < batch.numRows; row++) {
			row_number += 1;
			const cells = wanted.map(({ kind }, index) =>
				read(arrowText(vectors[index]?.get(row), kind), kind)
			);
			yield { row_number, cells };
		}
	}
	onBytes(head.bytes);
}
