import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startAsker } from './ask/start-asker.ts';
import { makeSnapshot } from './generate/make-snapshot.ts';
import { daysOf, hasTexts, readOptions, type WarehouseOptions } from './options.ts';
import { questionTables, type SizeResult } from './report/question-tables.ts';
import { printTable, type Table } from './report/table.ts';

/** The last day of the generated history: always the same, so that figures can be compared. */
const AS_OF = '2026-06-30';

const say = (what: string) => process.stderr.write(`  ${what}\n`);

async function measureSize(dir: string, rows: number, options: WarehouseOptions) {
	const { seed, runs, seconds } = options;
	const days = daysOf(rows, options);
	const has_texts = hasTexts(rows);
	const made = await makeSnapshot({
		...{ dir, rows, days, seed, hasTexts: has_texts, asOf: AS_OF },
		onProgress: say
	});
	const asked = await startAsker({ dir, has_texts, runs, seconds }, (done, total) => {
		if (done % 25 === 0) say(`question ${done} of ${total}`);
	});
	return { rows, days, has_texts, made, asked, peers: new Map() } satisfies SizeResult;
}

/** Generates, asks and reports, one size after the other. */
export async function benchWarehouse(args: readonly string[]): Promise<void> {
	const options = readOptions(args);
	const scratch = options.keep ?? mkdtempSync(join(tmpdir(), 'lang-nghe-bench-'));
	const tables: Table[] = [];
	try {
		for (const rows of options.rows) {
			const result = await measureSize(join(scratch, String(rows)), rows, options);
			const found = questionTables(result);
			found.forEach(printTable);
			tables.push(...found);
		}
	} finally {
		if (!options.keep) rmSync(scratch, { recursive: true });
	}
}
