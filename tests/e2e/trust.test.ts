import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { ROLES } from '#lib/domain/viewer.ts';
import { mayOpen } from '#lib/server/policy.ts';
import { launch, untilLive, visit } from './browser.ts';
import { addressOf, PAGES } from './pages.ts';
import { routeSamples } from './route-samples.ts';
import { serveWarehouse, type ServedWarehouse } from './serve-warehouse.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

describe.each(ROLES)('as %s', (role) => {
	let served: ServedWarehouse;
	beforeAll(async () => {
		served = await serveWarehouse(inject('warehouse'), { VIEWER_ROLE: role });
	});
	afterAll(() => void served.end());

	test.each(routeSamples)('$route opens only to whom its policy names', async (sample) => {
		const { status } = await fetch(served.address + sample.address, { redirect: 'manual' });
		expect(status, sample.address).toBeLessThan(500);
		if (mayOpen(sample.route, role)) expect(status, sample.address).not.toBe(403);
		else expect(status, sample.address).toBe(403);
	});
});

test('a viewer of one province gets a part of the country’s numbers, on every page that has any', async () => {
	const served = await serveWarehouse(inject('warehouse'), { VIEWER_PROVINCE: '40' });
	try {
		const received = async (base: string, path: string) => {
			const html = await (await fetch(base + path)).text();
			const value = /class="[^"]*value numeric[^"]*">\s*([\d.]+)/.exec(html)?.[1];
			return Number(value?.replaceAll('.', ''));
		};
		const whole = await received(inject('address'), '/');
		const own = await received(served.address, '/');
		expect(own).toBeGreaterThan(0);
		expect(own).toBeLessThan(whole);
		expect(own).toBe(await received(inject('address'), '/?province=40'));
		expect((await fetch(`${served.address}/communes/00070`)).status).toBe(404);
	} finally {
		served.end();
	}
});

describe('the content policy', () => {
	// That it refuses nothing of ours is seen where every page is opened: accessibility.test.ts.
	test.each(Object.entries(PAGES))('is strict on %s', async (_name, path) => {
		const { headers } = await fetch(addressOf(inject('address'), path, 'vi'));
		const policy = headers.get('content-security-policy') ?? '';
		expect(policy).toContain("script-src 'self'");
		expect(policy).not.toMatch(/script-src[^;]*unsafe|style-src [^;]*unsafe-inline/);
	});
});

describe('names that are code', () => {
	const FOLDER = 'tests/.tmp/hostile-names';
	const HOSTILE = `<img src=x onerror=alert(1)>"><script>alert(2)</script>`;
	let served: ServedWarehouse;
	beforeAll(async () => {
		rmSync(FOLDER, { recursive: true, force: true });
		mkdirSync(FOLDER, { recursive: true });
		const quoted = `"Rác chất đống trước chợ ${HOSTILE.replaceAll('"', '""')} cả tuần không ai dọn"`;
		const [header] = readFileSync('tests/fixtures/load/good.csv', 'utf8').split('\n');
		const rows = [1, 2, 3].map((i) => `h${i},0${i}/03/2026,1022,16702,${quoted}`);
		writeFileSync(`${FOLDER}/feedback.csv`, [header, ...rows, ''].join('\n'));
		const mapping: unknown = JSON.parse(readFileSync('tests/fixtures/load/mapping.json', 'utf8'));
		const named = { ...(mapping as object), title: HOSTILE };
		writeFileSync(`${FOLDER}/mapping.json`, JSON.stringify(named));
		const args = ['pipelines/run.ts', 'load', `${FOLDER}/feedback.csv`];
		const options = ['--source', `${FOLDER}/mapping.json`, '--warehouse', `${FOLDER}/warehouse`];
		const loaded = spawnSync('node', [...args, ...options, '--as-of', '2026-03-31'], {
			encoding: 'utf8'
		});
		expect(loaded.stderr + loaded.stdout).toBeTruthy();
		expect(loaded.status, loaded.stderr).toBe(0);
		served = await serveWarehouse(`${FOLDER}/warehouse`);
	});
	afterAll(() => {
		served.end();
		rmSync(FOLDER, { recursive: true, force: true });
	});

	const searched = encodeURIComponent(HOSTILE);
	test.each([
		'/',
		'/communes/16702',
		'/issues/env.waste',
		'/feedback',
		`/feedback?q=${searched}`,
		`/jump?q=${searched}`,
		'/quality',
		'/about',
		'/explore',
		'/brief'
	])('never run on %s', async (path) => {
		const dialogs: string[] = [];
		const { page, troubles, close } = await visit(browser, served.address + path);
		page.on('dialog', (dialog) => {
			dialogs.push(dialog.message());
			void dialog.dismiss();
		});
		await page.reload();
		await untilLive(page);
		expect(dialogs).toEqual([]);
		expect(troubles).toEqual([]);
		expect(await page.locator('[onerror], [onload], foreignObject, main script').count()).toBe(0);
		await close();
	});

	test('are shown as they are', async () => {
		const { page, close } = await visit(browser, `${served.address}/about`);
		expect(await page.locator('main').innerText()).toContain('onerror=alert(1)');
		await close();
	});
});
