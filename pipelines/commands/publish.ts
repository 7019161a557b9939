import type { Command } from 'commander';
import { publishChanges } from '../publish-changes.ts';
import { openWorkStore } from '../store/work-store.ts';
import { parseDayOption, withWarehouse, type WarehouseOptions } from './warehouse-options.ts';

interface Options extends WarehouseOptions {
	asOf?: string;
	json?: true;
}

/** Adds `publish`: a new snapshot of what is in the work store. */
export function addPublishCommand(program: Command): void {
	withWarehouse(program.command('publish'))
		.description('Công bố ảnh chụp mới của kho dữ liệu / publish a new snapshot')
		.option('--as-of <day>', 'số liệu tính đến ngày / day the data speaks up to', parseDayOption)
		.option('--json', 'in một bản tóm tắt JSON / print one JSON summary')
		.action(async ({ warehouse, reference, asOf, json }: Options) => {
			const store = await openWorkStore(warehouse);
			try {
				const { id, counts } = await publishChanges(store, { reference, as_of: asOf });
				const said = json
					? JSON.stringify({ snapshot: id, counts })
					: `Đã công bố / published: ${id}`;
				process.stdout.write(`${said}\n`);
			} finally {
				store.close();
			}
		});
}
