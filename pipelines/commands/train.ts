import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Command } from 'commander';
import { train } from '#lib/classifier/train.ts';
import { readTaxonomy } from '#lib/server/reference/read-taxonomy.ts';
import { openProgress } from '../progress.ts';
import { renderCard } from '../training/card.ts';
import { readTrainingTexts } from '../training/read-training-texts.ts';
import { withTraining, type TrainingOptions } from '../training/training-options.ts';
import { writeEvaluation } from '../training/write-evaluation.ts';

interface Options extends TrainingOptions {
	out: string;
}

const SMALL_STEPS = 1000;

/** Adds `train`: learns the classifier from the labelled texts and writes it with its card. */
export function addTrainCommand(program: Command): void {
	withTraining(program.command('train'))
		.description('Huấn luyện bộ phân loại / train the classifier from the labelled texts')
		.option('--out <dir>', 'thư mục ghi kết quả / folder to write to', 'data/classifier')
		.action(({ training, reference, asOf, out }: Options) => {
			const { texts, contrast } = readTrainingTexts(training);
			const progress = openProgress('Huấn luyện / training', SMALL_STEPS);
			const taxonomy = readTaxonomy(reference);
			const result = train({
				texts,
				contrast,
				taxonomy,
				as_of: asOf,
				onProgress: (step, done) => progress.update(Math.round(done * SMALL_STEPS), step)
			});
			progress.finish();
			const json = `${JSON.stringify(result.artefact)}\n`;
			mkdirSync(out, { recursive: true });
			const report = writeEvaluation(out, { result, contrast, taxonomy });
			const card = renderCard(result, report, {
				texts: texts.length,
				authors: authorsOf(texts),
				contrastAuthors: authorsOf(contrast),
				features: result.artefact.counts.length,
				bytes: Buffer.byteLength(json),
				gzippedBytes: gzipSync(json, { level: 9 }).length
			});
			writeFileSync(join(out, 'classifier.json'), json);
			writeFileSync(join(out, 'card.md'), card);
			process.stdout.write(
				`Đã ghi bộ phân loại / wrote the classifier: ${join(out, 'classifier.json')} (${result.artefact.version})\n`
			);
		});
}

const authorsOf = (texts: readonly { author: string }[]) => [
	...new Set(texts.map((text) => text.author))
];
