import { InvalidArgumentError, type Command } from 'commander';
import { listenForInterruption } from '../interruption.ts';
import { PipelineError } from '../pipeline-error.ts';
import { openProgress } from '../progress.ts';
import { publishChanges } from '../publish-changes.ts';
import { countLeaving, retain } from '../retain.ts';
import { monthsBefore } from '../retention/months-before.ts';
import { dayOfInstant } from '#lib/text/parse-date.ts';
import { requireWarehouse } from '../store/require-warehouse.ts';
import { printAnswer } from './print-answer.ts';
import { parseDayOption, withWarehouse, type WarehouseOptions } from './warehouse-options.ts';

interface Options extends WarehouseOptions {
	months: number;
	asOf?: string;
	dryRun?: true;
	json?: true;
}

const STEPS = ['empty', 'compact', 'publish'] as const;
const INTERRUPTED = {
	vi: 'Đã dừng giữa chừng. Việc xóa văn bản chưa xong; hãy chạy lại đúng lệnh này để làm nốt.',
	en: 'Stopped in between. Taking texts out is not complete; run the same command again to complete it.'
};

function parseMonths(value: string): number {
	const months = Number(value);
	if (Number.isInteger(months) && months >= 1) return months;
	throw new InvalidArgumentError(
		'phải là số tháng, từ 1 trở lên. / must be a number of months, 1 or more.'
	);
}

async function run(options: Options, texts_from: string) {
	const { warehouse, reference } = options;
	const { signal, release } = listenForInterruption();
	const progress = openProgress('Xóa văn bản cũ / retain', STEPS.length);
	try {
		return await retain({
			...{ warehouse, texts_from, signal, now: new Date().toISOString() },
			publish: async (store) => (await publishChanges(store, { reference })).id,
			onStep: (step) => progress.update(STEPS.indexOf(step), step)
		});
	} catch (cause) {
		if (signal.aborted) throw new PipelineError(INTERRUPTED, { cause });
		throw cause;
	} finally {
		progress.finish();
		release();
	}
}

/** Adds `retain`: texts older than so many months leave, their facts stay. */
export function addRetainCommand(program: Command): void {
	withWarehouse(program.command('retain'))
		.description(
			'Xóa văn bản cũ hơn một số tháng, giữ số liệu / texts older than so many months leave, figures stay'
		)
		.requiredOption(
			'--months <n>',
			'giữ văn bản bao nhiêu tháng / months to keep texts',
			parseMonths
		)
		.option(
			'--as-of <day>',
			'tính lùi từ ngày; mặc định hôm nay / counted from; today',
			parseDayOption
		)
		.option('--dry-run', 'chỉ cho biết sẽ xóa bao nhiêu / only say how many would leave')
		.option('--json', 'in một bản tóm tắt JSON / print one JSON summary')
		.action(async (options: Options) => {
			requireWarehouse(options.warehouse);
			const today = options.asOf ?? dayOfInstant(new Date().toISOString());
			const texts_from = monthsBefore(today, options.months);
			const done = options.dryRun
				? { ...(await countLeaving(options.warehouse, texts_from)), texts_from, snapshot: null }
				: await run(options, texts_from);
			const { feedback, responses, snapshot } = done;
			const [vi, en] = options.dryRun ? ['Sẽ xóa', 'Would take out'] : ['Đã xóa', 'Took out'];
			printAnswer(options.json ?? false, done, [
				`${vi} văn bản trước ${texts_from}: ${feedback} phản ánh, ${responses} trả lời; số liệu giữ nguyên.`,
				`  ${en} texts from before ${texts_from}: ${feedback} feedback, ${responses} responses; figures stay.`,
				...(snapshot
					? [
							`Đã công bố / published: ${snapshot}`,
							'Bản sao lưu cũ vẫn còn các văn bản đó: hãy xóa chúng. / Older backups still hold these texts: delete them.'
						]
					: [])
			]);
		});
}
