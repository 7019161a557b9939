import type { SourceMapping } from '#lib/domain/source-mapping.ts';
import { nearest } from '../nearest.ts';
import { PipelineError } from '../pipeline-error.ts';

/** The columns that a mapping reads, each once, in the order of the cells of a `SourceRow`. */
export const mappedColumns = (mapping: SourceMapping): string[] => [
	...new Set(Object.values(mapping.columns))
];

/** As many as a sheet of a workbook can have; more is no table of people's messages. */
export const MAX_COLUMNS = 16_384;
const MAX_LISTED = 60;

export const tooManyColumns = (file: string, row: number, found: number) =>
	new PipelineError({
		vi: `Tệp ${file}, dòng ${row}: có ${found} cột, nhiều nhất là ${MAX_COLUMNS}. Đây không phải tệp bảng; hãy kiểm tra lại tệp và "delimiter".`,
		en: `The file ${file}, row ${row}: there are ${found} columns, at most ${MAX_COLUMNS} are read. It is not a table; check the file and "delimiter".`
	});

/** The error for a column of the mapping that the file does not have; `row` is the header's. */
export function unknownColumn(
	file: string,
	column: string,
	existing: readonly string[],
	row = 1
): PipelineError {
	const near = nearest(column, existing);
	const named = existing.filter((name) => name !== '');
	const more = named.length > MAX_LISTED ? ', …' : '';
	const list = named
		.slice(0, MAX_LISTED)
		.map((name) => `"${name}"`)
		.join(', ')
		.concat(more);
	return new PipelineError({
		vi: `Tệp ${file}, dòng ${row}: không có cột "${column}" mà tệp ánh xạ nêu. Các cột có: ${list}.${near ? ` Có phải "${near}"?` : ''} Hãy sửa "columns" trong tệp ánh xạ.`,
		en: `The file ${file}, row ${row}: there is no column "${column}", which the mapping names. Columns: ${list}.${near ? ` Did you mean "${near}"?` : ''} Correct "columns" in the mapping.`
	});
}

/**
 * The position in the file's header of each column that the mapping reads.
 * Throws a sentence for a missing or repeated column, and for extra ones if the mapping refuses them.
 */
export function columnPositions(
	file: string,
	header: readonly string[],
	mapping: SourceMapping,
	row = 1
): number[] {
	const wanted = mappedColumns(mapping);
	const extra = header.find((name) => name !== '' && !wanted.includes(name));
	if (mapping.extra_columns === 'refuse' && extra !== undefined) {
		throw new PipelineError({
			vi: `Tệp ${file}, dòng ${row}: cột "${extra}" không có trong tệp ánh xạ. Hãy thêm vào "columns", hoặc đặt "extra_columns": "ignore".`,
			en: `The file ${file}, row ${row}: the mapping does not name the column "${extra}". Add it to "columns", or set "extra_columns": "ignore".`
		});
	}
	return wanted.map((column) => {
		const position = header.indexOf(column);
		if (position < 0) throw unknownColumn(file, column, header, row);
		if (header.lastIndexOf(column) !== position) {
			throw new PipelineError({
				vi: `Tệp ${file}, dòng ${row}: có hai cột cùng tên "${column}". Hãy đổi tên một cột.`,
				en: `The file ${file}, row ${row}: two columns are named "${column}". Rename one of them.`
			});
		}
		return position;
	});
}
