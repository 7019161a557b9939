import { resolve } from 'node:path';
import type { Command } from 'commander';
import { listenForInterruption } from '../interruption.ts';
import { openProgress } from '../progress.ts';
import { backUp } from '../store/backup/back-up.ts';
import { withLockedWarehouse } from '../store/require-warehouse.ts';
import { peopleFileOf, withPeople, type PeopleOption } from './people-option.ts';
import { printAnswer } from './print-answer.ts';
import { withWarehouseFolder } from './warehouse-options.ts';

interface Options extends PeopleOption {
	warehouse: string;
	json?: true;
}

/** Adds `backup`: a copy of the whole warehouse, while the server runs. */
export function addBackupCommand(program: Command): void {
	withPeople(withWarehouseFolder(program.command('backup')))
		.description(
			'Sao lưu cả kho, máy chủ vẫn chạy / copy the whole warehouse while the server runs'
		)
		.argument('<dir>', 'thư mục mới hoặc trống / a new or empty folder')
		.option('--json', 'in một bản tóm tắt JSON / print one JSON summary')
		.action(async (dir: string, options: Options) => {
			const { warehouse, json } = options;
			const into = resolve(dir);
			const { signal, release } = listenForInterruption();
			const progress = openProgress('Sao lưu / backup', 100);
			try {
				const made = await withLockedWarehouse(warehouse, () =>
					backUp({
						...{ warehouse, into, signal, people: peopleFileOf(options) },
						now: new Date().toISOString(),
						onBytes: (done, total, what) => progress.update((100 * done) / Math.max(1, total), what)
					})
				);
				progress.finish();
				const bytes = made.files.reduce((sum, file) => sum + file.bytes, 0);
				printAnswer(json ?? false, made, [
					`Đã sao lưu ${made.files.length} tệp, ${bytes} byte vào ${into}; dấu vân số liệu ${made.facts.digest}`,
					`  Backed up ${made.files.length} files, ${bytes} bytes; digest of the facts ${made.facts.digest}`
				]);
			} finally {
				release();
			}
		});
}
