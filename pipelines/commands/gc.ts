import { rmSync } from 'node:fs';
import type { Command } from 'commander';
import { batchIdsOf } from '../store/batch-ids.ts';
import { findLeftovers, type Leftover } from '../store/leftovers.ts';
import { requireWarehouse } from '../store/require-warehouse.ts';
import { openWorkStore } from '../store/work-store.ts';
import { printAnswer } from './print-answer.ts';
import { withWarehouseFolder } from './warehouse-options.ts';

interface Options {
	warehouse: string;
	dryRun?: true;
	json?: true;
}

async function collect({ warehouse, dryRun }: Options): Promise<Leftover[]> {
	requireWarehouse(warehouse);
	const store = await openWorkStore(warehouse);
	try {
		// The database is open: what it spills now is its own.
		const leftovers = findLeftovers(store.dir, await batchIdsOf(store.connection), new Date());
		if (!dryRun) for (const { path } of leftovers) rmSync(path, { force: true, recursive: true });
		return leftovers;
	} finally {
		store.close();
	}
}

/** Adds `gc`: removes what nobody needs any more. */
export function addGcCommand(program: Command): void {
	withWarehouseFolder(program.command('gc'))
		.description('Dọn ảnh chụp cũ và tệp dở dang / remove old snapshots and unfinished files')
		.option('--dry-run', 'chỉ cho biết sẽ xóa gì / only say what would be removed')
		.option('--json', 'in một bản tóm tắt JSON / print one JSON summary')
		.action(async (options: Options) => {
			const leftovers = await collect(options);
			const bytes = leftovers.reduce((sum, leftover) => sum + leftover.bytes, 0);
			const [vi, en] = options.dryRun ? ['Sẽ xóa', 'Would remove'] : ['Đã xóa', 'Removed'];
			printAnswer(options.json ?? false, { dry_run: options.dryRun ?? false, bytes, leftovers }, [
				...leftovers.map(
					(leftover) => `  ${leftover.path} (${leftover.kind}, ${leftover.bytes} B)`
				),
				`${vi} ${leftovers.length} tệp, ${bytes} byte / ${en} ${leftovers.length} files, ${bytes} bytes`
			]);
		});
}
