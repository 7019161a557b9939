/**
 * `node tests/faults/kill-loader.ts [--rounds 10] [--rows 3000] [--seed 1]`: kills the real loader in
 * every phase of its life, at random moments, each time on a file of its own, then loads all files
 * again and counts.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { validateSnapshot } from '#pipelines/store/validate-snapshot.ts';
import { readCurrent } from '#pipelines/store/current.ts';
import { killRounds } from './kill-rounds.ts';
import { LOADER_PHASES } from './loader-phase.ts';
import { phaseLengths, runLoader } from './run-loader.ts';
import { storedRows } from './stored-rows.ts';

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
	warehouse,
	'--json'
];
/** Loads a file to the end; false when the store held it already. */
function load(name: string): boolean {
	// What it says of its progress stays in the pipe; when it fails, the error holds it.
	const options = { encoding: 'utf8', stdio: 'pipe' } as const;
	const said = execFileSync(process.execPath, argumentsFor(name), options);
	const { loaded } = JSON.parse(said) as { loaded: { counts: object | null }[] };
	return loaded[0]?.counts !== null;
}
const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(2);

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
	const lengths_ms = phaseLengths(await runLoader(warehouse, argumentsFor('timing')));
	const measured = LOADER_PHASES.map((phase) => `${phase} ${seconds(lengths_ms[phase])}`);
	console.log(`undisturbed, in seconds: ${measured.join(', ')}`);
	const phases = names.map((_, round) => LOADER_PHASES[round % LOADER_PHASES.length] ?? 'start');
	const argumentsOf = (round: number) => argumentsFor(names[round] ?? 'first');
	const done = await killRounds({ warehouse, phases, seed, lengths_ms, argumentsOf });
	for (const [round, { phase, after_ms, was_killed, has_published, stored }] of done.entries())
		console.log(
			`round ${round}: ${was_killed ? 'killed' : 'ended'} in ${phase} after ${seconds(after_ms)} s, ` +
				`${stored} rows stored, ` +
				`${has_published ? 'a new whole snapshot' : 'the old snapshot, unchanged'}`
		);
	const loaded = names.filter((name) => load(name)).length;
	const expected = 100 + rows * (rounds + 1);
	const stored = await storedRows(warehouse);
	await validateSnapshot(readCurrent(warehouse) ?? '', { fct_feedback: expected });
	console.log(
		`loaded again: ${loaded} files were missing, ${rounds - loaded} were whole; ` +
			`${stored} of ${expected} rows are stored and published`
	);
	if (stored !== expected) process.exitCode = 1;
} finally {
	rmSync(dir, { recursive: true, force: true });
}
