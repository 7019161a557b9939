import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openWorkStore } from '#pipelines/store/work-store.ts';
import { rowsOf } from '../pipelines/store/store-fixture.ts';
import { openTestInbox, SOURCE } from '../support/push.ts';

const KILLS = 50;
/** Files that wait when a drain begins. */
const WAITING = 10;
const ROWS = 25;

/** Runs `drain` and kills it after so many milliseconds; resolves with its exit code, null when killed. */
function drain(warehouse: string, killAfterMs?: number): Promise<number | null> {
	const given = ['pipelines/run.ts', 'drain', '--no-publish', '--warehouse', warehouse];
	const child = spawn(process.execPath, given, { stdio: 'ignore' });
	const timer = killAfterMs && setTimeout(() => child.kill('SIGKILL'), killAfterMs);
	return new Promise((resolve) =>
		child.on('exit', (code) => {
			if (timer) clearTimeout(timer);
			resolve(code);
		})
	);
}

test(`${KILLS} kills at random moments of drain: every pushed record is stored once`, async () => {
	const { dir, push } = openTestInbox();
	const folder = join(dir, 'inbox', SOURCE.source_id);
	const waiting = () => (existsSync(folder) ? readdirSync(folder).length : 0);
	let pushed = 0;
	const pushFile = async () => {
		const records = Array.from({ length: ROWS }, (_, row) => ({
			source_record_id: `HS-${pushed}-${row}`,
			received_at: '2026-01-05T08:15:00+07:00',
			text: `Rác đầu ngõ ${row} chưa thu gom, lần ${pushed}`
		}));
		pushed += 1;
		await push(records);
	};
	const pushFiles = async () => {
		while (waiting() < WAITING) await pushFile();
	};
	await pushFiles();
	const started = performance.now();
	expect(await drain(dir)).toBe(0);
	const whole_ms = performance.now() - started;
	const share = fc.double({ min: 0.2, max: 1, noNaN: true });
	let killed = 0;
	for (const each of fc.sample(share, { numRuns: KILLS, seed: 7 })) {
		await pushFiles();
		if ((await drain(dir, each * whole_ms)) === null) killed += 1;
	}
	expect(await drain(dir)).toBe(0);
	expect(waiting()).toBe(0);
	expect(killed).toBeGreaterThan(KILLS / 2);
	const store = await openWorkStore(dir);
	try {
		const [found] = await rowsOf(
			store.connection,
			`select (select count(*) from fct_feedback)::integer as stored,
				(select count(distinct identity_key) from fct_feedback)::integer as known,
				(select count(*) from meta_batch)::integer as batches,
				(select sum(rows_kept) from meta_batch)::integer as promised`
		);
		const all = pushed * ROWS;
		expect(found).toEqual({ stored: all, known: all, batches: pushed, promised: all });
	} finally {
		store.close();
	}
});
