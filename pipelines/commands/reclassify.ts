import type { Command } from 'commander';
import { readTaxonomy } from '#lib/server/reference/read-taxonomy.ts';
import { listenForInterruption } from '../interruption.ts';
import { PipelineError } from '../pipeline-error.ts';
import { publishChanges } from '../publish-changes.ts';
import { reclassify, type Reclassified } from '../reclassify.ts';
import { openWorkerPool } from '../rows/worker-pool.ts';
import { openWorkStore } from '../store/work-store.ts';
import { peopleFileOf, withPeople, type PeopleOption } from './people-option.ts';
import {
	parseDayOption,
	toolPathsOf,
	withWarehouse,
	type WarehouseOptions
} from './warehouse-options.ts';

interface Options extends WarehouseOptions, PeopleOption {
	asOf?: string;
	json?: true;
}

const INTERRUPTED = {
	vi: 'Đã dừng theo yêu cầu. Các văn bản đã đọc lại được giữ, chưa công bố gì; chạy lại lệnh này để làm tiếp.',
	en: 'Stopped as asked. Texts read again so far are kept, nothing was published; run this again to go on.'
};

function linesOf({ by_classifier: machine, by_people: people, snapshot }: Reclassified): string[] {
	return [
		`Máy đọc lại ${machine.texts} văn bản; nhãn đổi: tình cảm ${machine.sentiment}, vấn đề ${machine.issue}, loại ${machine.kind}; rút vì có thể là tố cáo: ${machine.withheld}`,
		`  read again ${machine.texts}; labels changed: sentiment ${machine.sentiment}, issue ${machine.issue}, kind ${machine.kind}; withheld as possible denunciations: ${machine.withheld}`,
		`Người gán nhãn ${people.texts} văn bản; khác máy: tình cảm ${people.sentiment}, vấn đề ${people.issue}, loại ${people.kind}; rút vì là tố cáo: ${people.withheld}`,
		`  labelled by people ${people.texts}; unlike the classifier: sentiment ${people.sentiment}, issue ${people.issue}, kind ${people.kind}; withheld as denunciations: ${people.withheld}`,
		`Đã công bố / published: ${snapshot}`
	];
}

async function run(options: Options): Promise<Reclassified> {
	const { signal, release } = listenForInterruption();
	const pool = openWorkerPool(toolPathsOf(options));
	try {
		const store = await openWorkStore(options.warehouse);
		try {
			const { reference, asOf: as_of } = options;
			return await reclassify({
				...{ store, pool, signal },
				people: peopleFileOf(options),
				taxonomy: readTaxonomy(reference),
				publish: async () => (await publishChanges(store, { reference, as_of })).id
			});
		} finally {
			store.close();
		}
	} catch (cause) {
		if (signal.aborted) throw new PipelineError(INTERRUPTED, { cause });
		throw cause;
	} finally {
		await pool.close();
		release();
	}
}

/** Adds `reclassify`: people's labels and the present classifier over what is stored, then publish. */
export function addReclassifyCommand(program: Command): void {
	withPeople(withWarehouse(program.command('reclassify')))
		.description(
			'Áp nhãn người gán và bộ phân loại mới lên kho, rồi công bố / apply people’s labels and a new classifier to the store, then publish'
		)
		.option('--as-of <day>', 'số liệu tính đến ngày / day the data speaks up to', parseDayOption)
		.option('--json', 'in một bản tóm tắt JSON / print one JSON summary')
		.action(async (options: Options) => {
			const outcome = await run(options);
			const said = options.json ? JSON.stringify(outcome) : linesOf(outcome).join('\n');
			process.stdout.write(`${said}\n`);
		});
}
