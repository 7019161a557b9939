import { spawn } from 'node:child_process';
import {
	copyFileSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openWorkStore } from '#pipelines/store/work-store.ts';
import { mappingsOf, readRoutes } from '#pipelines/watch/routes.ts';
import { watchFolder, type WatchRequest } from '#pipelines/watch/watch-folder.ts';
import { whenFree } from '#pipelines/watch/when-free.ts';
import { fixture } from '../load/fixtures.ts';

let dir: string;
beforeEach(() => {
	dir = mkdtempSync(join(tmpdir(), 'watch-'));
});
afterEach(() => rmSync(dir, { recursive: true }));
const write = (name: string, content = 'x') => writeFileSync(join(dir, name), content);

describe('routes', () => {
	const routes = [
		{ pattern: '1022-*.xlsx', mappings: ['a.json', 'b.json'] },
		{ pattern: '*.csv', mappings: ['c.json'] }
	];

	test.each([
		['1022-thang-9.xlsx', ['a.json', 'b.json']],
		['1022-tháng-9.XLSX', ['a.json', 'b.json']],
		['khác.csv', ['c.json']],
		['khác.xlsx', []],
		['~$1022-9.xlsx', null],
		['1022.csv.part', null],
		['a.json', null],
		['.csv', null]
	])('%s', (name, expected) => {
		expect(mappingsOf(join('/anywhere', name), routes)).toEqual(expected);
	});

	test('watch.json finds its mappings from its own folder, and a wrong one is refused', async () => {
		write('watch.json', '[{"pattern": "*.csv", "mappings": ["m/a.json"]}]');
		expect(await readRoutes(dir)).toEqual([
			{ pattern: '*.csv', mappings: [join(dir, 'm', 'a.json')] }
		]);
		write('watch.json', '{"*.csv": "a.json"}');
		await expect(readRoutes(dir)).rejects.toThrow('--source');
	});
});

/** Watches the folder with steps that only note that they were taken. */
function startWatch(changes: Partial<WatchRequest> = {}) {
	const steps: string[] = [];
	const stop = new AbortController();
	const ended = watchFolder({
		...{ folder: dir, routes: [{ pattern: '*.csv', mappings: ['m.json'] }], polls: false },
		...{ settle_ms: 60, quiet_ms: 1500, signal: stop.signal },
		load: async (path) => void steps.push(`load ${path.slice(dir.length + 1)}`),
		publish: async () => void steps.push('publish'),
		say: (line) => steps.push(line),
		...changes
	});
	const seen = async (step: string, times = 1) => {
		const count = () => steps.filter((each) => each.includes(step)).length;
		for (let tries = 0; count() < times; tries++) {
			if (tries > 1200) throw new Error(`never seen: ${step}; seen: ${steps.join(', ')}`);
			await sleep(20);
		}
	};
	return { steps, stop, ended, seen };
}

describe('the watch', () => {
	test('files that are there and files that come are loaded once each; one publish after the quiet', async () => {
		write('a.csv');
		const { steps, stop, ended, seen } = startWatch();
		await seen('load a.csv');
		write('b.csv');
		write('c.csv');
		await seen('publish');
		await sleep(2000);
		stop.abort();
		await ended;
		expect(steps.toSorted()).toEqual(['load a.csv', 'load b.csv', 'load c.csv', 'publish']);
		expect(steps.at(-1)).toBe('publish');
		expect(readdirSync(dir).toSorted()).toEqual(['a.csv', 'b.csv', 'c.csv']);
	});

	test('a file that grows is loaded when it has come to an end', async () => {
		const sizes: number[] = [];
		const { stop, ended, seen } = startWatch({
			settle_ms: 1500,
			load: async (path) => void sizes.push(readFileSync(path).length)
		});
		await seen('publish');
		for (let part = 1; part <= 5; part++) {
			write('slow.csv', 'x'.repeat(part * 10));
			await sleep(100);
		}
		await seen('publish', 2);
		stop.abort();
		await ended;
		expect(sizes).toEqual([50]);
	});

	test('a broken file is reported and the next one is loaded', async () => {
		write('a-broken.csv');
		const loaded: string[] = [];
		const { stop, ended, seen } = startWatch({
			load: async (path) => {
				if (path.includes('broken')) throw new Error('this file is broken');
				loaded.push(path);
			}
		});
		await seen('this file is broken');
		write('good.csv');
		await seen('publish');
		stop.abort();
		await ended;
		expect(loaded).toHaveLength(1);
	});

	test('a stop lets the file that is being loaded end, and begins no other', async () => {
		write('a.csv');
		write('b.csv');
		const { steps, stop, ended, seen } = startWatch({
			load: async () => {
				steps.push('begin');
				await sleep(200);
				steps.push('end');
			}
		});
		await seen('begin');
		stop.abort();
		await ended;
		expect(steps).toEqual(['begin', 'end']);
	});
});

test('a busy warehouse is waited for, one pipeline at a time', async () => {
	const warehouse = join(dir, 'warehouse');
	const held = await openWorkStore(warehouse);
	let isFree = false;
	let waits = 0;
	const { signal } = new AbortController();
	const work = whenFree(warehouse, async () => isFree, { signal, onWait: () => (waits += 1) });
	await sleep(300);
	isFree = true;
	held.close();
	expect(await work).toBe(true);
	expect(waits).toBe(1);
});

test('the command loads, reports a broken file, publishes, and ends with 0 on SIGTERM', async () => {
	const run = fileURLToPath(new URL('../../../pipelines/run.ts', import.meta.url));
	const folder = mkdtempSync(join(dir, 'in-'));
	copyFileSync(fixture('good.csv'), join(folder, 'good.csv'));
	copyFileSync(fixture('utf-16-unmarked.csv'), join(folder, 'wrong.csv'));
	const options = ['--source', fixture('mapping.json'), '--settle', '0.2', '--quiet', '0.5'];
	const child = spawn(process.execPath, [run, 'watch', folder, ...options], {
		env: { ...process.env, WAREHOUSE_DIR: join(dir, 'warehouse') }
	});
	let said = '';
	child.stdout.on('data', (piece: Buffer) => (said += piece.toString()));
	const ended = new Promise((resolve) => child.on('exit', resolve));
	for (let tries = 0; !said.includes('published') && tries < 4000; tries++) await sleep(25);
	child.kill('SIGTERM');
	expect(await ended).toBe(0);
	expect(said).toContain('rows in 3 = kept 3');
	expect(said).toContain('"encoding": "utf-16le"');
	expect(said).toContain('published');
	expect(said).toContain('stopped');
}, 240_000);
