import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publishSnapshot } from '#pipelines/publish.ts';
import { openWorkStore } from '#pipelines/store/work-store.ts';
import { verifyWarehouse } from '#pipelines/store/verify/verify-warehouse.ts';
import { feedback } from '../pipelines/store/rows.ts';
import { reference } from '../pipelines/store/small-reference.ts';
import { loadFeedback } from '../pipelines/store/store-fixture.ts';
import { RETAIN_ONCE } from './scripts.ts';
import { storedRows } from './stored-rows.ts';

const [ROUNDS, ROWS, WORD] = [16, 20_000, 'zuyxưa'];
const folder = mkdtempSync(join(tmpdir(), 'lang-nghe-retain-'));
const template = join(folder, 'template');
const argumentsOf = (dir: string) => [RETAIN_ONCE, dir, '2024-01-01'];
let whole_ms = 0;

/** Runs `retain`; kills it after so long unless it has ended. */
async function run(dir: string, kill_after_ms: number | null): Promise<number | null> {
	const child = spawn(process.execPath, argumentsOf(dir), { stdio: 'inherit' });
	const ended = once(child, 'exit');
	if (kill_after_ms !== null) {
		await Promise.race([ended, wait(kill_after_ms)]);
		child.kill('SIGKILL');
	}
	const [code] = (await ended) as [number | null];
	return code;
}
const copy = (name: string) => {
	cpSync(template, join(folder, name), { recursive: true });
	return join(folder, name);
};
const holdsWord = (dir: string) =>
	readdirSync(dir, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.some((entry) => readFileSync(join(entry.parentPath, entry.name)).includes(WORD));

beforeAll(async () => {
	const store = await openWorkStore(template);
	const received_at = '2023-03-01T08:00:00+07:00';
	const rows = Array.from({ length: ROWS }, (_, index) =>
		feedback(`old-${index}`, { received_at, text_redacted: `Rác ${WORD} ở ngõ số ${index}` })
	);
	await loadFeedback(store, { batch_id: 'old' }, rows);
	await publishSnapshot(store, { reference });
	store.close();
	const started = performance.now();
	expect(await run(copy('undisturbed'), null)).toBe(0);
	whole_ms = performance.now() - started;
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a kill at any moment of taking texts out loses no row, and the next run completes it', async () => {
	const shares = fc.sample(fc.double({ min: 0.1, max: 1, noNaN: true }), ROUNDS);
	for (const [round, share] of shares.entries()) {
		const dir = copy(`round-${round}`);
		await run(dir, share * whole_ms);
		expect(await storedRows(dir)).toBe(ROWS);
		const { findings } = await verifyWarehouse(dir, new AbortController().signal, () => undefined);
		expect(findings).toEqual([]);
		expect(await run(dir, null)).toBe(0);
		expect(await storedRows(dir)).toBe(ROWS);
		expect(holdsWord(dir)).toBe(false);
		rmSync(dir, { recursive: true });
	}
});
