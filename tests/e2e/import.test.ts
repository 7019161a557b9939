import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { PLANTED, registerCsv, registerRows } from '../support/initiative-register.ts';
import { axeViolations } from './axe.ts';
import { launch, sidewaysOverflow, untilLive, visit } from './browser.ts';
import { copyWarehouse } from './copy-warehouse.ts';
import { faultsInEveryLook } from './looks.ts';
import { serveWarehouse, type ServedWarehouse } from './serve-warehouse.ts';

const SEED = 2026;
const dir = mkdtempSync(join(tmpdir(), 'lang-nghe-import-'));
const warehouse = join(dir, 'warehouse');
const faulty = join(dir, 'so-dang-ky.csv');
let browser: Browser;
let server: ServedWarehouse;

const drain = () =>
	promisify(execFile)('node', ['pipelines/run.ts', 'drain', '--warehouse', warehouse]);

beforeAll(async () => {
	copyWarehouse(inject('warehouse'), warehouse);
	writeFileSync(faulty, registerCsv(registerRows(SEED, true)));
	server = await serveWarehouse(warehouse, { BODY_SIZE_LIMIT: '5000000' });
	browser = await launch();
});
afterAll(async () => {
	await browser.close();
	server.end();
	await server.ended;
	rmSync(dir, { recursive: true, force: true });
});

/** Presses Tab until what has the focus is named so. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
	const isThere = (text: string) =>
		typeof name === 'string' ? text.trim() === name : name.test(text);
	for (let presses = 0; presses < 150; presses += 1) {
		await page.keyboard.press('Tab');
		const focused = await page.evaluate(() => {
			const element = document.activeElement as HTMLInputElement | null;
			const label = element?.labels?.[0]?.textContent;
			return element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '';
		});
		if (isThere(focused)) return;
	}
	throw new Error(`Tab never came to ${String(name)}.`);
}

async function chooseFile(page: Page, path: string): Promise<void> {
	await tabTo(page, /^Tệp \.xlsx/);
	const [chooser] = await Promise.all([
		page.waitForEvent('filechooser'),
		page.keyboard.press('Space')
	]);
	await chooser.setFiles(path);
}

/** Presses Enter on what has the focus and waits for the page that it leads to. */
async function enter(page: Page): Promise<void> {
	await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
	await page.waitForLoadState('networkidle');
}

const cardOf = (page: Page, label: string) =>
	page.locator('#preview .grid-cards > *', { hasText: label }).innerText();

/** What the coverage of the agency's register says of Nghệ An in 2025. */
async function coverage(): Promise<string | null> {
	const { page, close } = await visit(browser, `${server.address}/initiatives?dataset=agency`);
	const row = page.locator('#coverage tbody tr', { hasText: 'Nghệ An' });
	const text = (await row.count()) ? await row.innerText() : null;
	await close();
	return text;
}

test('by keyboard alone: 200 initiatives with 7 faults are checked, mended, imported and counted', async () => {
	expect(await coverage()).toBeNull();
	const { page, troubles, close } = await visit(browser, `${server.address}/initiatives`);
	await tabTo(page, 'Nhập từ tệp Excel, CSV');
	await enterLink(page, '**/initiatives/import');
	await chooseFile(page, faulty);
	await tabTo(page, 'Kiểm tra tệp');
	await enter(page);
	expect(await cardOf(page, 'Dòng hợp lệ')).toContain('193');
	expect(await cardOf(page, 'Dòng có lỗi')).toContain('7');
	const faults = page.locator('#preview tbody tr:has(.field)');
	expect(await faults.count()).toBe(7);
	expect(await axeViolations(page)).toEqual([]);

	const right = registerRows(SEED, false);
	for (const { row, column, right: mended } of PLANTED) {
		await tabTo(page, new RegExp(`^Giá trị mới: dòng ${row},`));
		const isChoice = await page.evaluate(() => document.activeElement?.tagName === 'SELECT');
		const value = mended ?? right[row - 2]?.[column] ?? '';
		if (isChoice) {
			// The first is what stands in the file; the codes follow in their own order.
			for (let down = column === 4 ? 1 : 5; down > 0; down -= 1)
				await page.keyboard.press('ArrowDown');
		} else {
			await page.keyboard.press('Control+A');
			await page.keyboard.insertText(value);
		}
	}
	await tabTo(page, 'Kiểm tra lại');
	await enter(page);
	expect(await faults.allInnerTexts()).toEqual([]);
	expect(await cardOf(page, 'Dòng hợp lệ')).toContain('200');

	await tabTo(page, 'Nhập 200 dòng hợp lệ');
	await enter(page);
	await expect.poll(() => page.locator('[aria-current=step]').innerText()).toContain('Đã nhận');
	await drain();
	const state = async () => {
		await page.reload({ waitUntil: 'networkidle' });
		return page.locator('[aria-current=step]').innerText();
	};
	await expect.poll(state, { timeout: 30_000, interval: 1500 }).toContain('Đã công bố');
	const received = page.url();
	expect(await coverage()).toMatch(/100\s%\s+130\/130/);
	expect(await faultsInEveryLook(page)).toEqual([]);
	await page.goto(`${received}?lang=en`);
	await untilLive(page);
	expect(await faultsInEveryLook(page)).toEqual([]);
	expect(troubles).toEqual([]);
	await close();
}, 240_000);

