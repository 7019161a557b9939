/** Makes a small example warehouse with the real command line and serves the real build of it. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';

const WAREHOUSE = 'tests/.tmp/e2e-warehouse';
const AS_OF = '2025-12-31';

/** A server that runs until `stop` is called. */
export interface ServedExample {
	address: string;
	warehouse: string;
	stop(): void;
}

function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const probe = createServer().listen(0, '127.0.0.1', () => {
			const address = probe.address();
			probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
		});
	});
}

async function untilReady(address: string, server: ChildProcess): Promise<void> {
	for (let attempt = 0; attempt < 150; attempt += 1) {
		if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode}.`);
		const answer = await fetch(address).catch(() => null);
		if (answer?.ok) return;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error(`No answer from ${address} within 15 s.`);
}

/**
 * An example of its own, served by the real build; `scale` 1 is the size that newcomers get.
 * Throws when there is no build.
 */
export async function serveExample(scale = '0.05'): Promise<ServedExample> {
	if (!existsSync('build/index.js')) throw new Error('Build first: npm run build');
	rmSync(WAREHOUSE, { recursive: true, force: true });
	const args = ['pipelines/run.ts', 'example', '--as-of', AS_OF, '--scale', scale];
	const made = spawnSync('node', [...args, '--warehouse', WAREHOUSE], { encoding: 'utf8' });
	if (made.status !== 0) throw new Error(`The example could not be made.\n${made.stderr}`);
	const port = await freePort();
	const address = `http://127.0.0.1:${port}`;
	const server = spawn('node', ['build/index.js'], {
		env: {
			...process.env,
			PORT: String(port),
			HOST: '127.0.0.1',
			ORIGIN: address,
			WAREHOUSE_DIR: WAREHOUSE
		},
		stdio: ['ignore', 'ignore', 'inherit']
	});
	await untilReady(address, server);
	return { address, warehouse: WAREHOUSE, stop: () => server.kill('SIGTERM') };
}
