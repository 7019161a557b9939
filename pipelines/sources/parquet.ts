import type { SourceMapping } from '#lib/domain/source-mapping.ts';
import { PipelineError } from '../pipeline-error.ts';
import { openParquet, type ParquetFile } from '../store/open-parquet.ts';
import type { FileHead } from './file-head.ts';
import type { SourceRow } from './source-row.ts';
import { typedCellReader, typedColumns, type ColumnKind } from './typed-columns.ts';

function kindOf(type: string): ColumnKind {
	if (/[([]|^BLOB|^BIT$|^MAP|^STRUCT|^UNION/.test(type) && !/^(?:DECIMAL|ENUM)\(/.test(type))
		return 'nested';
	if (type === 'TIMESTAMP WITH TIME ZONE') return 'instant';
	return type === 'DATE' || type.startsWith('TIMESTAMP') ? 'wall_clock' : 'plain';
}

export const unreadableTyped = (file: string, format: string, cause: unknown) =>
	new PipelineError(
		{
			vi: `Tệp ${file} không đọc được như một tệp ${format}: tệp hỏng hoặc bị cắt. Hãy xuất lại tệp.`,
			en: `The file ${file} cannot be read as ${format}: it is damaged or cut off. Export it again.`
		},
		{ cause }
	);

/** The columns of a Parquet file and what kind each is. The caller closes the file. */
export async function openTypedParquet(head: FileHead) {
	const opened = await openParquet(head.path).catch((cause: unknown) => {
		throw unreadableTyped(head.name, 'Parquet', cause);
	});
	const columns = opened.columns.map(({ name, type }) => ({ name, kind: kindOf(type) }));
	return { opened, columns };
}

async function* chunksOf(opened: ParquetFile, names: readonly string[], file: string) {
	try {
		yield* opened.rows(names);
	} catch (cause) {
		throw unreadableTyped(file, 'Parquet', cause);
	}
}

/** Rows of a Parquet file; the row number counts from 2, as if the names were row 1. */
export async function* readParquet(
	head: FileHead,
	mapping: SourceMapping,
	onBytes: (bytes: number) => void
): AsyncGenerator<SourceRow[]> {
	const { opened, columns } = await openTypedParquet(head);
	try {
		const wanted = typedColumns(head.name, columns, mapping);
		const names = wanted.map(({ name }) => name);
		const inFile = columns.filter(({ name }) => names.includes(name)).map(({ name }) => name);
		const positions = names.map((name) => inFile.indexOf(name));
		const read = typedCellReader(mapping);
		let row_number = 1;
		for await (const chunk of chunksOf(opened, names, head.name)) {
			yield chunk.map((row) => {
				row_number += 1;
				const cells = wanted.map(({ kind }, index) =>
					read(row[positions[index] ?? -1] ?? null, kind)
				);
				return { row_number, cells };
			});
		}
		onBytes(head.bytes);
	} finally {
		opened.close();
	}
}
