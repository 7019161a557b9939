import type { Command } from 'commander';
import { withLockedWarehouse } from '../store/require-warehouse.ts';
import { rollBack } from '../store/rollback.ts';
import { printAnswer } from './print-answer.ts';
import { withWarehouseFolder } from './warehouse-options.ts';

interface Options {
	warehouse: string;
	to?: string;
	json?: true;
}

/** Adds `rollback`: serves an earlier snapshot again. */
export function addRollbackCommand(program: Command): void {
	withWarehouseFolder(program.command('rollback'))
		.description('Quay về một ảnh chụp trước đó / serve an earlier snapshot again')
		.option(
			'--to <id>',
			'ảnh chụp nào; mặc định ảnh liền trước / which one; by default the previous'
		)
		.option('--json', 'in một bản tóm tắt JSON / print one JSON summary')
		.action(async ({ warehouse, to, json }: Options) => {
			const done = await withLockedWarehouse(warehouse, () => rollBack(warehouse, to));
			printAnswer(json ?? false, done, [
				`Đang dùng ảnh chụp ${done.to} (trước đó ${done.from ?? 'không có'}). Lần nạp hoặc công bố sau sẽ thay nó.`,
				`  Serving snapshot ${done.to} (before: ${done.from ?? 'none'}). The next load or publish replaces it.`
			]);
		});
}
