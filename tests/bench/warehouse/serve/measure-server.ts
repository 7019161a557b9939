import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as later } from 'node:timers/promises';
import { isBuildStale } from '#pipelines/build-age.ts';
import { LEAN_MEMORY } from '#pipelines/lean-memory.ts';
import { repeated, timed, timesOf, type Times } from '../figures.ts';

export interface Served {
	/** the overview asked again and again: its answers are kept, its HTML is not */
	warm: Times;
	/** overviews of provinces that nobody has asked for yet */
	fresh: Times;
	/** bytes of the overview's HTML */
	bytes: number;
	/** bytes, peak; null where the system does not tell */
	memory: number | null;
	/** the sources have changed since the build */
	isStale: boolean;
}

const WARM_RUNS = 50;
const PATIENCE_MS = 600_000;

async function freePort(): Promise<number> {
	const probe = createServer().listen(0, '127.0.0.1');
	await once(probe, 'listening');
	const address = probe.address();
	probe.close();
	if (address === null || typeof address === 'string') throw new Error('no port is free');
	return address.port;
}

async function html(address: string): Promise<string> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address} answered ${response.status}`);
	return response.text();
}

/** Until the snapshot is attached: verifying a hundred million rows takes minutes. */
async function untilReady(address: string): Promise<void> {
	const started = performance.now();
	while (performance.now() - started < PATIENCE_MS) {
		const page = await html(address).catch(() => null);
		if (page?.includes('<svg')) return;
		await later(250);
	}
	throw new Error('the server did not show a chart in time');
}

function peakMemory(pid: number): number | null {
	const status = `/proc/${pid}/status`;
	if (!existsSync(status)) return null;
	const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(status, 'utf8'))?.[1];
	return kilobytes ? Number(kilobytes) * 1024 : null;
}

/** Starts the built server on a warehouse and times whole pages; null where nothing is built. */
export async function measureServer(
	dir: string,
	provinces: readonly string[]
): Promise<Served | null> {
	if (!existsSync('build/index.js')) return null;
	const port = await freePort();
	const address = `http://127.0.0.1:${port}`;
	const server = spawn(process.execPath, [...LEAN_MEMORY.args, 'build/index.js'], {
		env: {
			...{ ...LEAN_MEMORY.env, ...process.env },
			...{ WAREHOUSE_DIR: dir, PORT: String(port), HOST: '127.0.0.1', ORIGIN: address }
		},
		stdio: 'ignore'
	});
	try {
		await untilReady(address);
		const warm = await repeated({ runs: WARM_RUNS, seconds: 30 }, () => html(address));
		const fresh: number[] = [];
		for (const province of provinces)
			fresh.push((await timed(() => html(`${address}/?province=${province}`))).ms);
		return {
			...{ warm: timesOf(warm), fresh: timesOf(fresh), bytes: (await html(address)).length },
			memory: server.pid === undefined ? null : peakMemory(server.pid),
			isStale: isBuildStale(process.cwd())
		};
	} finally {
		server.kill();
		await once(server, 'exit');
	}
}
