import { resolve } from 'node:path';
import { Option, type Command } from 'commander';
import { ALERT_BUDGETS, STANDARD_BUDGET } from '#lib/domain/hotspot/alert-budget.ts';
import { DEFAULT_FILTERS, filtersToSearch } from '#lib/domain/filters.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '#lib/domain/language.ts';
import { readGazetteer } from '#lib/server/reference/read-gazetteer.ts';
import { briefScope } from '../brief/brief-scope.ts';
import { findChromium } from '../brief/find-chromium.ts';
import { digestFormat } from '../digest/digest-format.ts';
import { writeDigest } from '../digest/write-digest.ts';
import { listenForInterruption } from '../interruption.ts';
import { printAnswer } from './print-answer.ts';
import { parseDayOption, withWarehouse, type WarehouseOptions } from './warehouse-options.ts';

interface Options extends WarehouseOptions {
	scope: string;
	out: string;
	lang: InterfaceLanguage;
	budget: string;
	week?: string;
	chromium?: string;
	json?: true;
}

function searchOf(
	{ lang, budget, week }: Options,
	place: { province: string | null; commune: string | null }
) {
	const search = filtersToSearch({ ...DEFAULT_FILTERS, ...place, lang });
	if (budget !== String(STANDARD_BUDGET)) search.set('budget', budget);
	if (week !== undefined) search.set('week', week);
	return search;
}

async function writeScope(options: Options): Promise<void> {
	const { scope, json } = options;
	const out = resolve(options.out);
	const format = digestFormat(out);
	const { name, ...place } = briefScope(scope, readGazetteer(options.reference));
	const { signal, release } = listenForInterruption();
	try {
		const written = await writeDigest({
			...{ warehouse: options.warehouse, out, format, signal },
			chromium: format === 'pdf' ? findChromium(options.chromium) : null,
			search: searchOf(options, place)
		});
		const kilobytes = Math.ceil(written.bytes / 1000);
		printAnswer(json ?? false, { scope: name, ...written }, [
			`Đã ghi bản tin của ${name}: ${kilobytes} kB, vào ${written.file}`,
			`  Wrote the digest, ${kilobytes} kB; numbers of ${written.snapshot}`
		]);
	} finally {
		release();
	}
}

/** Adds `digest`: the week's hotspots of a place as a file that may be handed on. */
export function addDigestCommand(program: Command): void {
	withWarehouse(program.command('digest'))
		.description(
			'Ghi bản tin điểm nóng của tuần ra tệp / write the weekly hotspot digest to a file'
		)
		.option('--scope <place>', 'mã hoặc tên tỉnh, xã / province or commune', 'country')
		.requiredOption('--out <file>', 'tệp .html, .md hoặc .pdf / the file')
		.option('--week <monday>', 'thứ Hai của tuần; không nói là tuần cuối / Monday', parseDayOption)
		.addOption(
			new Option('--budget <n>', 'mức cảnh báo / alert budget')
				.choices(ALERT_BUDGETS.map(String))
				.default(String(STANDARD_BUDGET))
		)
		.addOption(
			new Option('--lang <lang>', 'ngôn ngữ / language').choices(INTERFACE_LANGUAGES).default('vi')
		)
		.addOption(new Option('--chromium <path>', 'Chromium ở đâu / where it is').env('CHROMIUM_PATH'))
		.option('--json', 'in một bản tóm tắt JSON / print one JSON summary')
		.action(writeScope);
}
