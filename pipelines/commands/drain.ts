import type { Command } from 'commander';
import { drainInbox } from '../inbox/drain-inbox.ts';
import { listenForInterruption } from '../interruption.ts';
import { publishChanges } from '../publish-changes.ts';
import { openWorkStore } from '../store/work-store.ts';
import { hasUnpublished } from '../unpublished.ts';
import { printOutcome, type LoadOutcome } from './load.ts';
import { parseDayOption, withWarehouse, type WarehouseOptions } from './warehouse-options.ts';

interface Options extends WarehouseOptions {
	publish: boolean;
	asOf?: string;
	json?: true;
}

/** Loads the inbox and publishes what is new; the lock is held all the while. */
async function drainAndPublish(options: Options): Promise<LoadOutcome> {
	const { signal, release } = listenForInterruption();
	try {
		const store = await openWorkStore(options.warehouse);
		try {
			const report = await drainInbox(store, signal);
			const isDue = options.publish && (await hasUnpublished(store));
			if (!isDue) return { ...report, snapshot: null };
			const { reference, asOf: as_of } = options;
			const { id } = await publishChanges(store, { reference, as_of });
			return { ...report, snapshot: id };
		} finally {
			store.close();
		}
	} finally {
		release();
	}
}

/** Adds `drain`: what the push API has received into the work store and a snapshot. */
export function addDrainCommand(program: Command): void {
	withWarehouse(program.command('drain'))
		.description('Nạp những gì API đã nhận / load what the push API has received')
		.option('--no-publish', 'chỉ nạp, chưa công bố / load only, publish later')
		.option('--as-of <day>', 'số liệu tính đến ngày / day the data speaks up to', parseDayOption)
		.option('--json', 'in một bản tóm tắt JSON / print one JSON summary')
		.action(async (options: Options) => {
			const outcome = await drainAndPublish(options);
			const isEmpty = outcome.loaded.length + outcome.failed.length === 0;
			if (isEmpty && !options.json) process.stdout.write('Hộp nhận trống / the inbox is empty\n');
			printOutcome(outcome, options.json ?? false);
		});
}
