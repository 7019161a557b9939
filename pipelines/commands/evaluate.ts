import type { Command } from 'commander';
import { train } from '#lib/classifier/train.ts';
import { readTaxonomy } from '#lib/server/reference/read-taxonomy.ts';
import { openProgress } from '../progress.ts';
import { readTrainingTexts } from '../training/read-training-texts.ts';
import { scoreTable } from '../training/score-table.ts';
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
		.action(({ training, reference, asOf, json }: Options) => {
			const { texts, contrast } = readTrainingTexts(training);
			const progress = openProgress('Đo / scoring', SMALL_STEPS);
			const { artefact, evaluation, hardSlice, sentimentCalibrationError } = train({
				texts,
				contrast,
				taxonomy: readTaxonomy(reference),
				as_of: asOf,
				onProgress: (step, done) => progress.update(Math.round(done * SMALL_STEPS), step)
			});
			progress.finish();
			const { version, calibration } = artefact;
			const said = json
				? JSON.stringify({
						version,
						calibration,
						sentiment_calibration_error: sentimentCalibrationError,
						leave_one_author_out: evaluation,
						contrast_sets: hardSlice
					})
				: `${scoreTable(evaluation)}\n\nTập đối chiếu / contrast sets\n${scoreTable(hardSlice)}`;
			process.stdout.write(`${said}\n`);
		});
}
