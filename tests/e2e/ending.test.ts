import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { serveWarehouse } from './serve-warehouse.ts';

const pause = (ms: number) => new Promise((later) => setTimeout(later, ms));

test('a server without a snapshot is alive and not ready', async () => {
	const dir = mkdtempSync(join(tmpdir(), 'lang-nghe-empty-'));
	const { address, end, ended } = await serveWarehouse(dir);
	onTestFinished(async () => {
		end('SIGKILL');
		await ended;
		rmSync(dir, { recursive: true });
	});
	expect((await fetch(`${address}/healthz`)).status).toBe(200);
	const ready = await fetch(`${address}/readyz`);
	expect(ready.status).toBe(503);
	expect(await ready.json()).toMatchObject({ is_ready: false, reason: 'no_snapshot' });
});

test('SIGTERM under load: first not ready, then every request finishes, then exit 0 within 10 s', async () => {
	const { address, end, ended } = await serveWarehouse(inject('warehouse'));
	expect((await fetch(`${address}/readyz`)).status).toBe(200);
	let isTold = false;
	let isOver = false;
	const statuses: number[] = [];
	const cut: string[] = [];
	// A client that goes away as a balancer would: when it is told that the server is going.
	const client = async (number: number) => {
		for (let count = 0; !isTold; count += 1) {
			const path = ['/', '/feedback', '/initiatives'][(number + count) % 3] ?? '/';
			try {
				const answer = await fetch(`${address}${path}?q=n${number}x${count}`);
				await answer.text();
				statuses.push(answer.status);
			} catch (error) {
				cut.push(`${path} ${String(error)}`);
			}
		}
	};
	const clients = [1, 2, 3, 4, 5, 6].map(client);
	await pause(2000);
	const asked = performance.now();
	end('SIGTERM');
	const states: number[] = [];
	while (!isOver) {
		const answer = await fetch(`${address}/readyz`).catch(() => null);
		if (answer) states.push(answer.status);
		if (answer?.status === 503) isTold = true;
		isOver = !answer;
		await pause(50);
	}
	await Promise.all(clients);
	expect(await ended).toBe(0);
	expect(performance.now() - asked).toBeLessThan(10_000);
	expect(states).toContain(503);
	expect(states.lastIndexOf(200)).toBeLessThan(states.indexOf(503));
	expect(cut).toEqual([]);
	expect(statuses.length).toBeGreaterThanOrEqual(clients.length);
	expect(new Set(statuses)).toEqual(new Set([200]));
});
