import type { SourceMapping } from '#lib/domain/source-mapping.ts';
import { readDelimited } from './csv.ts';
import { decodeFile } from './decode.ts';
import { detectFormat } from './detect-format.ts';
import { emptyFile, readFileHead } from './file-head.ts';
import { readJsonl } from './jsonl.ts';
import type { Rejection, SourceRow } from './source-row.ts';
import { tableRows } from './table-rows.ts';

type OnBytes = (bytes: number) => void;
type Items = (SourceRow | Rejection)[];

async function* singly<Row>(rows: AsyncIterable<Row>): AsyncGenerator<Row[]> {
	for await (const row of rows) yield [row];
}

/**
 * The rows of a file, as many at a time as come together: waiting for each by itself would take longer
 * than reading it. Readers of rarer formats bring libraries with them, which most commands need not wait for.
 */
async function* itemsOf(
	path: string,
	mapping: SourceMapping,
	onBytes: OnBytes
): AsyncGenerator<Items> {
	const head = await readFileHead(path);
	const format = detectFormat(head, mapping.format);
	switch (format) {
		case 'xlsx': {
			const { readXlsx } = await import('./xlsx/read-xlsx.ts');
			const rows = readXlsx(head, mapping, onBytes);
			yield* tableRows(singly(rows), head.name, mapping, false);
			return;
		}
		case 'parquet': {
			const { readParquet } = await import('./parquet.ts');
			yield* readParquet(head, mapping, onBytes);
			return;
		}
		case 'arrow': {
			const { readArrow } = await import('./arrow.ts');
			yield* singly(readArrow(head, mapping, onBytes));
			return;
		}
		case 'jsonl':
			yield* readJsonl(decodeFile(head, mapping.encoding, onBytes), head.name, mapping);
			return;
		default: {
			const delimiter = mapping.delimiter ?? (format === 'tsv' ? '\t' : ',');
			const texts = decodeFile(head, mapping.encoding, onBytes);
			const rows = readDelimited(texts, head.name, { delimiter, quote: mapping.quote });
			yield* tableRows(rows, head.name, mapping, true);
		}
	}
}

/**
 * Reads a source file as batches of rows, streaming. Rows that cannot be read as such come as
 * rejections in their place. Throws a `PipelineError` for a file that cannot be read at all:
 * missing, empty, in another encoding or format, without a mapped column.
 */
export async function* openSource(
	path: string,
	mapping: SourceMapping,
	options: { batchSize: number; onBytes: OnBytes }
): AsyncGenerator<Items> {
	let batch: Items = [];
	let isEmpty = true;
	for await (const items of itemsOf(path, mapping, options.onBytes)) {
		for (const item of items) {
			isEmpty = false;
			batch.push(item);
			if (batch.length < options.batchSize) continue;
			yield batch;
			batch = [];
		}
	}
	if (isEmpty) throw emptyFile(path.split(/[\\/]/).at(-1) ?? path);
	if (batch.length > 0) yield batch;
}
