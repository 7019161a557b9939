/** Serves the real build on a free port. */
import { spawn, type ChildProcess, type ChildProcessByStdio } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import type { Readable } from 'node:stream';

/** A server that runs until it is told to end. */
export interface ServedWarehouse {
	address: string;
	/** everything that it printed until now */
	said(): string;
	end(signal?: NodeJS.Signals): void;
	/** exit code, or null when a signal ended it */
	ended: Promise<number | null>;
}

function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const probe = createServer().listen(0, '127.0.0.1', () => {
			const address = probe.address();
			probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
		});
	});
}

async function untilAlive(address: string, server: ChildProcess): Promise<void> {
	for (let attempt = 0; attempt < 150; attempt += 1) {
		if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode}.`);
		const answer = await fetch(`${address}/healthz`).catch(() => null);
		if (answer?.ok) return;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error(`No answer from ${address} within 15 s.`);
}

const BLOCK = 512;

/** Runs the build; with a limit no file may grow beyond it, and writes fail as on a full disk. */
function start(
	env: NodeJS.ProcessEnv,
	fileBytes?: number
): ChildProcessByStdio<null, Readable, Readable> {
	const stdio: ['ignore', 'pipe', 'pipe'] = ['ignore', 'pipe', 'pipe'];
	if (fileBytes === undefined) return spawn('node', ['build/index.js'], { env, stdio });
	const limited = `trap '' XFSZ; ulimit -f ${Math.floor(fileBytes / BLOCK)}; exec node build/index.js`;
	return spawn('sh', ['-c', limited], { env, stdio });
}

/** Serves a warehouse folder, whatever is in it. Throws when there is no build. */
export async function serveWarehouse(
	warehouse: string,
	variables: Record<string, string> = {},
	fileBytes?: number
): Promise<ServedWarehouse> {
	if (!existsSync('build/index.js')) throw new Error('Build first: npm run build');
	const port = await freePort();
	const address = `http://127.0.0.1:${port}`;
	const own = { PORT: String(port), HOST: '127.0.0.1', ORIGIN: address, WAREHOUSE_DIR: warehouse };
	const env = { ...process.env, ...own, ...variables };
	const server = start(env, fileBytes);
	let printed = '';
	const listen = (chunk: Buffer) => {
		printed += chunk.toString('utf8');
	};
	server.stdout.on('data', listen);
	server.stderr.on('data', listen);
	const ended = new Promise<number | null>((resolve) => server.on('exit', resolve));
	await untilAlive(address, server);
	return { address, said: () => printed, end: (signal = 'SIGTERM') => server.kill(signal), ended };
}
