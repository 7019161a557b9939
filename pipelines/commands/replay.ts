import type { Command } from 'commander';
import { listenForInterruption } from '../interruption.ts';
import { loadSources } from '../load-sources.ts';
import { publishChanges } from '../publish-changes.ts';
import { replay, type Replayed } from '../replay.ts';
import { requireWarehouse } from '../store/require-warehouse.ts';
import { openWorkStore } from '../store/work-store.ts';
import { hasUnpublished } from '../unpublished.ts';
import { printAnswer } from './print-answer.ts';
import { reportLines } from './report-lines.ts';
import { toolPathsOf, withWarehouse, type WarehouseOptions } from './warehouse-options.ts';

interface Options extends WarehouseOptions {
	source: string;
	batch: string;
	publish: boolean;
	json?: true;
}

type Outcome = Replayed & { snapshot: string | null };

function linesOf(outcome: Outcome): string[] {
	const { replay_of, has_new_mapping, rows_open, snapshot } = outcome;
	return [
		...reportLines(outcome),
		...(has_new_mapping
			? ['Tệp ánh xạ khác lần nạp đầu. / The mapping differs from that of the batch.']
			: []),
		`Sửa lần nạp ${replay_of}; còn ${rows_open} dòng bị loại chưa sửa / corrects it; rows still open: ${rows_open}`,
		...(snapshot ? [`Đã công bố / published: ${snapshot}`] : [])
	];
}

async function run(path: string, options: Options): Promise<Outcome> {
	requireWarehouse(options.warehouse);
	const { signal, release } = listenForInterruption();
	try {
		const store = await openWorkStore(options.warehouse);
		try {
			const replayed = await replay({
				...{ store, path, mapping: options.source, batch_id: options.batch },
				load: (file) => loadSources(store, [file], toolPathsOf(options), signal)
			});
			const isDue = options.publish && (await hasUnpublished(store));
			const { reference } = options;
			const snapshot = isDue ? (await publishChanges(store, { reference })).id : null;
			return { ...replayed, snapshot };
		} finally {
			store.close();
		}
	} finally {
		release();
	}
}

/** Adds `replay`: loads an operator's corrected file and links it to the batch that it corrects. */
export function addReplayCommand(program: Command): void {
	withWarehouse(program.command('replay'))
		.description(
			'Nạp tệp đã sửa các dòng bị loại của một lần nạp / load a file that corrects the rejected rows of a batch'
		)
		.argument(
			'<file>',
			'tệp đã sửa, cả tệp hoặc chỉ các dòng đã sửa / corrected file, whole or in part'
		)
		.requiredOption('--batch <id>', 'lần nạp cần sửa, xem status / the batch, see status')
		.requiredOption('--source <mapping.json>', 'tệp ánh xạ của nguồn / mapping of the source')
		.option('--no-publish', 'chỉ nạp, chưa công bố / load only, publish later')
		.option('--json', 'in một bản tóm tắt JSON / print one JSON summary')
		.action(async (path: string, options: Options) => {
			const outcome = await run(path, options);
			printAnswer(options.json ?? false, outcome, linesOf(outcome));
			if (outcome.failed.length > 0) process.exitCode = 1;
		});
}
