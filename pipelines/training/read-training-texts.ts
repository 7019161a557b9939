import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { frozenTexts } from '#lib/classifier/frozen/frozen-texts.ts';
import { parseTrainingTexts, type TrainingText } from '#lib/classifier/training-text.ts';
import { PipelineError } from '../pipeline-error.ts';

/** Written to tell feelings, speech acts or issues apart, by turns of one situation: scored apart. */
const CONTRAST_SETS = new Set(['W13', 'W14', 'W22', 'W23', 'W26']);

export interface TrainingTexts {
	texts: TrainingText[];
	/** those of all that no shipped classifier learns from */
	frozen: Set<TrainingText>;
	contrast: TrainingText[];
}

/**
 * Reads every `W….tsv` of a folder, one author a file, in the order of their numbers.
 * @throws PipelineError when the folder holds none
 */
export function readTrainingTexts(folder: string): TrainingTexts {
	const authors = listFiles(folder)
		.map((file) => basename(file, '.tsv'))
		.sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
	const written = new Map<TrainingText, string>();
	const read = (author: string) => {
		const tsv = readFileSync(join(folder, `${author}.tsv`), 'utf8');
		const texts = parseTrainingTexts(tsv, author);
		const lines = tsv.split('\n').filter((line) => line !== '');
		texts.forEach((text, line) => written.set(text, lines[line]?.split('\t').at(-1) ?? ''));
		return texts;
	};
	const texts = authors.filter((author) => !CONTRAST_SETS.has(author)).flatMap(read);
	const contrast = authors.filter((author) => CONTRAST_SETS.has(author)).flatMap(read);
	const all = [...texts, ...contrast];
	return { texts, contrast, frozen: new Set(frozenTexts(all, (text) => written.get(text) ?? '')) };
}

function listFiles(folder: string): string[] {
	const absent = (cause?: unknown) =>
		new PipelineError(
			{
				vi: `Không có tệp huấn luyện W….tsv nào trong ${folder}. Hãy chỉ đúng thư mục bằng --training.`,
				en: `There is no training file W….tsv in ${folder}. Name the right folder with --training.`
			},
			{ cause }
		);
	try {
		const files = readdirSync(folder).filter((file) => /^W\d+\.tsv$/.test(file));
		if (files.length > 0) return files;
	} catch (cause) {
		throw absent(cause);
	}
	throw absent();
}
