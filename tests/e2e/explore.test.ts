import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { cubeSliceSchema } from '#lib/domain/cube/slice.ts';
import { launch, visit } from './browser.ts';
import { tabTo } from './keys.ts';

let browser: Browser;
const at = (path: string) => new URL(path, inject('address')).href;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

const members = (page: Page, board: string) =>
	page
		.locator(`[data-board=${board}] tr[data-member]`)
		.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-member') ?? ''));
const total = async (page: Page) =>
	Number((await page.locator('[data-measure=n] .value').innerText()).replace(/\D/g, ''));

const slice = async (search: string) =>
	cubeSliceSchema.parse(await (await fetch(at(`/api/cube/slice?${search}`))).json());

describe('an analyst at the keyboard', () => {
	test('chooses weeks with the arrow keys, and the address and every list follow', async () => {
		const { page, close } = await visit(browser, at('/explore'));
		const before = await total(page);
		await tabTo(page, 'input[data-week=from]');
		for (let press = 0; press < 6; press += 1) await page.keyboard.press('ArrowRight');
		await page.waitForURL(/now=/);
		await page.waitForFunction((all) => {
			const text = document.querySelector('[data-measure=n] .value')?.textContent ?? '';
			return Number(text.replace(/\D/g, '')) < all;
		}, before);
		await close();
	});
});

describe('a total that comes late', () => {
	test('is not shown beside something else that was picked meanwhile', async () => {
		const { page, close } = await visit(browser, at('/explore'));
		expect(await page.locator('a[href^="/api/statement/"]').count()).toBeGreaterThan(0);
		let answer = () => {};
		const held = new Promise<void>((resolve) => (answer = resolve));
		let requests = 0;
		await page.route('**/api/cube/table*', async (route) => {
			requests += 1;
			// Only what was asked for first is answered, late.
			if (requests > 1) return;
			await held;
			await route.continue();
		});
		const pick = (board: string) =>
			page.locator(`[data-board=${board}] tbody tr:nth-child(1) th a`).click();
		const asked = page.waitForRequest('**/api/cube/table*');
		await pick('issue');
		await asked;
		const first = await total(page);
		await pick('channel');
		await page.waitForFunction((other) => {
			const text = document.querySelector('[data-measure=n] .value')?.textContent ?? '';
			return Number(text.replace(/\D/g, '')) < other;
		}, first);
		const own = await total(page);
		const late = page.waitForResponse('**/api/cube/table*');
		answer();
		await (await late).finished();
		await page.waitForTimeout(100);
		expect(await total(page)).toBe(own);
		// What the browser counts has no statement of the server's to show.
		expect(await page.locator('a[href^="/api/statement/"]').count()).toBe(0);
		await close();
	});
});

describe('a pointer', () => {
	test('drags over weeks: lists move under the hand, the address follows when it lets go, back goes back', async () => {
		const { page, troubles, close } = await visit(browser, at('/explore'));
		const all = await total(page);
		const brush = page.locator('[data-brush]');
		await brush.scrollIntoViewIfNeeded();
		const box = await brush.boundingBox();
		if (!box) throw new Error('there is no chart to drag over');
		await page.mouse.move(box.x + box.width * 0.4, box.y + 40);
		await page.waitForFunction(() => document.querySelector('[data-phase=ready]'));
		await page.mouse.down();
		await page.mouse.move(box.x + box.width * 0.5, box.y + 40, { steps: 4 });
		await page.mouse.move(box.x + box.width * 0.8, box.y + 40, { steps: 8 });
		await page.waitForFunction(() => Number(document.documentElement.dataset.slices ?? 0) > 1);
		expect(new URL(page.url()).search).toBe('');
		await page.mouse.up();
		await page.waitForURL(/now=/);
		await page.waitForFunction((whole) => {
			const text = document.querySelector('[data-measure=n] .value')?.textContent ?? '';
			return Number(text.replace(/\D/g, '')) < whole;
		}, all);
		const part = await total(page);
		const { total: served } = await slice(new URL(page.url()).search.slice(1));
		expect(part).toBe(served.now.n);
		await page.goBack();
		await page.waitForURL((url) => url.search === '');
		expect(await total(page)).toBe(all);
		expect(troubles).toEqual([]);
		await close();
	});

	test('leaves a member out with Alt held', async () => {
		const { page, close } = await visit(browser, at('/explore'));
		const all = await total(page);
		await page
			.locator('[data-board=channel] th a')
			.first()
			.click({ modifiers: ['Alt'] });
		await page.waitForURL(/pick=-channel/);
		await page.waitForSelector('[data-board=channel] tr.excluded');
		expect(await total(page)).toBeLessThan(all);
		await close();
	});
});

describe('the address', () => {
	const STATE =
		'/explore?pick=issue_group:land&pick=-channel:vneid&with=issue:land.compensation&measure=negative&sort=change&least=3';

	test.each([STATE, `${STATE}&tab=pivot`, `${STATE}&tab=time`, `${STATE}&tab=map`])(
		'%s shows the same in the browser that went there and in one that was sent there',
		async (path) => {
			const sent = await visit(browser, at(path));
			const walked = await visit(browser, at('/explore'));
			await walked.page.evaluate((href) => {
				const link = Object.assign(document.createElement('a'), { href, textContent: 'x' });
				document.querySelector('[data-brush]')?.append(link);
				link.click();
			}, path);
			await walked.page.waitForURL(/issue_group/);
			const shown = (page: Page) =>
				page.locator('.with-sidebar > .page').evaluate((element) => {
					for (const extra of element.querySelectorAll('[data-brush] a')) extra.remove();
					return (element as HTMLElement).innerText;
				});
			const expected = await shown(sent.page);
			// The cube is fetched at the first touch: its answer takes a while.
			await expect.poll(() => shown(walked.page), { timeout: 20_000 }).toBe(expected);
			await sent.close();
			await walked.close();
		}
	);

	test.each(['measure=median', 'with=issue:a&with=channel:b', 'now=2025-01-01..2025-01-02', 'x=1'])(
		'%s is answered 400 with a sentence',
		async (search) => {
			const response = await fetch(at(`/explore?${search}`));
			expect(response.status).toBe(400);
			expect(await response.text()).toContain('Đường dẫn có giá trị không hiểu được');
		}
	);
});

describe('without JavaScript', () => {
	test('a member is picked, another left out, weeks and a least n are chosen', async () => {
		const { page, close } = await visit(browser, at('/explore'), { javaScriptEnabled: false });
		const all = await total(page);
		await page.locator('[data-board=issue_group] th a').first().click();
		await page.waitForURL(/pick=issue_group/);
		const picked = await total(page);
		expect(picked).toBeLessThan(all);
		await page.locator('[data-board=channel] .acts a').first().click();
		await page.waitForURL(/pick=-channel/);
		expect(await total(page)).toBeLessThan(picked);
		await page.locator('select[name=first]').selectOption({ index: 8 });
		await page.locator('form:has(select[name=first]) button').click();
		await page.waitForURL(/now=/);
		expect(await page.locator('.chips li').count()).toBe(3);
		await page.locator('input[name=least]').fill('100000');
		await page.locator('form:has(input[name=least]) button').click();
		await page.waitForURL(/least=100000/);
		expect(await members(page, 'place')).toEqual([]);
		await close();
	});
});
