import type { SourceMapping } from '#lib/domain/source-mapping.ts';
import { PipelineError } from '../pipeline-error.ts';
import { MAX_COLUMNS, mappedColumns, tooManyColumns, unknownColumn } from './columns.ts';
import { dateText } from './date-text.ts';
import { cellReader } from './table-rows.ts';

/** What a typed column holds: text or numbers, a day or time on the wall, an instant, or no single value. */
export type ColumnKind = 'plain' | 'wall_clock' | 'instant' | 'nested';

export interface TypedColumn {
	name: string;
	kind: ColumnKind;
}

/**
 * The columns of a typed file that a mapping reads, in the order of the cells of a `SourceRow`.
 * Throws a sentence for one that is missing or holds lists, objects or bytes.
 */
export function typedColumns(
	file: string,
	columns: readonly TypedColumn[],
	mapping: SourceMapping
): TypedColumn[] {
	if (columns.length > MAX_COLUMNS) throw tooManyColumns(file, 1, columns.length);
	const names = columns.map(({ name }) => name);
	return mappedColumns(mapping).map((wanted) => {
		const found = columns.find(({ name }) => name.normalize('NFC') === wanted);
		if (!found) throw unknownColumn(file, wanted, names);
		if (found.kind !== 'nested') return found;
		throw new PipelineError({
			vi: `Tệp ${file}: cột "${wanted}" chứa danh sách, đối tượng hoặc byte, không phải một giá trị mỗi dòng. Hãy tách nó thành cột thường, hoặc bỏ khỏi "columns".`,
			en: `The file ${file}: the column "${wanted}" holds lists, objects or bytes, and not one value a row. Make plain columns of it, or take it out of "columns".`
		});
	});
}

const isoDate = (text: string) => new Date(`${text.slice(0, 19).replace(' ', 'T')}Z`);

/** Reads values of typed columns as a written source would have them. */
export function typedCellReader(mapping: SourceMapping) {
	const read = cellReader(mapping);
	/** `text`: the value; a date as `YYYY-MM-DD HH:MM:SS`, of an instant in Viet Nam's time */
	return (text: string | null, kind: ColumnKind): string | null => {
		if (text === null || kind === 'nested') return null;
		if (kind === 'plain') return read(text);
		const date = isoDate(text.length === 10 ? `${text} 00:00:00` : text);
		if (Number.isNaN(date.getTime())) return text;
		const written = dateText(date, mapping.date_format);
		return kind === 'instant' ? `${written}+07:00` : written;
	};
}
