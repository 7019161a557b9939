/**
 * Draws the pictures of docs/screens: `npm run screens` makes an example and serves the build,
 * `node tests/e2e/screenshots.ts --address http://localhost:3000` asks a server that runs.
 */
import { mkdirSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { launch } from './browser.ts';
import { addressOf } from './pages.ts';
import { serveExample } from './serve-example.ts';

const FOLDER = 'docs/screens';
const MOST_BYTES = 300_000;
const TALLEST = 2000;

const VIEWS = {
	overview: '/',
	explore: '/explore',
	'explore-pivot': '/explore?tab=pivot&measure=negative_share',
	commune: null,
	hotspots: '/hotspots',
	hotspot: '/hotspots/e20251124-01807-env.water_pollution',
	issue: '/issues/env.waste',
	initiatives: '/initiatives',
	feedback: '/feedback?sentiment=negative',
	quality: '/quality',
	brief: '/brief',
	evaluation: '/evaluation',
	about: '/about'
} as const;
const SHAPES = [
	{ lang: 'vi', colorScheme: 'light', width: 1440, height: 900 },
	{ lang: 'en', colorScheme: 'dark', width: 360, height: TALLEST }
] as const;

/** The commune at the head of the overview's table, so that its page has something to show. */
async function busiestCommune(address: string): Promise<string> {
	const html = await (await fetch(address)).text();
	const found = /href="(\/communes\/\d{5})/.exec(html)?.[1];
	if (!found) throw new Error('The overview links to no commune: is the warehouse empty?');
	return found;
}

async function draw(
	browser: Browser,
	address: string,
	file: string,
	{ colorScheme, width, height }: (typeof SHAPES)[number]
): Promise<void> {
	const context = await browser.newContext({ viewport: { width, height }, colorScheme });
	const page = await context.newPage();
	await page.goto(address, { waitUntil: 'networkidle' });
	// Fonts that come late are left out of a first visit; the second has them at hand.
	await page.reload({ waitUntil: 'networkidle' });
	const tall = await page.evaluate(() => document.documentElement.scrollHeight);
	await page.screenshot({
		path: file,
		clip: { x: 0, y: 0, width, height: Math.min(tall, height) }
	});
	await context.close();
	const { size } = statSync(file);
	if (size > MOST_BYTES) throw new Error(`${file} has ${size} bytes, more than ${MOST_BYTES}.`);
	console.log(`${file} (${Math.round(size / 1000)} kB)`);
}

const { values } = parseArgs({ options: { address: { type: 'string' } } });
const served = values.address ? null : await serveExample('1');
const base = values.address ?? served?.address ?? '';
const browser = await launch();
try {
	mkdirSync(FOLDER, { recursive: true });
	const commune = await busiestCommune(base);
	for (const [name, path] of Object.entries(VIEWS)) {
		for (const shape of SHAPES) {
			const file = `${FOLDER}/${name}-${shape.lang}-${shape.colorScheme}-${shape.width}.png`;
			await draw(browser, addressOf(base, path ?? commune, shape.lang), file, shape);
		}
	}
} finally {
	await browser.close();
	served?.stop();
}
