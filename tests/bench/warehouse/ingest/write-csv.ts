import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { writeFile } from 'node:fs/promises';
import { stringify } from 'csv-stringify/sync';
import { readAdjacency } from '#lib/server/reference/read-adjacency.ts';
import { readGazetteer } from '#lib/server/reference/read-gazetteer.ts';
import { feedbackCases } from '#pipelines/demo/feedback-cases.ts';
import { planFeedback } from '#pipelines/demo/write-example.ts';

export interface WrittenFiles {
	first: string;
	/** what comes in on the days after: each one in a hundred of the first */
	next: [string, string];
	mapping: string;
}

const COLUMNS = [
	...['source_record_id', 'received_at', 'channel', 'text', 'commune_code', 'province_code'],
	...['legal_form', 'priority']
];
const EXAMPLE_ROWS = 60_000;
/** Volumes are drawn by chance: some more than wanted, so that enough are there. */
const RESERVE = 1.1;

async function writeRows(path: string, rows: Iterable<readonly object[]>, most: number) {
	const file = createWriteStream(path);
	let written = 0;
	for (const part of rows) {
		const fitting = part.slice(0, most - written);
		written += fitting.length;
		const header = written === fitting.length;
		if (!file.write(stringify([...fitting], { columns: COLUMNS, header })))
			await once(file, 'drain');
		if (written >= most) break;
	}
	file.end();
	await finished(file);
	if (written < most) throw new Error(`only ${written} of ${most} texts were made`);
}

/** The texts of the example's generator, day after day; a generator that a loop may leave and take up. */
function texts(count: number, asOf: string, seed: number): Iterable<readonly object[]> {
	const adjacency = [...readAdjacency('data/reference').communes].flatMap(([a, neighbours]) =>
		neighbours.filter((b) => a < b).map((b) => ({ a, b }))
	);
	const gazetteer = { ...readGazetteer('data/reference'), adjacency };
	const scale = (RESERVE * count) / EXAMPLE_ROWS;
	const days = feedbackCases(planFeedback({ asOf, seed, gazetteer, scale }));
	return {
		[Symbol.iterator]: () => ({
			next: () => {
				const day = days.next();
				return day.done
					? { done: true, value: undefined }
					: { done: false, value: day.value.map(({ feedback }) => feedback) };
			}
		})
	};
}

/** Writes `count` invented texts as CSV, one in a hundred more as each of two other files, and their mapping. */
export async function writeCsv(
	dir: string,
	count: number,
	{ asOf, seed }: { asOf: string; seed: number }
): Promise<WrittenFiles> {
	const path = (name: string) => join(dir, name);
	const few = Math.ceil(count / 100);
	const rows = texts(count + 2 * few, asOf, seed);
	const mapping = {
		...{ source_id: 'bench', title: 'Dữ liệu đo tốc độ', dataset: 'example', entity: 'feedback' },
		...{ format: 'csv', unit_vintage: 'post_2025' },
		columns: Object.fromEntries(COLUMNS.map((name) => [name, name]))
	};
	const [first, second, third] = [path('first.csv'), path('second.csv'), path('third.csv')];
	await writeRows(first, rows, count);
	await writeRows(second, rows, few);
	await writeRows(third, rows, few);
	await writeFile(path('mapping.json'), JSON.stringify(mapping));
	return { first, next: [second, third], mapping: path('mapping.json') };
}
