import { readFileSync } from 'node:fs';
import { taxonomySchema } from '#lib/domain/taxonomy.ts';
import { parseTrainingTexts, type TrainingText } from '#lib/classifier/training-text.ts';

export const taxonomy = taxonomySchema.parse(
	JSON.parse(readFileSync('data/reference/taxonomy.json', 'utf8'))
);

/** One author's texts, or every `step`-th; nine texts share an issue, so no step divisible by 3. */
export function textsOf(author: string, step = 1): TrainingText[] {
	const tsv = readFileSync(`data/training/${author}.tsv`, 'utf8');
	return parseTrainingTexts(tsv, author).filter((_, line) => line % step === 0);
}
