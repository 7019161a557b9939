import { resolve } from 'node:path';
import type { Command } from 'commander';
import { listenForInterruption } from '../interruption.ts';
import { openProgress } from '../progress.ts';
import { restore } from '../store/backup/restore.ts';
import { printAnswer } from './print-answer.ts';

/** Adds `restore`: a warehouse made of a backup. */
export function addRestoreCommand(program: Command): void {
	program
		.command('restore')
		.description('Khôi phục kho từ một bản sao lưu / make a warehouse of a backup')
		.argument('<dir>', 'thư mục sao lưu / folder of the backup')
		.requiredOption('--into <dir>', 'thư mục mới hoặc trống / a new or empty folder')
		.option('--json', 'in một bản tóm tắt JSON / print one JSON summary')
		.action(async (dir: string, options: { into: string; json?: true }) => {
			const into = resolve(options.into);
			const { signal, release } = listenForInterruption();
			const progress = openProgress('Khôi phục / restore', 100);
			try {
				const made = await restore({
					...{ backup: resolve(dir), into, signal },
					onBytes: (done, total, what) => progress.update((100 * done) / Math.max(1, total), what)
				});
				progress.finish();
				printAnswer(options.json ?? false, { into, ...made }, [
					`Đã khôi phục ${made.files.length} tệp vào ${into}, mọi dấu vân đều khớp. Chạy máy chủ với WAREHOUSE_DIR=${into}`,
					`  Restored ${made.files.length} files, every digest as in the manifest. Start the server with WAREHOUSE_DIR=${into}`
				]);
			} finally {
				release();
			}
		});
}
