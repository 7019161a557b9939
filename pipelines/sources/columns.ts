import type { SourceMapping } from '#lib/domain/source-mapping.ts';
import { nearest } from '../nearest.ts';
import { PipelineError } from '../pipeline-error.ts';

/** The columns that a mapping reads, each once, in the order of the cells of a `SourceRow`. */
export const mappedColumns = (mapping: SourceMapping): string[] => [
	...new Set(Object.values(mapping.columns))
];

/** The error for a column of the mapping that the file does not have. */
export function unknownColumn(
	file: string,
	column: string,
	existing: readonly string[]
): PipelineError {
	const near = nearest(column, existing);
	const list = existing.map((name) => `"${name}"`).join(', ');
	return new PipelineError({
		vi: `Tệp ${file}, dòng 1: không có cột "${column}" mà tệp ánh xạ nêu. Các cột có: ${list}.${near ? ` Có phải "${near}"?` : ''} Hãy sửa "columns" trong tệp ánh xạ.`,
		en: `The file ${file}, row 1: there is no column "${column}", which the mapping names. Columns: ${list}.${near ? ` Did you mean "${near}"?` : ''} Correct "columns" in the mapping.`
	});
}

/**
 * The position in the file's header of each column that the mapping reads.
 * Throws a sentence for a missing or repeated column, and for extra ones if the mapping refuses them.
 */
export function columnPositions(
	file: string,
	header: readonly string[],
	mapping: SourceMapping
): number[] {
	const wanted = mappedColumns(mapping);
	const extra = header.find((name) => !wanted.includes(name));
	if (mapping.extra_columns === 'refuse' && extra !== undefined) {
		throw new PipelineError({
			vi: `Tệp ${file}, dòng 1: cột "${extra}" không có trong tệp ánh xạ. Hãy thêm vào "columns", hoặc đặt "extra_columns": "ignore".`,
			en: `The file ${file}, row 1: the mapping does not name the column "${extra}". Add it to "columns", or set "extra_columns": "ignore".`
		});
	}
	return wanted.map((column) => {
		const position = header.indexOf(column);
		if (position < 0) throw unknownColumn(file, column, header);
		if (header.lastIndexOf(column) !== position) {
			throw new PipelineError({
				vi: `Tệp ${file}, dòng 1: có hai cột cùng tên "${column}". Hãy đổi tên một cột.`,
				en: `The file ${file}, row 1: two columns are named "${column}". Rename one of them.`
			});
		}
		return position;
	});
}
