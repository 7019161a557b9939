import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { quarantineDir } from '../quarantine.ts';
import { describeStore, type StoreDescription } from '../store/describe-store.ts';
import { openWorkStore } from '../store/work-store.ts';
import { withWarehouse, type WarehouseOptions } from './warehouse-options.ts';

interface Options extends WarehouseOptions {
	json?: true;
}

interface QuarantineCount {
	file: string;
	rows: number;
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

const SHOWN_BATCHES = 20;

function statusLines(store: StoreDescription, quarantine: QuarantineCount[]): string[] {
	return [
		'Bảng và số dòng / tables and rows',
		...store.rows.map(
			({ entity, dataset, n }) => `  ${entity.padEnd(14)} ${dataset.padEnd(8)} ${n}`
		),
		`Chỉ đếm (tố cáo) / counted only: ${store.denunciation_count}`,
		`Lần nạp / batches: ${store.batches.length}`,
		...store.batches
			.slice(-SHOWN_BATCHES)
			.map(
				({ batch_id, file_name, ...n }) =>
					`  ${batch_id} ${file_name}: ${n.rows_in} = ${n.rows_kept} + ${n.rows_duplicate} + ${n.rows_count_only} + ${n.rows_rejected}`
			),
		`Dòng bị loại / quarantined rows: ${quarantine.reduce((sum, { rows }) => sum + rows, 0)}`,
		...quarantine.map(({ file, rows }) => `  ${file}: ${rows}`),
		`Ảnh chụp đang dùng / snapshot served: ${store.snapshot ?? 'chưa có / none yet'}`
	];
}

/** Adds `status`: what is in the warehouse. */
export function addStatusCommand(program: Command): void {
	withWarehouse(program.command('status'))
		.description('Cho biết trong kho có gì / what is in the warehouse')
		.option('--json', 'in JSON / print JSON')
		.action(async ({ warehouse, json }: Options) => {
			const store = await openWorkStore(warehouse);
			try {
				const [described, quarantine] = [
					await describeStore(store),
					await countQuarantine(warehouse)
				];
				const said = json
					? JSON.stringify({ ...described, quarantine })
					: statusLines(described, quarantine).join('\n');
				process.stdout.write(`${said}\n`);
			} finally {
				store.close();
			}
		});
}
