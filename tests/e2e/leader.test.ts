import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch, visit } from './browser.ts';

let browser: Browser;
const at = (path: string) => new URL(path, inject('address')).href;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

/** Presses a key until what it does is seen: keys work once the page is live, which no event tells. */
const pressUntil = (page: Page, key: string, isDone: () => Promise<boolean>) =>
	expect
		.poll(async () => {
			if (!(await isDone())) await page.keyboard.press(key);
			return isDone();
		})
		.toBe(true);

const sheetsOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length;

test('a leader reads the findings, goes to the own province and prints one sheet, all by keys', async () => {
	const { page, troubles, close } = await visit(browser, at('/'));
	const findings = page.locator('section[aria-labelledby=findings] li');
	expect(await findings.count()).toBe(3);
	for (const finding of await findings.all()) expect(await finding.innerText()).toMatch(/\d/);

	const box = page.locator('header [data-search]');
	await pressUntil(page, '/', () => box.evaluate((input) => input === document.activeElement));
	await page.keyboard.type('nghe an', { delay: 20 });
	await page.waitForSelector('[role=option]:first-child a[href*="province=40"]');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await page.waitForURL(/province=40/);
	expect(await page.locator('h1').innerText()).toContain('Nghệ An');

	const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
	expect(sheetsOf(pdf)).toBe(1);
	expect(troubles).toEqual([]);
	await close();
});
