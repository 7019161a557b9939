import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { Command } from 'commander';
import { PipelineError } from '../pipeline-error.ts';
import { openProgress } from '../progress.ts';
import { textRequestSchema, type TextRequest } from '../rows/label-texts.ts';
import { orderedMap } from '../rows/ordered-map.ts';
import { poolFor, type WorkerPool } from '../rows/worker-pool.ts';
import { decodeFile } from '../sources/decode.ts';
import { readFileHead } from '../sources/file-head.ts';
import { readLines } from '../sources/jsonl.ts';
import { toolPathsOf, withWarehouse, type WarehouseOptions } from './warehouse-options.ts';

const BATCH_SIZE = 200;

interface Options extends WarehouseOptions {
	in: string;
	out: string;
}

function parseRequest(line: string): TextRequest | null {
	try {
		return textRequestSchema.parse(JSON.parse(line));
	} catch {
		return null;
	}
}

/** Batches of usable requests; a line without a text is told of and left out. */
async function* requestBatches(
	lines: AsyncIterable<string>,
	onUnusable: (line: number) => void
): AsyncGenerator<TextRequest[]> {
	let batch: TextRequest[] = [];
	let number = 0;
	for await (const line of lines) {
		number += 1;
		if (line.trim() === '') continue;
		const request = parseRequest(line);
		if (request) batch.push(request);
		else onUnusable(number);
		if (batch.length < BATCH_SIZE) continue;
		yield batch;
		batch = [];
	}
	if (batch.length > 0) yield batch;
}

/** Writes the labels of every usable line; returns how many lines were not. */
async function writeLabels(options: Options, pool: WorkerPool): Promise<number> {
	const head = await readFileHead(options.in);
	const progress = openProgress('classify', head.bytes);
	let [bytes, done, unusable] = [0, 0, 0];
	const lines = readLines(decodeFile(head, 'utf-8', (count) => (bytes += count)));
	const batches = requestBatches(lines, (line) => {
		unusable += 1;
		process.stderr.write(
			`${head.name}, dòng ${line}: không có "text" dùng được. / line ${line}: there is no usable "text".\n`
		);
	});
	async function* labelLines() {
		const work = (requests: TextRequest[]) => pool.run('labels', { requests });
		for await (const labelled of orderedMap(batches, work, pool.width)) {
			yield labelled.map((labels) => `${JSON.stringify(labels)}\n`).join('');
			done += labelled.length;
			progress.update(bytes, `${done} texts`);
		}
	}
	await pipeline(labelLines, createWriteStream(options.out));
	progress.finish();
	return unusable;
}

/** Adds `classify`: one line of labels for each line with a text, in the same order. */
export function addClassifyCommand(program: Command): void {
	withWarehouse(program.command('classify'))
		.description('Phân loại các văn bản trong tệp JSONL / label the texts of a JSONL file')
		.requiredOption('--in <texts.jsonl>', 'id, text; có thể có received_on, province_code')
		.requiredOption('--out <labels.jsonl>', 'tệp kết quả / file to write')
		.action(async (options: Options) => {
			const { bytes } = await readFileHead(options.in);
			const pool = poolFor(bytes, toolPathsOf(options));
			try {
				const unusable = await writeLabels(options, pool);
				if (unusable === 0) return;
				throw new PipelineError({
					vi: `${unusable} dòng không có "text" dùng được đã bị bỏ qua; các dòng khác đã ghi vào ${options.out}.`,
					en: `${unusable} lines without a usable "text" were left out; all others are in ${options.out}.`
				});
			} finally {
				await pool.close();
			}
		});
}
