import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { countPages } from '#pipelines/brief/count-pages.ts';
import { axeViolations } from './axe.ts';
import { launch, sidewaysOverflow, visit } from './browser.ts';

let browser: Browser;
const at = (path: string) => new URL(path, inject('address')).href;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

const PLACES = { country: '', province: '&province=79', commune: '&commune=16702' };
const BRIEFS = Object.entries(PLACES).flatMap(([place, search]) =>
	(['vi', 'en'] as const).flatMap((lang) =>
		(['1', '4'] as const).map((pages) => [place, lang, pages, `${search}&lang=${lang}`] as const)
	)
);

/** What of a printed sheet is wider than it, and how high it is, in CSS pixels. */
const sheetsOf = (page: Page) =>
	page.locator('.sheet').evaluateAll((sheets) =>
		sheets.map((sheet) => ({
			cut: [sheet, ...sheet.querySelectorAll('*')]
				.filter((part) => part instanceof HTMLElement && part.clientWidth > 0)
				.filter((part) => !part.closest('.visually-hidden'))
				.filter((part) => part.scrollWidth > part.clientWidth + 1)
				.map((part) => `${part.tagName}: ${part.textContent?.slice(0, 40)}`),
			height: sheet.getBoundingClientRect().height
		}))
	);

const MM = 96 / 25.4;
const INSIDE = { width: Math.floor(186 * MM), height: 273 * MM };

describe('a brief', () => {
	test.each(BRIEFS)('of a %s in %s is %s sheets of A4', async (_place, _lang, pages, search) => {
		const { page, troubles, close } = await visit(browser, at(`/brief?pages=${pages}${search}`));
		expect(countPages(await page.pdf({ preferCSSPageSize: true }))).toBe(Number(pages));
		await page.setViewportSize({ width: INSIDE.width, height: 1000 });
		await page.emulateMedia({ media: 'print' });
		const sheets = await sheetsOf(page);
		expect(sheets).toHaveLength(Number(pages));
		for (const { cut, height } of sheets) {
			expect(cut).toEqual([]);
			expect(height).toBeLessThanOrEqual(INSIDE.height);
		}
		expect(troubles).toEqual([]);
		await close();
	});

	test('says on each sheet what it is of, how new, and that its data are an example', async () => {
		const { page, close } = await visit(browser, at('/brief?pages=4&province=79'));
		await page.emulateMedia({ media: 'print' });
		const sheets = await page.locator('.sheet').allInnerTexts();
		for (const [i, text] of sheets.entries()) {
			expect(text).toContain('DỮ LIỆU MẪU / EXAMPLE DATA');
			expect(text).toContain('Thành phố Hồ Chí Minh');
			expect(text).toMatch(/Số liệu đến 31\/12\/2025 · bản chụp \S+/);
			expect(text).toContain(`Trang ${i + 1}/4`);
		}
		expect(await page.locator('header.top').isVisible()).toBe(false);
		await close();
	});

	test.each(Object.values(PLACES))('prints no count from 1 to 4 of people: %s', async (search) => {
		const { page, close } = await visit(browser, at(`/brief?pages=4${search}`), {
			javaScriptEnabled: false
		});
		for (const sheet of [0, 1, 2]) {
			const shown = page.locator('.sheet').nth(sheet);
			// The block of coverage counts communes, not people.
			const blocks = shown.locator('section').filter({ hasNotText: 'mô hình' });
			const cells = await blocks.locator('td.numeric').allInnerTexts();
			const figures = await shown.locator('.value').allInnerTexts();
			for (const cell of [...cells, ...figures]) expect(cell.trim()).not.toMatch(/^[1-4]$/);
		}
		await close();
	});

	test('can be read on a telephone, in the dark, by a screen reader', async () => {
		for (const colorScheme of ['light', 'dark'] as const) {
			for (const width of [320, 1440]) {
				const options = { colorScheme, viewport: { width, height: 900 } };
				const { page, close } = await visit(browser, at('/brief?pages=4&lang=en'), options);
				expect(await axeViolations(page)).toEqual([]);
				expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
				await close();
			}
		}
	});

	test('offers its number of pages and its language without scripts, and the keys to print', async () => {
		const { page, close } = await visit(browser, at('/brief'), { javaScriptEnabled: false });
		await page.locator('main a[href*="pages=4"]').click();
		expect(await page.locator('.sheet').count()).toBe(4);
		expect(await page.locator('main').innerText()).toContain('Ctrl + P');
		expect(await page.getByRole('button', { name: 'In hoặc lưu PDF' }).count()).toBe(0);
		await close();
	});
});

test('the command prints the same brief into a file', () => {
	const out = 'tests/.tmp/brief.pdf';
	const args = ['pipelines/run.ts', 'brief', '--warehouse', inject('warehouse'), '--out', out];
	const done = spawnSync('node', [...args, '--scope', '79', '--pages', '4', '--json'], {
		encoding: 'utf8'
	});
	expect(done.stderr).toBe('');
	expect(JSON.parse(done.stdout)).toMatchObject({ scope: 'Thành phố Hồ Chí Minh', pages: 4 });
	const pdf = readFileSync(out);
	expect(countPages(pdf)).toBe(4);
	expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
	rmSync(out);
});
