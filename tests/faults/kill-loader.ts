/**
 * `node tests/faults/kill-loader.ts [--rounds 10] [--rows 3000] [--seed 1]`: kills the real loader at
 * random moments, each time on a file of its own, then loads all files again and counts.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { describeStore } from '#pipelines/store/describe-store.ts';
import { openWorkStore } from '#pipelines/store/work-store.ts';
import { killRounds } from './kill-rounds.ts';

const { values } = parseArgs({
	options: {
		rounds: { type: 'string', default: '10' },
		rows: { type: 'string', default: '3000' },
		seed: { type: 'string', default: '1' }
	}
});
const [rounds, rows, seed] = [Number(values.rounds), Number(values.rows), Number(values.seed)];
const cli = fileURLToPath(new URL('../../pipelines/run.ts', import.meta.url));
const dir = mkdtempSync(join(tmpdir(), 'lang-nghe-kill-'));
const warehouse = join(dir, 'warehouse');
const mapping = join(dir, 'mapping.json');

const file = (name: string) => join(dir, `${name}.csv`);
function writeFile(name: string, count: number): void {
	const lines = Array.from(
		{ length: count },
		(_, index) =>
			`${name}-${index},2025-04-${10 + (index % 20)},Rác đầu ngõ ngày ${index} chưa thu gom`
	);
	writeFileSync(file(name), ['id,day,text', ...lines].join('\n'));
}
const argumentsFor = (name: string) => [
	cli,
	'load',
	file(name),
	'--source',
	mapping,
	'--warehouse',
	warehouse
];
const load = (name: string) =>
	execFileSync(process.execPath, argumentsFor(name), { stdio: ['ignore', 'ignore', 'inherit'] });

try {
	writeFileSync(
		mapping,
		JSON.stringify({
			source_id: 'kill-loader',
			title: 'Thử ngắt / kill test',
			dataset: 'example',
			entity: 'feedback',
			columns: { source_record_id: 'id', received_at: 'day', text: 'text' },
			constants: { channel: 'survey', commune_code: '16702' }
		})
	);
	writeFile('first', 100);
	load('first');
	const names = Array.from({ length: rounds }, (_, round) => `round${round}`);
	for (const name of [...names, 'timing']) writeFile(name, rows);
	const started = performance.now();
	load('timing');
	const longest_ms = performance.now() - started;
	const argumentsOf = (round: number) => argumentsFor(names[round] ?? 'first');
	const done = await killRounds({ warehouse, rounds, seed, longest_ms, argumentsOf });
	for (const [round, { after_ms, was_killed, has_published }] of done.entries())
		console.log(
			`round ${round}: ${was_killed ? 'killed' : 'ended'} after ${after_ms} ms, ` +
				`${has_published ? 'a new whole snapshot' : 'the old snapshot, unchanged'}`
		);
	for (const name of names) load(name);
	const store = await openWorkStore(warehouse);
	const stored = (await describeStore(store)).rows.find(({ entity }) => entity === 'feedback')?.n;
	store.close();
	const expected = 100 + rows * (rounds + 1);
	console.log(`loaded again: ${stored} of ${expected} rows`);
	if (stored !== expected) process.exitCode = 1;
} finally {
	rmSync(dir, { recursive: true, force: true });
}