async function enterLink(page: Page, address: string): Promise<void> {
	await Promise.all([page.waitForURL(address), page.keyboard.press('Enter')]);
	await page.waitForLoadState('networkidle');
}

test('without JavaScript, on a narrow screen, a hostile file is shown as text and its faults come as a safe file', async () => {
	const hostile = '<img src=x onerror=alert(1)>';
	const path = join(dir, 'doc-hai.csv');
	const rows = [
		[hostile, '16702', '2025', '=HYPERLINK("http://x")'],
		[`${hostile} 2`, '99999', '2025', '']
	].map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','));
	writeFileSync(path, ['Tên mô hình,Mã xã,Năm,Nhân rộng từ', ...rows].join('\n'));
	const { page, troubles, close } = await visit(
		browser,
		`${server.address}/initiatives/import?lang=en`,
		{ javaScriptEnabled: false, viewport: { width: 320, height: 700 }, colorScheme: 'dark' }
	);
	const dialogs: string[] = [];
	page.on('dialog', (dialog) => {
		dialogs.push(dialog.message());
		void dialog.dismiss();
	});
	await page.setInputFiles('input[type=file]', path);
	await page.getByRole('button', { name: 'Check the file' }).click();
	expect(await page.locator('#preview').innerText()).toContain(hostile);
	expect(await page.locator('#preview img').count()).toBe(0);
	expect(await sidewaysOverflow(page)).toBe(0);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Download the faulty rows' }).click()
	]);
	const csv = readFileSync(await download.path(), 'utf8');
	expect(csv).toContain('Commune code: no such commune is known');
	expect(csv.split('\r\n').filter(Boolean)).toHaveLength(2);
	expect([dialogs, troubles]).toEqual([[], []]);
	await close();
});

test('what cannot be taken is refused with a sentence and a status, and another origin is not heard', async () => {
	const post = async (body: Blob | null, headers: Record<string, string> = {}) => {
		const form = new FormData();
		if (body) form.set('file', body, 'so.csv');
		const answer = await fetch(`${server.address}/initiatives/import`, {
			method: 'POST',
			body: form,
			headers: { accept: 'text/html', origin: server.address, ...headers }
		});
		return { status: answer.status, text: await answer.text() };
	};
	const nothing = await post(null);
	expect(nothing.status).toBe(400);
	expect(nothing.text).toContain('Chưa chọn tệp');
	expect((await post(new Blob([','.repeat(500_000)]))).status).toBe(413);
	expect((await post(new Blob(['PK\u0003\u0004 not a workbook']))).status).toBe(400);
	expect((await post(new Blob(['x'.repeat(5_100_000)]))).status).toBe(413);
	expect((await post(null, { origin: 'https://elsewhere.example' })).status).toBe(403);
	expect(nothing.text + server.said()).not.toMatch(/lang-nghe-import-|node:internal|ImportRefusal/);
});
