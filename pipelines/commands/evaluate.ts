import type { Command } from 'commander';
import { buildReport } from '#lib/classifier/report/build-report.ts';
import { readTaxonomy } from '#lib/server/reference/read-taxonomy.ts';
import { openProgress } from '../progress.ts';
import { readTrainingTexts } from '../training/read-training-texts.ts';
import { reportTable } from '../training/report-table.ts';
import { trainInWorkers } from '../training/train-in-workers.ts';
import { withTraining, type TrainingOptions } from '../training/training-options.ts';

interface Options extends TrainingOptions {
	json?: true;
}

const SMALL_STEPS = 1000;

/** Adds `evaluate`: scores each author's texts by a classifier trained on all the others. */
export function addEvaluateCommand(program: Command): void {
	withTraining(program.command('evaluate'))
		.description(
			'Đo bộ phân loại, lần lượt bỏ từng người viết / score the classifier, leaving one author out at a time'
		)
		.option('--json', 'in một bản JSON / print one JSON object')
		.action(async ({ training, reference, asOf, json }: Options) => {
			const { texts, contrast } = readTrainingTexts(training);
			const taxonomy = readTaxonomy(reference);
			const progress = openProgress('Đo / scoring', SMALL_STEPS);
			const result = await trainInWorkers({
				...{ texts, contrast, taxonomy, as_of: asOf },
				onProgress: (step, done) => progress.update(Math.round(done * SMALL_STEPS), step)
			});
			progress.finish();
			const report = buildReport({ result, taxonomy });
			process.stdout.write(`${json ? JSON.stringify(report) : reportTable(report)}\n`);
		});
}
