import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { CHROMIUM_SWITCHES, ensureChromium } from '../support/chromium.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const launch = (): Promise<Browser> =>
	chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_SWITCHES });

export interface Visit {
	page: Page;
	/** errors on the console, pages that had to be drawn anew, and exceptions that nobody caught */
	troubles: string[];
	close(): Promise<void>;
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
	await page.goto(address, { waitUntil: 'networkidle' });
	return { page, troubles, close: () => context.close() };
}

/** Violations that axe finds on the page, one line each: rule, first place. */
export async function axeViolations(page: Page): Promise<string[]> {
	await page.evaluate(AXE);
	return page.evaluate(async () => {
		const axe = (window as unknown as { axe: { run(): Promise<AxeResult> } }).axe;
		interface AxeResult {
			violations: { id: string; nodes: { html: string; target: unknown[] }[] }[];
		}
		const { violations } = await axe.run();
		return violations.map(
			({ id, nodes }) => `${id} ×${nodes.length}: ${nodes[0]?.target.join(' ')} ${nodes[0]?.html}`
		);
	});
}

/** How many pixels the page is wider than its window. */
export const sidewaysOverflow = (page: Page): Promise<number> =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
