import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { runProgram } from '#pipelines/program.ts';
import { readCurrent } from '#pipelines/store/current.ts';
import { takePipelineLock } from '#pipelines/store/pipeline-lock.ts';
import { copyOf, publishedWarehouse, type PublishedWarehouse } from './published-warehouse.ts';
import { emptyWarehouse } from './store-fixture.ts';

let published: PublishedWarehouse;
beforeAll(async () => {
	published = await publishedWarehouse();
}, 60_000);
afterEach(() => {
	vi.restoreAllMocks();
	process.exitCode = undefined;
});

/** Runs a command line in this process: its exit code, and what it printed. */
async function run(...args: string[]) {
	const printed = { out: '', err: '' };
	const keep = (stream: 'out' | 'err') => (text: string | Uint8Array) => {
		printed[stream] += String(text);
		return true;
	};
	vi.spyOn(process.stdout, 'write').mockImplementation(keep('out'));
	vi.spyOn(process.stderr, 'write').mockImplementation(keep('err'));
	const code = await runProgram(['node', 'pipeline', ...args]);
	vi.restoreAllMocks();
	return { code, ...printed };
}

test('backup, restore, verify, rollback and gc print one JSON object each and end with 0', async () => {
	const dir = copyOf(published);
	const [backup, into] = [join(emptyWarehouse(), 'b'), join(emptyWarehouse(), 'r')];
	const commands = [
		['backup', backup, '--warehouse', dir],
		['restore', backup, '--into', into],
		['verify', '--warehouse', into],
		['verify', '--backup', backup],
		['rollback', '--warehouse', into],
		['gc', '--dry-run', '--warehouse', into]
	];
	for (const command of commands) {
		const { code, out } = await run(...command, '--json');
		expect([command[0], code]).toEqual([command[0], 0]);
		expect(Object.keys(JSON.parse(out) as object).length).toBeGreaterThan(0);
	}
	expect(readCurrent(into)).toContain(published.ids[0]);
});

test('verify ends with 1 and names the damaged file in both languages', async () => {
	const dir = copyOf(published);
	writeFileSync(join(dir, 'CURRENT'), 'elsewhere\n');
	const { code, out } = await run('verify', '--warehouse', dir);
	expect(code).toBe(1);
	expect(out).toContain('CURRENT không nêu một ảnh chụp nào đang có');
	expect(out).toContain('CURRENT does not name a snapshot that is there');
});

describe('a folder without a warehouse is refused with a sentence, and nothing is made there', () => {
	test.each([
		['rollback'],
		['backup', 'b'],
		['verify'],
		['gc'],
		['relocate'],
		['retain', '--months', '24'],
		['replay', 'a.csv', '--batch', 'x', '--source', 'm.json']
	])('%s', async (...command) => {
		const { code, err } = await run(...command, '--warehouse', join(emptyWarehouse(), 'none'));
		expect(code).toBe(1);
		expect(err).toContain('There is no warehouse in');
	});
});

test('a warehouse that another pipeline works on is left alone', async () => {
	const dir = copyOf(published);
	const unlock = takePipelineLock(dir);
	for (const command of [
		['rollback'],
		['backup', join(emptyWarehouse(), 'b')],
		['verify'],
		['gc']
	]) {
		const { code, err } = await run(...command, '--warehouse', dir);
		expect([command[0], code]).toEqual([command[0], 1]);
		expect(err).toContain(`Another pipeline (process ${process.pid})`);
	}
	unlock();
});
