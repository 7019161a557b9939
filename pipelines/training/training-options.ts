import type { Command } from 'commander';
import { parseDayOption } from '../commands/warehouse-options.ts';

export interface TrainingOptions {
	training: string;
	reference: string;
	asOf: string;
}

/** Adds the options that `train` and `evaluate` share. */
export const withTraining = (command: Command): Command =>
	command
		.option('--training <dir>', 'thư mục văn bản gán nhãn / labelled texts', 'data/training')
		.option('--reference <dir>', 'dữ liệu tham chiếu / reference data', 'data/reference')
		.requiredOption(
			'--as-of <day>',
			'ngày ghi vào phiên bản / date that the version carries',
			parseDayOption
		);
