import { resolve } from 'node:path';
import { Option, type Command } from 'commander';
import {
	BRIEF_PAGES,
	COMPARISONS,
	DEFAULT_FILTERS,
	filtersToSearch,
	type BriefPages,
	type Comparison
} from '#lib/domain/filters.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '#lib/domain/language.ts';
import { readGazetteer } from '#lib/server/reference/read-gazetteer.ts';
import { briefScope } from '../brief/brief-scope.ts';
import { findChromium } from '../brief/find-chromium.ts';
import { printBrief } from '../brief/print-brief.ts';
import { listenForInterruption } from '../interruption.ts';
import { printAnswer } from './print-answer.ts';
import { parseDayOption, withWarehouse, type WarehouseOptions } from './warehouse-options.ts';

interface Options extends WarehouseOptions {
	scope: string;
	out: string;
	pages: BriefPages;
	lang: InterfaceLanguage;
	from?: string;
	to?: string;
	compare: Comparison;
	chromium?: string;
	json?: true;
}

async function printScope(options: Options): Promise<void> {
	const { scope, pages, lang, compare, json } = options;
	const { name, ...place } = briefScope(scope, readGazetteer(options.reference));
	const days = { from: options.from ?? null, to: options.to ?? null };
	const { signal, release } = listenForInterruption();
	try {
		const printed = await printBrief({
			...{ warehouse: options.warehouse, out: resolve(options.out), signal },
			chromium: findChromium(options.chromium),
			search: filtersToSearch({ ...DEFAULT_FILTERS, ...place, ...days, pages, lang, compare })
		});
		const kilobytes = Math.ceil(printed.bytes / 1000);
		printAnswer(json ?? false, { scope: name, ...printed }, [
			`Đã in ${name}: ${printed.pages} trang, ${kilobytes} kB, vào ${printed.file}`,
			`  Printed ${printed.pages} pages, ${kilobytes} kB; numbers of ${printed.snapshot}`
		]);
	} finally {
		release();
	}
}

/** Adds `brief`: the page /brief of a place as a PDF file. */
export function addBriefCommand(program: Command): void {
	withWarehouse(program.command('brief'))
		.description('In báo cáo tóm tắt ra PDF (A4) / print a brief as PDF (A4)')
		.option('--scope <place>', 'mã hoặc tên tỉnh, xã / province or commune', 'country')
		.requiredOption('--out <file>', 'tệp PDF / the PDF file')
		.addOption(new Option('--pages <n>', 'số trang / pages').choices(BRIEF_PAGES).default('1'))
		.addOption(
			new Option('--lang <lang>', 'ngôn ngữ / language').choices(INTERFACE_LANGUAGES).default('vi')
		)
		.option('--from <day>', 'ngày đầu; không nói là 13 tuần cuối / first day', parseDayOption)
		.option('--to <day>', 'ngày cuối / last day', parseDayOption)
		.addOption(
			new Option('--compare <with>', 'so với / compare with')
				.choices(COMPARISONS)
				.default('previous')
		)
		.addOption(new Option('--chromium <path>', 'Chromium ở đâu / where it is').env('CHROMIUM_PATH'))
		.option('--json', 'in một bản tóm tắt JSON / print one JSON summary')
		.action(printScope);
}
