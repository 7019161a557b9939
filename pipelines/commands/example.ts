import { existsSync, readdirSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { InvalidArgumentError, type Command } from 'commander';
import { readAdjacency } from '#lib/server/reference/read-adjacency.ts';
import { readGazetteer } from '#lib/server/reference/read-gazetteer.ts';
import { keepTruth } from '../detect/keep-truth.ts';
import { writeExampleFiles } from '../demo/write-example.ts';
import type { SourceFile } from '../load-sources.ts';
import { openProgress } from '../progress.ts';
import { openWorkStore } from '../store/work-store.ts';
import { dayOfInstant } from '#lib/text/parse-date.ts';
import { loadAndPublish, printOutcome } from './load.ts';
import {
	EXAMPLES_DIR,
	parseDayOption,
	withWarehouse,
	type WarehouseOptions
} from './warehouse-options.ts';

interface Options extends WarehouseOptions {
	asOf: string;
	seed: string;
	scale: string;
	json?: true;
}

const REGISTER_DIR = join(EXAMPLES_DIR, 'register');

const today = () => dayOfInstant(new Date().toISOString());

/** A day that has come: rows of the future would be set aside one by one when they are loaded. */
function parsePastDayOption(value: string): string {
	const day = parseDayOption(value);
	if (day <= today()) return day;
	throw new InvalidArgumentError(
		`phải là hôm nay (${today()}) hoặc một ngày đã qua. / must be today (${today()}) or a day in the past.`
	);
}

/** The register from the press: every table that has a mapping beside it. */
function registerFiles(): SourceFile[] {
	const mappings = join(REGISTER_DIR, 'mappings');
	return readdirSync(mappings)
		.filter((name) => name.endsWith('.json'))
		.sort()
		.map((name) => ({
			path: join(REGISTER_DIR, `${basename(name, '.json')}.csv`),
			mapping: join(mappings, name)
		}))
		.filter(({ path }) => existsSync(path));
}

async function writeInvented({ warehouse, reference, asOf, seed, scale }: Options) {
	const dir = join(warehouse, 'example');
	await mkdir(dir, { recursive: true });
	const gazetteer = readGazetteer(reference);
	const adjacency = [...readAdjacency(reference).communes].flatMap(([a, neighbours]) =>
		neighbours.filter((b) => a < b).map((b) => ({ a, b }))
	);
	const progress = openProgress('Dữ liệu mẫu / example data', 100);
	const { files, truth } = await writeExampleFiles(dir, {
		...{ asOf, seed: Number(seed), scale: Number(scale) },
		gazetteer: { ...gazetteer, adjacency },
		onProgress: (done, total, what) => progress.update((100 * done) / total, what)
	});
	progress.finish();
	return { truth, files: files.map(({ path, mapping }) => ({ path, mapping: resolve(mapping) })) };
}

/** Kept before the files are loaded: the snapshot that they are published in knows it. */
async function rememberTruth({ warehouse }: Options, truth: string) {
	const store = await openWorkStore(warehouse);
	try {
		await keepTruth(store, truth);
	} finally {
		store.close();
	}
}

/** Adds `example`: invented feedback and initiatives, and beside them the register from the press. */
export function addExampleCommand(program: Command): void {
	withWarehouse(program.command('example'))
		.description(
			'Tạo và nạp DỮ LIỆU MẪU cùng sổ mô hình lấy từ báo / make and load EXAMPLE DATA and the press register'
		)
		.option(
			'--as-of <day>',
			'dữ liệu mẫu đến ngày / last day of the data',
			parsePastDayOption,
			today()
		)
		.option('--seed <number>', 'cùng số, cùng dữ liệu / same seed, same data', '1')
		.option('--scale <share>', '1 là đủ 60.000 phản ánh / 1 makes 60,000 reports', '1')
		.option('--json', 'in một bản tóm tắt JSON / print one JSON summary')
		.action(async (options: Options) => {
			const { files: invented, truth } = await writeInvented(options);
			await rememberTruth(options, truth);
			const files = [...invented, ...registerFiles()];
			const outcome = await loadAndPublish(files, { ...options, publish: true });
			// They hold invented contacts as they were before redaction; the warehouse keeps none.
			await Promise.all(invented.map(({ path }) => rm(path)));
			printOutcome(outcome, options.json ?? false);
		});
}
