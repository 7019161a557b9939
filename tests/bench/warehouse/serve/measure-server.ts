import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { isBuildStale } from '#pipelines/build-age.ts';
import { LEAN_MEMORY } from '#pipelines/lean-memory.ts';
import { repeated, timed, timesOf, type Times } from '../figures.ts';
import { pageList, type Places, type ServedPage } from './page-list.ts';
import { peakMemory, processorTime } from './process-figures.ts';

/** Requests for one page in a row. */
export interface PageTimes extends Times {
	page: string;
	/** the same address again: its answers are kept, its HTML is not */
	isKept: boolean;
	/** milliseconds of the server's processors for a request; null where the system does not tell */
	processor: number | null;
	/** of its HTML, not compressed */
	bytes: number;
}

export interface Served {
	pages: PageTimes[];
	/** bytes, peak; null where the system does not tell */
	memory: number | null;
	/** the sources have changed since the build */
	isStale: boolean;
}

export interface ServerOptions {
	/** requests for a page whose answers are kept, and after so many seconds no further one */
	runs: number;
	seconds: number;
	/** names of pages to measure; all without it */
	only?: RegExp;
	/** where the build is */
	build?: string;
}

const STANDARD: ServerOptions = { runs: 50, seconds: 10 };
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

interface Running {
	address: string;
	pid: number;
}

async function requested(
	{ pid }: Running,
	page: Pick<PageTimes, 'page' | 'isKept' | 'bytes'>,
	ask: () => Promise<number[]>
): Promise<PageTimes> {
	const before = processorTime(pid);
	const times = timesOf(await ask());
	const after = processorTime(pid);
	const processor = before === null || after === null ? null : (after - before) / times.runs;
	return { ...page, ...times, processor };
}

async function measurePage(
	server: Running,
	{ name, kept, fresh }: ServedPage,
	patience: ServerOptions
): Promise<PageTimes[]> {
	const open = (path: string) => html(server.address + path);
	// Its answers are kept from here on.
	const page = { page: name, bytes: (await open(kept)).length };
	const again = await requested(server, { ...page, isKept: true }, () =>
		repeated(patience, () => open(kept))
	);
	if (fresh.length === 0) return [again];
	const first = await requested(server, { ...page, isKept: false }, async () => {
		const times: number[] = [];
		for (const path of fresh) times.push((await timed(() => open(path))).ms);
		return times;
	});
	return [again, first];
}

/** Starts the built server on a warehouse and times whole pages; null where nothing is built. */
export async function measureServer(
	dir: string,
	places: Places,
	{ build = 'build', only = /./, ...patience }: ServerOptions = STANDARD
): Promise<Served | null> {
	if (!existsSync(join(build, 'index.js'))) return null;
	const port = await freePort();
	const address = `http://127.0.0.1:${port}`;
	const server = spawn(process.execPath, [...LEAN_MEMORY.args, join(build, 'index.js')], {
		env: {
			...{ ...LEAN_MEMORY.env, ...process.env },
			...{ WAREHOUSE_DIR: dir, PORT: String(port), HOST: '127.0.0.1', ORIGIN: address }
		},
		stdio: 'ignore'
	});
	try {
		await untilReady(address);
		const running = { address, pid: server.pid ?? 0 };
		const pages: PageTimes[] = [];
		for (const page of pageList(places)) {
			if (only.test(page.name)) pages.push(...(await measurePage(running, page, patience)));
		}
		return { pages, memory: peakMemory(running.pid), isStale: isBuildStale(process.cwd()) };
	} finally {
		server.kill();
		await once(server, 'exit');
	}
}
