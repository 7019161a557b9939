import type { FileHead } from '../sources/file-head.ts';
import { detectFormat } from '../sources/detect-format.ts';
import type { Sample } from './sample.ts';

/** The first rows of a source file of any format. Throws a sentence when it cannot be read. */
export async function takeSample(head: FileHead): Promise<Sample> {
	const format = detectFormat(head, undefined);
	switch (format) {
		case 'xlsx':
			return (await import('./sample-workbook.ts')).sampleWorkbook(head);
		case 'parquet':
		case 'arrow':
			return (await import('./sample-typed.ts')).sampleTyped(head, format);
		default:
			return (await import('./sample-text.ts')).sampleText(head, format);
	}
}
