import type { FileHead } from '../sources/file-head.ts';
import { arrowBatches, arrowText, typedFields } from '../sources/arrow.ts';
import { openTypedParquet } from '../sources/parquet.ts';
import type { TypedColumn } from '../sources/typed-columns.ts';
import { SAMPLE_ROWS, type Sample } from './sample.ts';

const sampleOf = (
	format: 'parquet' | 'arrow',
	columns: readonly TypedColumn[],
	rows: Sample['rows']
): Sample => ({
	...{ format, settings: {}, choices: [], has_typed_dates: true },
	names: columns.map(({ name }) => name.normalize('NFC')),
	rows
});

const single = (columns: readonly TypedColumn[]) => columns.filter(({ kind }) => kind !== 'nested');

async function sampleParquet(head: FileHead): Promise<Sample> {
	const { opened, columns } = await openTypedParquet(head);
	try {
		const read = single(columns);
		const rows: Sample['rows'] = [];
		for await (const chunk of opened.rows(read.map(({ name }) => name))) {
			rows.push(...chunk);
			if (rows.length >= SAMPLE_ROWS) break;
		}
		return sampleOf('parquet', read, rows.slice(0, SAMPLE_ROWS));
	} finally {
		opened.close();
	}
}

async function sampleArrow(head: FileHead): Promise<Sample> {
	let columns: TypedColumn[] = [];
	const rows: Sample['rows'] = [];
	for await (const batch of arrowBatches(head)) {
		columns = single(typedFields(batch.schema.fields));
		const vectors = columns.map(({ name }) => batch.getChild(name));
		for (let row = 0; row < batch.numRows && rows.length < SAMPLE_ROWS; row++)
			rows.push(columns.map(({ kind }, index) => arrowText(vectors[index]?.get(row), kind)));
		if (rows.length >= SAMPLE_ROWS) break;
	}
	return sampleOf('arrow', columns, rows);
}

/** The first rows of a file that knows its columns and their types; nested columns are left out. */
export const sampleTyped = (head: FileHead, format: 'parquet' | 'arrow'): Promise<Sample> =>
	format === 'parquet' ? sampleParquet(head) : sampleArrow(head);
