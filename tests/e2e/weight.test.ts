import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch } from './browser.ts';
import { PAGES } from './pages.ts';

const MOST_SCRIPT = 120_000;

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

test.each(Object.entries(PAGES))(
	'%s loads at most 120 kB of scripts, gzipped, before anything is touched',
	async (_name, path) => {
		const context = await browser.newContext();
		const page = await context.newPage();
		const sizes: Promise<number>[] = [];
		page.on('response', (response) => {
			if (response.request().resourceType() !== 'script') return;
			sizes.push(response.body().then((body) => gzipSync(body, { level: 9 }).length));
		});
		await page.goto(new URL(path, inject('address')).href, { waitUntil: 'networkidle' });
		const size = (await Promise.all(sizes)).reduce((sum, each) => sum + each, 0);
		await context.close();
		expect(size).toBeGreaterThan(0);
		expect(size).toBeLessThanOrEqual(MOST_SCRIPT);
	}
);
