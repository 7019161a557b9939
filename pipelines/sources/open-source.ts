import { extname } from 'node:path';
import type { SourceMapping } from '#lib/domain/source-mapping.ts';
import { PipelineError } from '../pipeline-error.ts';
import { readCsv } from './csv.ts';
import { decodeFile } from './decode.ts';
import { emptyFile, readFileHead } from './file-head.ts';
import { readJsonl } from './jsonl.ts';
import type { Rejection, SourceRow } from './source-row.ts';

const FORMAT_OF_ENDING: Record<string, NonNullable<SourceMapping['format']>> = {
	'.csv': 'csv',
	'.tsv': 'tsv',
	'.txt': 'csv',
	'.jsonl': 'jsonl',
	'.ndjson': 'jsonl'
};

/** The file's format: as the mapping says, else by the ending of its name. */
export function formatOf(path: string, mapping: SourceMapping) {
	const format = mapping.format ?? FORMAT_OF_ENDING[extname(path).toLowerCase()];
	if (format) return format;
	throw new PipelineError({
		vi: `Không biết tệp ${path} thuộc dạng nào. Hãy đặt "format": "csv", "tsv" hoặc "jsonl" trong tệp ánh xạ.`,
		en: `The format of ${path} is unknown. Set "format": "csv", "tsv" or "jsonl" in the mapping.`
	});
}

async function* rowsOf(
	path: string,
	mapping: SourceMapping,
	onBytes: (bytes: number) => void
): AsyncGenerator<SourceRow | Rejection> {
	const head = await readFileHead(path);
	const format = formatOf(path, mapping);
	const texts = decodeFile(head, mapping.encoding, onBytes);
	const delimiter = mapping.delimiter ?? (format === 'tsv' ? '\t' : ',');
	if (format === 'jsonl') yield* readJsonl(texts, head.name, mapping);
	else yield* readCsv(texts, head.name, mapping, delimiter);
}

/**
 * Reads a source file as batches of rows, streaming. Rows that cannot be read as such come as
 * rejections in their place. Throws a `PipelineError` for a file that cannot be read at all:
 * missing, empty, in another encoding, without a mapped column.
 */
export async function* openSource(
	path: string,
	mapping: SourceMapping,
	options: { batchSize: number; onBytes: (bytes: number) => void }
): AsyncGenerator<(SourceRow | Rejection)[]> {
	let batch: (SourceRow | Rejection)[] = [];
	let isEmpty = true;
	for await (const item of rowsOf(path, mapping, options.onBytes)) {
		isEmpty = false;
		batch.push(item);
		if (batch.length < options.batchSize) continue;
		yield batch;
		batch = [];
	}
	if (isEmpty) throw emptyFile(path.split(/[\\/]/).at(-1) ?? path);
	if (batch.length > 0) yield batch;
}
