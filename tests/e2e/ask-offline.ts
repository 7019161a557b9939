/**
 * `node tests/e2e/ask-offline.ts WAREHOUSE PATH …`, in a network namespace of its own: loads a file, starts
 * the app as a person does, asks for the paths and prints `{"<path>": <status>}`.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

const [warehouse = '', ...paths] = process.argv.slice(2);
const PORT = '3000';
const address = `http://127.0.0.1:${PORT}`;
const env = { ...process.env, PORT, HOST: '127.0.0.1', WAREHOUSE_DIR: warehouse };

function loadSmallFile(): void {
	const [rows, mapping] = [join(warehouse, 'rows.csv'), join(warehouse, 'rows.json')];
	writeFileSync(rows, 'id,day,text\nm1,2026-03-02,Rác đầu ngõ ba ngày chưa thu gom\n');
	const source = {
		source_id: 'offline',
		title: 'Không mạng / no network',
		dataset: 'agency',
		entity: 'feedback',
		columns: { source_record_id: 'id', received_at: 'day', text: 'text' },
		constants: { channel: 'survey', commune_code: '16702' }
	};
	writeFileSync(mapping, JSON.stringify(source));
	const given = ['pipelines/run.ts', 'load', rows, '--source', mapping, '--warehouse', warehouse];
	execFileSync(process.execPath, given, { env, stdio: 'pipe' });
}

async function statusOf(path: string): Promise<number> {
	const answer = await fetch(`${address}${path}`);
	await answer.text();
	return answer.status;
}

/** The app names its address once it answers there. */
function untilNamed(said: Readable): Promise<void> {
	let all = '';
	return new Promise((named, ended) => {
		said.on('data', (part) => {
			all += String(part);
			if (all.includes(`is running at  ${address}`)) named();
		});
		said.on('end', () => ended(new Error(`It ended: ${all}`)));
	});
}

const isReachable = await fetch('http://192.0.2.1', { signal: AbortSignal.timeout(2000) }).then(
	() => true,
	(error: Error) => (error.cause as NodeJS.ErrnoException | undefined)?.code !== 'ENETUNREACH'
);
if (isReachable) throw new Error('There is a network here: run this without one.');
loadSmallFile();
const app = spawn(process.execPath, ['pipelines/start.ts'], {
	env,
	stdio: ['ignore', 'pipe', 'inherit']
});
try {
	await untilNamed(app.stdout);
	const statuses: Record<string, number> = {};
	for (const path of paths) statuses[path] = await statusOf(path);
	process.stdout.write(JSON.stringify(statuses));
} finally {
	const ended = once(app, 'exit');
	app.kill('SIGTERM');
	await ended;
}
