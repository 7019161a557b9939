import { readFileSync } from 'node:fs';
import type { TrainingText } from '#lib/classifier/training-text.ts';
import { z } from 'zod';

const SCORES = { neg: -1, neu: 0, pos: 1 } as const;
const rowSchema = z.object({
	split: z.enum(['train', 'dev', 'test']),
	text: z.string(),
	sentiment: z.enum(['neg', 'neu', 'pos']),
	topic: z.string()
});
export type Split = z.infer<typeof rowSchema>['split'];

/** Texts by split; a text's topic stands where other texts have their issue. */
export type Corpus = Record<Split, TrainingText[]>;

/**
 * Reads UIT-VSFC: split, text, sentiment and topic by tabs, with a header.
 * @throws Error naming the file when a line does not fit
 */
export function readCorpus(file: string): Corpus {
	const corpus: Corpus = { train: [], dev: [], test: [] };
	const lines = readFileSync(file, 'utf8').trimEnd().split('\n').slice(1);
	lines.forEach((line, index) => {
		const [split, text, sentiment, topic] = line.split('\t');
		const parsed = rowSchema.safeParse({ split, text, sentiment, topic });
		if (!parsed.success)
			throw new Error(`${file}, line ${index + 2}: ${z.prettifyError(parsed.error)}`);
		corpus[parsed.data.split].push({
			author: 'vsfc',
			score: SCORES[parsed.data.sentiment],
			issue: parsed.data.topic,
			issue_second: null,
			kind: 'suggestion',
			lang: 'vi',
			tags: [],
			text: parsed.data.text
		});
	});
	return corpus;
}
