import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { LEAN_MEMORY } from '../lean-memory.ts';
import { PipelineError } from '../pipeline-error.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const HOST = '127.0.0.1';
const SECONDS = 60;

/** A port that nobody uses at this moment. */
const freePort = (): Promise<number> =>
	new Promise((found, failed) => {
		const probe = createServer();
		probe.once('error', failed);
		probe.listen(0, HOST, () => {
			const address = probe.address();
			probe.close(() => found(typeof address === 'object' && address ? address.port : 0));
		});
	});

const notServed = (said: string) =>
	new PipelineError({
		vi: `Ứng dụng web không chạy được để in.\n${said.trim()}`,
		en: 'The web app could not be started for printing.'
	});

/** The built app on a port of its own; `stop` ends it and waits until it has ended. */
export interface ServedBuild {
	address: string;
	stop(): Promise<void>;
}

/**
 * Serves a warehouse folder with the built app, for this machine only. Throws a sentence when there is
 * no build or it does not come up; an AbortError when `signal` is aborted first.
 */
export async function serveBuild(warehouse: string, signal: AbortSignal): Promise<ServedBuild> {
	const program = join(PROJECT, 'build', 'index.js');
	if (!existsSync(program)) {
		throw new PipelineError({
			vi: 'Ứng dụng web chưa được dựng, mà bản in là một trang của nó. Hãy chạy: npm run build',
			en: 'The web app is not built, and the brief is a page of it. Run: npm run build'
		});
	}
	const port = String(await freePort());
	const address = `http://${HOST}:${port}`;
	const own = { PORT: port, HOST, ORIGIN: address, WAREHOUSE_DIR: warehouse };
	const server = spawn(process.execPath, [...LEAN_MEMORY.args, program], {
		cwd: PROJECT,
		env: { ...process.env, ...LEAN_MEMORY.env, ...own },
		stdio: ['ignore', 'ignore', 'pipe'],
		// Ctrl-C at the terminal reaches this process alone, which then ends the other in order.
		detached: process.platform !== 'win32'
	});
	let said = '';
	server.stderr.on('data', (chunk: Buffer) => {
		said += chunk.toString('utf8');
	});
	const ended = new Promise<void>((done) => {
		server.once('exit', () => done());
		server.once('error', () => done());
	});
	const isOver = () => server.exitCode !== null || server.signalCode !== null;
	const stop = async () => {
		if (!isOver()) server.kill('SIGTERM');
		await ended;
	};
	try {
		for (const until = Date.now() + SECONDS * 1000; ;) {
			signal.throwIfAborted();
			if (isOver() || Date.now() > until) throw notServed(said);
			const answer = await fetch(`${address}/readyz`).catch(() => null);
			if (answer?.ok) return { address, stop };
			await sleep(100, undefined, { signal });
		}
	} catch (error) {
		await stop();
		throw error;
	}
}
