import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch } from './browser.ts';
import { PAGES } from './pages.ts';

/** Bytes of script, gzipped, that a page may load before anything is touched. */
const BUDGET = 120_000;

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

const NAMES = Object.keys(PAGES) as (keyof typeof PAGES)[];
const at = (name: keyof typeof PAGES) => new URL(PAGES[name], inject('address')).href;

describe.each(NAMES)('%s', (name) => {
	test('loads no more script than it may', async () => {
		const context = await browser.newContext();
		const page = await context.newPage();
		const sizes: Promise<number>[] = [];
		page.on('response', (response) => {
			if (response.request().resourceType() !== 'script') return;
			sizes.push(response.body().then((body) => gzipSync(body, { level: 9 }).length));
		});
		await page.goto(at(name), { waitUntil: 'networkidle' });
		const size = (await Promise.all(sizes)).reduce((sum, each) => sum + each, 0);
		await context.close();
		expect(size).toBeGreaterThan(50_000);
		expect(size).toBeLessThanOrEqual(BUDGET);
	});

	test.each([360, 1440])('moves nothing that it has drawn, %i pixels wide', async (width) => {
		const context = await browser.newContext({ viewport: { width, height: 900 } });
		const page = await context.newPage();
		await page.addInitScript(() => {
			const moved: number[] = [];
			Object.assign(window, { moved });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries()) moved.push((entry as unknown as Shift).value);
			}).observe({ type: 'layout-shift', buffered: true });
		});
		await page.goto(at(name), { waitUntil: 'networkidle' });
		const moved = await page.evaluate(() => (window as unknown as { moved: number[] }).moved);
		await context.close();
		expect(moved).toEqual([]);
	});
});

test('needs no font but those that the server names in the head', async () => {
	const context = await browser.newContext();
	const page = await context.newPage();
	const fonts: string[] = [];
	page.on('request', (request) => {
		if (request.resourceType() === 'font') fonts.push(new URL(request.url()).pathname);
	});
	const answer = await page.goto(at('brief'), { waitUntil: 'networkidle' });
	const named = `${(await answer?.headerValue('link')) ?? ''}${(await answer?.text()) ?? ''}`;
	await context.close();
	expect(fonts.length).toBeGreaterThan(4);
	expect(fonts.filter((font) => !named.includes(font.split('/').at(-1) ?? font))).toEqual([]);
});

test('sets its lists as high in what stands in for a font that comes late', async () => {
	const heights = async (withFonts: boolean): Promise<number[]> => {
		const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
		const page = await context.newPage();
		if (!withFonts) await page.route(/woff2/, (route) => route.abort());
		await page.goto(at('initiatives from the press'), { waitUntil: 'networkidle' });
		const rows = await page.locator('.facet li').all();
		const boxes = await Promise.all(rows.map((row) => row.boundingBox()));
		await context.close();
		return boxes.flatMap((box) => box?.height ?? []);
	};
	const late = await heights(false);
	expect(late.length).toBeGreaterThan(10);
	expect(late).toEqual(await heights(true));
});

interface Shift {
	value: number;
}
