import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { CHROMIUM_SWITCHES, ensureChromium } from '../support/chromium.ts';

export const launch = (): Promise<Browser> =>
	chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_SWITCHES });

export interface Visit {
	page: Page;
	/** errors on the console, pages that had to be drawn anew, and exceptions that nobody caught */
	troubles: string[];
	close(): Promise<void>;
}

/** Waits until a page answers to keys and clicks and is drawn in its own fonts. */
export async function untilLive(page: Page): Promise<void> {
	// SvelteKit adds this element when a page has come to life, which no event tells.
	await page.waitForSelector('#svelte-announcer', { state: 'attached' });
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Opens an address in a fresh profile and collects every console error from the first byte on. */
export async function visit(
	browser: Browser,
	address: string,
	options: BrowserContextOptions = {}
): Promise<Visit> {
	const context = await browser.newContext({ bypassCSP: false, ...options });
	const page = await context.newPage();
	const troubles: string[] = [];
	page.on('pageerror', (error) => troubles.push(error.message));
	page.on('console', (message) => {
		const isTrouble = message.type() === 'error' || message.text().includes('hydration');
		if (isTrouble) troubles.push(message.text());
	});
	await page.goto(address, { waitUntil: 'load' });
	if (options.javaScriptEnabled !== false) await untilLive(page);
	return { page, troubles, close: () => context.close() };
}

/** How many pixels the page is wider than its window. */
export const sidewaysOverflow = (page: Page): Promise<number> =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
