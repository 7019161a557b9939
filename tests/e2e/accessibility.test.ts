import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { axeViolations, launch, sidewaysOverflow, visit } from './browser.ts';
import { addressOf, PAGES } from './pages.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

const LANGUAGES = ['vi', 'en'] as const;
const THEMES = ['light', 'dark'] as const;

describe.each(Object.entries(PAGES))('%s', (_name, path) => {
	describe.each(LANGUAGES)('%s', (lang) => {
		test.each(THEMES)('%s: axe finds nothing, the console stays empty', async (colorScheme) => {
			const address = addressOf(inject('address'), path, lang);
			const { page, troubles, close } = await visit(browser, address, { colorScheme });
			expect(await axeViolations(page)).toEqual([]);
			expect(troubles).toEqual([]);
			expect(await page.getAttribute('html', 'lang')).toBe(lang);
			await close();
		});
	});

	test('fits windows 320, 360 and 1440 pixels wide', async () => {
		const address = addressOf(inject('address'), path, 'vi');
		const { page, close } = await visit(browser, address);
		for (const width of [320, 360, 1440]) {
			await page.setViewportSize({ width, height: 800 });
			expect(await sidewaysOverflow(page), `${width} px`).toBe(0);
		}
		await close();
	});
});
