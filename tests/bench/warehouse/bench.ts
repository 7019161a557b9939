import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startAsker } from './ask/start-asker.ts';
import { makeSnapshot } from './generate/make-snapshot.ts';
import { measureIngest } from './ingest/measure-ingest.ts';
import { machineTable } from './machine/machine-table.ts';
import { scanFloors } from './machine/scan-floors.ts';
import { daysOf, erasOf, hasTexts, readOptions, type WarehouseOptions } from './options.ts';
import { askPostgres } from './postgres/ask-postgres.ts';
import { ingestTables } from './report/ingest-tables.ts';
import { questionTables, type SizeResult } from './report/question-tables.ts';
import { printTable, type Table } from './report/table.ts';
import { writeDocs } from './report/write-docs.ts';
import { measureServer } from './serve/measure-server.ts';

/** The last day of the generated history: always the same, so that figures can be compared. */
const AS_OF = '2026-06-30';
const DOCS = 'docs/benchmarks.md';

const say = (what: string) => process.stderr.write(`  ${what}\n`);

/** What was measured before must not be lost with a peer that fails. */
async function askPeer(...[path, cases, options]: Parameters<typeof askPostgres>) {
	try {
		return await askPostgres(path, cases, options);
	} catch (error) {
		say(`PostgreSQL is left out: ${error instanceof Error ? error.message : String(error)}`);
		return null;
	}
}

async function measureSize(
	dir: string,
	rows: number,
	options: WarehouseOptions
): Promise<SizeResult> {
	const { seed, runs, seconds } = options;
	const days = daysOf(rows, options);
	const has_texts = hasTexts(rows);
	const made = await makeSnapshot({
		...{ dir, rows, days, seed, hasTexts: has_texts, eras: erasOf(rows), asOf: AS_OF },
		onProgress: say
	});
	const floors = await scanFloors(made.path, has_texts);
	const asked = await startAsker({ dir, has_texts, runs, seconds }, (done, total) => {
		if (done % 25 === 0) say(`question ${done} of ${total}`);
	});
	say('the built server');
	const served = await measureServer(dir, asked.landmarks);
	if (options.peers === 'postgres') say('PostgreSQL');
	const peer = options.peers === 'postgres' ? await askPeer(made.path, asked.cases, options) : null;
	return { rows, days, has_texts, made, floors, asked, served, peer };
}

/** Generates, asks and reports, one size after the other; with `--write` into the document too. */
export async function benchWarehouse(args: readonly string[]): Promise<void> {
	const options = readOptions(args);
	const scratch = options.keep ?? mkdtempSync(join(tmpdir(), 'lang-nghe-bench-'));
	const tables: Table[] = [];
	const report = (found: readonly Table[]) => {
		found.forEach(printTable);
		tables.push(...found);
	};
	try {
		report([machineTable(new Date(), `npm run bench -- warehouse ${args.join(' ')}`)]);
		for (const rows of options.rows) {
			report(questionTables(await measureSize(join(scratch, String(rows)), rows, options)));
		}
		if (options.ingest > 0) {
			const settings = { asOf: AS_OF, seed: options.seed, onProgress: say };
			const dir = join(scratch, 'ingest');
			report(ingestTables(await measureIngest(dir, options.ingest, settings)));
		}
	} finally {
		if (!options.keep) rmSync(scratch, { recursive: true });
	}
	if (options.write) writeDocs(DOCS, tables);
}
