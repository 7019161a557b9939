import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { axeViolations } from './axe.ts';
import { launch, sidewaysOverflow, visit } from './browser.ts';
import { copyWarehouse } from './copy-warehouse.ts';
import { serveWarehouse, type ServedWarehouse } from './serve-warehouse.ts';

const dir = mkdtempSync(join(tmpdir(), 'lang-nghe-labelling-'));
let browser: Browser;
let server: ServedWarehouse;
const at = (path: string) => new URL(path, server.address).href;
beforeAll(async () => {
	copyWarehouse(inject('warehouse'), dir);
	[server, browser] = await Promise.all([serveWarehouse(dir), launch()]);
});
afterAll(async () => {
	await browser.close();
	server.end();
	await server.ended;
	rmSync(dir, { recursive: true, force: true });
});

const REVIEW = '/feedback?order=review';
const leftOf = async (page: Page) =>
	Number(await page.locator('[data-left]').getAttribute('data-left'));
const focused = (page: Page) =>
	page.evaluate(() => document.activeElement?.closest('[data-text]')?.id ?? '');
const lastPage = async (page: Page) => {
	const [found] = /[\d.]+/.exec(await page.locator('p.numeric[role=status]').innerText()) ?? ['0'];
	return `${REVIEW}&page=${Math.ceil(Number(found.replaceAll('.', '')) / 25)}`;
};

/** Presses j until the page is live and a text has the focus; its id. */
async function chooseFirstText(page: Page): Promise<string> {
	await expect
		.poll(async () => {
			await page.keyboard.press('j');
			return focused(page);
		})
		.not.toBe('');
	while ((await focused(page)) !== (await page.locator('[data-text]').first().getAttribute('id')))
		await page.keyboard.press('k');
	return focused(page);
}

describe('labelling', () => {
	test('goes by keyboard alone: choose, correct, save; it is there after a reload', async () => {
		const { page, troubles, close } = await visit(browser, at(REVIEW));
		const left = await leftOf(page);
		const id = await chooseFirstText(page);
		await page.keyboard.press('e');
		const form = page.locator(`#${id} form`);
		await form.waitFor();
		await page.keyboard.press('2');
		await page.keyboard.press('q');
		expect(await form.locator('[value=neutral]').isChecked()).toBe(true);
		expect(await form.locator('[value=question]').isChecked()).toBe(true);
		await page.keyboard.press('Tab');
		await page.keyboard.press('Tab');
		await page.keyboard.type('rac thai');
		expect(await form.locator('select[name=issue]').inputValue()).toBe('env.waste');
		for (let field = 0; field < 3; field += 1) await page.keyboard.press('Tab');
		await page.keyboard.type('kn');
		await page.keyboard.press('Enter');
		await expect.poll(() => leftOf(page)).toBe(left - 1);
		expect(await page.locator('[aria-live=polite]').allInnerTexts()).toContainEqual(
			expect.stringContaining('Đã lưu')
		);
		// The next text has taken the place of the labelled one, and the focus.
		expect(await focused(page)).toMatch(/^text-/);
		expect(await focused(page)).not.toBe(id);

		await page.goto(at(await lastPage(page)), { waitUntil: 'networkidle' });
		const box = page.locator(`#${id}`);
		expect(await box.innerText()).toMatch(/KN, /);
		expect(await box.locator('s').count()).toBeGreaterThan(0);
		expect(await leftOf(page)).toBe(left - 1);
		expect(troubles).toEqual([]);
		await close();

		// Somebody else gets it for a second, independent reading.
		const second = await visit(browser, at(await lastPageOf(browser)));
		expect(await second.page.locator(`#${id}`).innerText()).toContain('Đã có người khác gán nhãn');
		await second.close();
	});

	test('Escape closes the form and gives the focus back; the list of keys names the keys', async () => {
		const { page, close } = await visit(browser, at('/feedback'));
		const id = await chooseFirstText(page);
		await page.keyboard.press('e');
		await page.locator(`#${id} form`).waitFor();
		await page.keyboard.press('Escape');
		await expect.poll(() => page.locator(`#${id} form`).count()).toBe(0);
		await expect.poll(() => focused(page)).toBe(id);
		await page.keyboard.press('ArrowDown');
		expect(await focused(page)).not.toBe(id);
		await page.keyboard.press('?');
		expect(await page.locator('dialog[open]').innerText()).toContain('Sửa nhãn văn bản đang chọn');
		await close();
	});

	test('works without JavaScript: a link opens a plain form, and saving leads back', async () => {
		const { page, close } = await visit(browser, at(REVIEW), { javaScriptEnabled: false });
		const left = await leftOf(page);
		const first = page.locator('[data-text]').first();
		const id = await first.getAttribute('id');
		await first.locator('a[data-correct]').click();
		await page.waitForURL(/label=/);
		await page.locator(`#${id} [name=kind][value=suggestion]`).check();
		await page.locator(`#${id} button[value=label]`).click();
		await page.waitForURL(/order=review#text-/);
		expect(await leftOf(page)).toBe(left - 1);
		await page.goto(at(await lastPage(page)));
		await page.locator(`#${id} button`, { hasText: 'Bỏ nhãn của tôi' }).click();
		expect(await leftOf(page)).toBe(left);
		await close();
	});

	test.each(['vi', 'en'])(
		'the open form has no axe violation and fits 320 pixels (%s)',
		async (lang) => {
			for (const colorScheme of ['light', 'dark'] as const) {
				const { page, troubles, close } = await visit(browser, at(`${REVIEW}&lang=${lang}`), {
					colorScheme
				});
				const href = await page.locator('a[data-correct]').first().getAttribute('href');
				await page.goto(at(href ?? ''), { waitUntil: 'networkidle' });
				expect(await page.locator('form select[name=issue]').count()).toBe(1);
				await page.locator('summary', { hasText: /Hai người|two people/ }).click();
				expect(await axeViolations(page)).toEqual([]);
				expect(troubles).toEqual([]);
				for (const width of [320, 360]) {
					await page.setViewportSize({ width, height: 800 });
					expect(await sidewaysOverflow(page), `${width} px`).toBe(0);
				}
				await close();
			}
		}
	);
});

async function lastPageOf(opened: Browser): Promise<string> {
	const { page, close } = await visit(opened, at(REVIEW));
	const path = await lastPage(page);
	await close();
	return path;
}

describe('a form from elsewhere', () => {
	const body = new URLSearchParams({
		...{ action: 'label', feedback_id: 'none', dataset: 'example', annotator: '' },
		...{ sentiment: 'neutral', issue: 'env.waste', kind: 'question' }
	});
	const post = (origin: string | null) =>
		fetch(at('/feedback/label'), {
			method: 'POST',
			redirect: 'manual',
			body,
			headers: origin === null ? {} : { origin }
		});

	test.each(['https://elsewhere.example', 'null', null])(
		'with origin %s is refused',
		async (origin) => {
			const response = await post(origin);
			expect(response.status).toBe(403);
		}
	);

	test('of our own is read, and what is wrong with it is said on the page that it leads to', async () => {
		const response = await post(new URL(at('/')).origin);
		expect(response.status).toBe(303);
		const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
		const page = await fetch(at(response.headers.get('location') ?? ''), { headers: { cookie } });
		expect(await page.text()).toContain('không còn hoặc ngoài phạm vi');
	});
});
