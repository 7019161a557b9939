import type { Command } from 'commander';
import { listenForInterruption } from '../interruption.ts';
import { loadSources, type SourceFile } from '../load-sources.ts';
import { publishChanges } from '../publish-changes.ts';
import { openWorkStore } from '../store/work-store.ts';
import { hasUnpublished } from '../unpublished.ts';
import { reportLines } from './report-lines.ts';
import {
	parseDayOption,
	toolPathsOf,
	withWarehouse,
	type WarehouseOptions
} from './warehouse-options.ts';

interface Options extends WarehouseOptions {
	source: string;
	publish: boolean;
	asOf?: string;
	json?: true;
}

export interface LoadOutcome {
	loaded: Awaited<ReturnType<typeof loadSources>>['loaded'];
	failed: Awaited<ReturnType<typeof loadSources>>['failed'];
	snapshot: string | null;
}

/** Loads files into the warehouse and publishes what is new; the lock is held all the while. */
export async function loadAndPublish(
	files: readonly SourceFile[],
	options: Omit<Options, 'source' | 'json'>
): Promise<LoadOutcome> {
	const { signal, release } = listenForInterruption();
	try {
		const store = await openWorkStore(options.warehouse);
		try {
			const report = await loadSources(store, files, toolPathsOf(options), signal);
			const isDue = options.publish && (await hasUnpublished(store));
			if (!isDue) return { ...report, snapshot: null };
			const { id } = await publishChanges(store, {
				reference: options.reference,
				as_of: options.asOf
			});
			return { ...report, snapshot: id };
		} finally {
			store.close();
		}
	} finally {
		release();
	}
}

/** Prints what became of the files; the exit code is 1 when a file could not be loaded. */
export function printOutcome(outcome: LoadOutcome, asJson: boolean): void {
	if (asJson) process.stdout.write(`${JSON.stringify(outcome)}\n`);
	else {
		for (const line of reportLines(outcome)) process.stdout.write(`${line}\n`);
		if (outcome.snapshot) {
			process.stdout.write(`Đã công bố / published: ${outcome.snapshot}\n`);
		}
	}
	if (asJson) for (const { message } of outcome.failed) process.stderr.write(`${message}\n`);
	if (outcome.failed.length > 0) process.exitCode = 1;
}

/** Adds `load`: source files through all stages into a published snapshot. */
export function addLoadCommand(program: Command): void {
	withWarehouse(program.command('load'))
		.description(
			'Nạp tệp (CSV, XLSX, JSONL, Parquet, Arrow) theo một tệp ánh xạ / load files through a mapping'
		)
		.argument('<files...>', 'các tệp cần nạp / files to load')
		.requiredOption('--source <mapping.json>', 'tệp ánh xạ của nguồn / mapping of the source')
		.option('--no-publish', 'chỉ nạp, chưa công bố / load only, publish later')
		.option('--as-of <day>', 'số liệu tính đến ngày / day the data speaks up to', parseDayOption)
		.option('--json', 'in một bản tóm tắt JSON / print one JSON summary')
		.action(async (files: string[], options: Options) => {
			const sources = files.map((path) => ({ path, mapping: options.source }));
			printOutcome(await loadAndPublish(sources, options), options.json ?? false);
		});
}
