import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as planted from '../support/analyst-feedback.ts';
import { launch, untilLive, visit } from './browser.ts';
import { press, tabTo } from './keys.ts';
import { serveWarehouse, type ServedWarehouse } from './serve-warehouse.ts';

const dir = mkdtempSync(join(tmpdir(), 'lang-nghe-analyst-'));
let browser: Browser;
let server: ServedWarehouse;

beforeAll(async () => {
	const [rows, source, warehouse] = ['rows.csv', 'source.json', 'warehouse'].map((name) =>
		join(dir, name)
	) as [string, string, string];
	writeFileSync(rows, planted.analystCsv());
	writeFileSync(source, JSON.stringify(planted.analystMapping));
	const args = ['pipelines/run.ts', 'load', rows, '--source', source, '--warehouse', warehouse];
	const loaded = spawnSync('node', [...args, '--as-of', planted.AS_OF], { encoding: 'utf8' });
	expect(loaded.status, loaded.stderr).toBe(0);
	[server, browser] = await Promise.all([serveWarehouse(warehouse), launch()]);
});
afterAll(async () => {
	await browser.close();
	server.end();
	await server.ended;
	rmSync(dir, { recursive: true, force: true });
});

/** Goes on with Enter where the focus is brought to, until the address and the figures have followed. */
async function choose(page: Page, selector: string, address: RegExp): Promise<void> {
	await tabTo(page, selector);
	await press(page, 'Enter', address);
	await page.waitForFunction(() =>
		['untouched', 'ready'].includes(
			document.querySelector('[data-phase]')?.getAttribute('data-phase') ?? ''
		)
	);
}
const member = (board: string, code: string) =>
	`[data-board=${board}] tr[data-member="${code}"] th a`;

/** The first five lines of the leaderboard of communes: code, count and change as they are shown. */
const firstFive = (page: Page) =>
	page.locator('[data-board=place] tr[data-member]').evaluateAll((rows) =>
		rows.slice(0, 5).map((row) => ({
			code: row.getAttribute('data-member')?.split('/').at(-1),
			n: Number(row.querySelector('.value')?.textContent),
			change: Number(row.querySelector('.change')?.textContent)
		}))
	);
const total = async (page: Page) =>
	Number(await page.locator('[data-measure=n] .value').innerText());

const FOUND = planted.LARGEST_RISES.map((code) => {
	const { now, before } = planted.COMPLAINTS.find(({ commune_code }) => commune_code === code) ?? {
		now: NaN,
		before: NaN
	};
	return { code, n: now, change: now - before };
});
const ALL = planted.COMPLAINTS.reduce((sum, { now }) => sum + now, 0);
const VIEW_NAME = 'Bồi thường đất: năm xã tăng nhiều nhất';

test('an analyst finds the five communes of a province where complaints on compensation for land rose most since last year, reads them, takes the workbook, saves the view, and a clean profile opens it: all by keys', async () => {
	const { page, troubles, close } = await visit(browser, server.address);
	await page.keyboard.press('g');
	await press(page, 'e', /\/explore/);
	await choose(page, 'a.button[href*="from=2024-12-30"]', /from=2024-12-30&to=2025-12-28/);
	await press(page, 'c', /compare=year/);
	await choose(page, member('province', planted.PROVINCE.code), /pick=province/);
	await choose(page, member('issue', 'land.compensation'), /land\.compensation/);
	await choose(page, member('sentiment', 'negative'), /sentiment%3Anegative/);
	await page.locator('#main').focus();
	await choose(page, '[data-sort=change]', /sort=change/);
	await expect.poll(() => firstFive(page)).toEqual(FOUND);
	expect(await total(page)).toBe(ALL);

	// To the texts with every filter kept, and back as Alt and the left arrow key go.
	await page.locator('#main').focus();
	await tabTo(page, '[data-texts]');
	await press(page, 'Enter', /\/feedback\?/);
	await page.locator('[data-text]').first().waitFor();
	expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
		...{ province: '40', issue: 'land.compensation', sentiment: 'negative', compare: 'year' },
		...{ from: '2024-12-30', to: '2025-12-28' }
	});
	expect(await page.locator('p.numeric[role=status]').innerText()).toContain(String(ALL));
	for (const text of await page.locator('[data-text]').allInnerTexts())
		expect(text).toContain('phương án bồi thường');
	await page.goBack();
	await page.waitForURL(/sort=change/);
	await expect.poll(() => firstFive(page)).toEqual(FOUND);

	await page.locator('#main').focus();
	await tabTo(page, 'a[data-workbook]');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.keyboard.press('Enter')
	]);
	await checkWorkbook(await download.path());

	await page.locator('#main').focus();
	await tabTo(page, '[data-save-view] summary');
	await page.keyboard.press('Enter');
	await tabTo(page, '[data-save-view] input[name=name]');
	await page.keyboard.type(VIEW_NAME);
	await press(page, 'Enter', /\/views#view-[0-9a-f]{16}$/);
	expect(troubles).toEqual([]);
	await close();

	const other = await visit(browser, new URL('/views', server.address).href);
	await tabTo(other.page, 'main li h2 a');
	expect(await other.page.evaluate(() => document.activeElement?.textContent)).toBe(VIEW_NAME);
	await press(other.page, 'Enter', /\/explore\?/);
	await untilLive(other.page);
	await expect.poll(() => firstFive(other.page)).toEqual(FOUND);
	expect(await total(other.page)).toBe(ALL);
	expect(await other.page.locator('.chips li').allInnerTexts()).toHaveLength(3);
	expect(other.troubles).toEqual([]);
	await other.close();
}, 240_000);

/** The workbook says what was chosen, holds what the page shows, and defines each of its sheets. */
async function checkWorkbook(file: string): Promise<void> {
	const sheets = await readXlsxFile(readFileSync(file));
	const about = new Map(sheets[0]?.data.map(([label, text]) => [label, text]));
	expect(about.get('Kỳ (theo ngày nhận)')).toBe('2024-12-30 đến hết 2025-12-28');
	expect(String(about.get('Đã chọn trong Khám phá')).split(', ').toSorted()).toEqual([
		...['issue:land.compensation', 'province:40', 'sentiment:negative']
	]);
	expect(Number(about.get('n'))).toBe(ALL);

	const [head = [], ...rows] = sheets.find(({ sheet }) => sheet === 'Theo xã')?.data ?? [];
	const column = (name: string) => head.indexOf(name);
	const inFile = rows.map((row) => {
		const [code, now, before] = ['place', 'n', 'previous_n'].map((name) => row[column(name)]);
		return {
			code: String(code).split('/').at(-1),
			n: Number(now),
			change: Number(now) - Number(before)
		};
	});
	expect(inFile.toSorted((a, b) => b.change - a.change).slice(0, 5)).toEqual(FOUND);

	const names = sheets.map(({ sheet }) => sheet);
	const definitions = sheets.find(({ sheet }) => sheet === 'Định nghĩa')?.data.slice(1) ?? [];
	expect(definitions.map(([name]) => name)).toEqual(names.slice(1, -1));
	for (const row of definitions) for (const cell of row) expect(cell).not.toBe('');
}
