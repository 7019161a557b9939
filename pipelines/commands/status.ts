import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { quarantineDir } from '../quarantine.ts';
import { describeStore } from '../store/describe-store.ts';
import { openWorkStore } from '../store/work-store.ts';
import { printAnswer } from './print-answer.ts';
import { statusLines, type QuarantineCount } from './status-lines.ts';
import { withWarehouse, type WarehouseOptions } from './warehouse-options.ts';

interface Options extends WarehouseOptions {
	json?: true;
}

async function countQuarantine(warehouse: string): Promise<QuarantineCount[]> {
	const dir = quarantineDir(warehouse);
	const files = (await readdir(dir).catch(() => [])).sort();
	return Promise.all(
		files.map(async (file) => {
			const text = await readFile(join(dir, file), 'utf8');
			return { file, rows: text.split('\n').length - 1 };
		})
	);
}

/** Adds `status`: what is in the warehouse, and what became of the rows of every file. */
export function addStatusCommand(program: Command): void {
	withWarehouse(program.command('status'))
		.description('Cho biết trong kho có gì / what is in the warehouse')
		.option('--json', 'in JSON / print JSON')
		.action(async ({ warehouse, json }: Options) => {
			const store = await openWorkStore(warehouse);
			try {
				const described = await describeStore(store);
				const quarantine = await countQuarantine(warehouse);
				printAnswer(
					json ?? false,
					{ ...described, quarantine },
					statusLines(described, quarantine)
				);
			} finally {
				store.close();
			}
		});
}
