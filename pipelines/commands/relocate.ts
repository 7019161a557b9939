import type { Command } from 'commander';
import { readGazetteer } from '#lib/server/reference/read-gazetteer.ts';
import { buildPlaceIndex } from '#lib/text/places/build-place-index.ts';
import { listenForInterruption } from '../interruption.ts';
import { openProgress } from '../progress.ts';
import { publishChanges } from '../publish-changes.ts';
import { relocate, type Relocated } from '../relocate.ts';
import { requireWarehouse } from '../store/require-warehouse.ts';
import { openWorkStore } from '../store/work-store.ts';
import { printAnswer } from './print-answer.ts';
import { parseDayOption, withWarehouse, type WarehouseOptions } from './warehouse-options.ts';

interface Options extends WarehouseOptions {
	before?: string;
	asOf?: string;
	json?: true;
}

const indexOf = (referenceDir: string) => buildPlaceIndex(readGazetteer(referenceDir));

async function run(options: Options): Promise<Relocated & { snapshot: string }> {
	const { warehouse, reference, before, asOf: as_of } = options;
	requireWarehouse(warehouse);
	const gazetteers = { now: indexOf(reference), before: before ? indexOf(before) : null };
	const { signal, release } = listenForInterruption();
	const progress = openProgress('Định vị lại / relocate', 1);
	try {
		const store = await openWorkStore(warehouse);
		try {
			const onRows = (rows: number) => progress.update(0, `${rows}`);
			const moved = await relocate(store, gazetteers, { signal, onRows });
			progress.finish();
			const { id } = await publishChanges(store, { reference, as_of });
			return { ...moved, snapshot: id };
		} finally {
			store.close();
		}
	} finally {
		release();
	}
}

/** Adds `relocate`: places by the present gazetteer over what is stored, then publish. */
export function addRelocateCommand(program: Command): void {
	withWarehouse(program.command('relocate'))
		.description(
			'Định vị lại theo danh mục đơn vị hiện tại, rồi công bố / place what is stored by the present gazetteer, then publish'
		)
		.option(
			'--before <dir>',
			'dữ liệu tham chiếu cũ, để đổi cả nơi mà văn bản nêu tên / earlier reference data, so that places named in texts change too'
		)
		.option('--as-of <day>', 'số liệu tính đến ngày / day the data speaks up to', parseDayOption)
		.option('--json', 'in một bản tóm tắt JSON / print one JSON summary')
		.action(async (options: Options) => {
			const done = await run(options);
			printAnswer(options.json ?? false, done, [
				`Đổi nơi: ${done.feedback} phản ánh, ${done.records} mô hình và hồ sơ kèm theo / places changed: ${done.feedback} feedback, ${done.records} other records`,
				`Đã công bố / published: ${done.snapshot}`
			]);
		});
}
