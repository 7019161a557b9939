import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { z } from 'zod';
import type { ToolPaths } from '../rows/row-tools.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const inProject = (...parts: string[]) => join(PROJECT, ...parts);

/** Folder of the project, for what is shipped with it. */
export const EXAMPLES_DIR = inProject('data', 'examples');

export interface WarehouseOptions {
	warehouse: string;
	reference: string;
	classifier: string;
}

/** Adds the option that says where the warehouse is. */
export const withWarehouseFolder = (command: Command): Command =>
	command.addOption(
		new Option('--warehouse <dir>', 'thư mục kho dữ liệu / warehouse folder')
			.env('WAREHOUSE_DIR')
			.default(inProject('data', 'warehouse'), 'data/warehouse')
			.argParser((dir: string) => resolve(dir))
	);

/** Adds the options that say where things are. */
export const withWarehouse = (command: Command): Command =>
	withWarehouseFolder(command)
		.addOption(
			new Option('--reference <dir>', 'dữ liệu tham chiếu / reference data')
				.env('REFERENCE_DIR')
				.default(inProject('data', 'reference'), 'data/reference')
		)
		.addOption(
			new Option('--classifier <file>', 'bộ phân loại đã học / trained classifier').default(
				inProject('data', 'classifier', 'classifier.json'),
				'data/classifier/classifier.json'
			)
		);

export const toolPathsOf = ({ reference, classifier }: WarehouseOptions): ToolPaths => ({
	reference_dir: reference,
	classifier_path: classifier
});

/** Parses an option that is a calendar day. */
export function parseDayOption(value: string): string {
	if (z.iso.date().safeParse(value).success) return value;
	throw new InvalidArgumentError(
		'phải là một ngày có thật, viết YYYY-MM-DD. / must be a date that exists, written YYYY-MM-DD.'
	);
}
