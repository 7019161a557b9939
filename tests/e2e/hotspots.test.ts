import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { axeViolations } from './axe.ts';
import { launch, sidewaysOverflow, untilLive, visit } from './browser.ts';
import { copyWarehouse } from './copy-warehouse.ts';
import { press, tabTo } from './keys.ts';
import { serveWarehouse, type ServedWarehouse } from './serve-warehouse.ts';

const dir = mkdtempSync(join(tmpdir(), 'lang-nghe-hotspots-'));
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

const DETAIL = /\/hotspots\/e\d{8}-/;
const standing = (page: Page) => page.locator('[data-standing]').innerText();
const focused = (page: Page) =>
	page.evaluate(() => document.activeElement?.closest('[data-hotspot]')?.id ?? '');

/** Presses j until the page is live and a card has the focus; its id. */
async function chooseFirstCard(page: Page): Promise<string> {
	await expect
		.poll(async () => {
			await page.keyboard.press('j');
			return focused(page);
		})
		.toMatch(/^hotspot-/);
	return focused(page);
}

/** Opens the form of an action by keys, leaves the focus in it, and waits for the page after. */
async function act(page: Page, action: string, fill: () => Promise<void>): Promise<void> {
	await tabTo(page, `[data-action="${action}"] > summary`);
	await page.keyboard.press('Enter');
	await fill();
	await tabTo(page, `[data-action="${action}"] button`);
	await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
	await untilLive(page);
}
const note = async (page: Page, action: string, text: string) => {
	await tabTo(page, `[data-action="${action}"] textarea`);
	await page.keyboard.type(text);
};

describe('a commission on Monday morning, by keyboard alone', () => {
	test('opens the digest, reads why, opens the texts, acts, and finds it in the audit trail', async () => {
		const { page, troubles, close } = await visit(browser, at('/'));
		await page.keyboard.press('g');
		await press(page, 'h', /\/hotspots$/);
		await tabTo(page, '[data-digest]');
		await press(page, 'Enter', /\/hotspots\/digest/);
		await tabTo(page, 'main ol [data-open]');
		const finding = await page.evaluate(() => document.activeElement?.textContent?.trim());
		await press(page, 'Enter', DETAIL);
		// The digest tells the newest week, the card the whole window.
		const where = finding?.split(':')[0] ?? '';
		await expect.poll(() => page.locator('h1').innerText()).toContain(where);
		const why = await page.locator('main').innerText();
		expect(why).toMatch(/\d+ phản ánh trong .*tuần, thường (<\s)?[\d,]+/);
		expect(why).toContain('Vùng lan:');
		expect(why).toContain('Không thể kết luận gì từ đây');
		expect(await standing(page)).toBe('Chưa ai xem');
		const address = page.url();

		await tabTo(page, '[data-texts] a');
		await press(page, 'Enter', /\/feedback\?.*issue=/);
		await expect.poll(() => page.locator('[data-text]').count()).toBeGreaterThan(0);
		await page.goto(address, { waitUntil: 'load' });
		await untilLive(page);

		await act(page, 'acknowledge', () => Promise.resolve());
		expect(await standing(page)).toBe('Đã xem');
		await act(page, 'assign', async () => {
			await tabTo(page, 'select[name=assignee]');
			await page.keyboard.press('End');
		});
		expect(await standing(page)).toBe('Đã giao: Tổ đối thoại');
		await act(page, 'snooze', () => note(page, 'snooze', 'cho hop giao ban'));
		expect(await standing(page)).toMatch(/^Hoãn đến hết .* · Đã giao: Tổ đối thoại$/);
		await act(page, 'resolve', () => note(page, 'resolve', 'da nao vet, tra loi ngay 5'));
		expect(await standing(page)).toMatch(/^Đã giải quyết/);

		await tabTo(page, '[data-audit]');
		await press(page, 'Enter', /\/hotspots\/audit/);
		const trail = page.locator('main');
		await expect.poll(() => trail.innerText()).toContain('da nao vet, tra loi ngay 5');
		expect(await trail.innerText()).toContain('Tổ đối thoại');
		expect(troubles).toEqual([]);
		await close();

		const list = await visit(browser, at('/hotspots'));
		expect(await list.page.locator('#handled summary').innerText()).toMatch(/Đã xử lý: 1 nơi/);
		await list.close();
	});
});

describe('the list', () => {
	/** Takes back what other tests have left, so that every card waits again. */
	async function release() {
		const html = await (await fetch(at('/hotspots'))).text();
		const ids = new Set(
			[...html.matchAll(/hotspots\/(e\d{8}-[\w.-]+)/g)].map(([, id]) => id ?? '')
		);
		for (const id of ids)
			await fetch(at('/hotspots/triage'), {
				method: 'POST',
				redirect: 'manual',
				headers: { origin: new URL(at('/')).origin },
				body: new URLSearchParams({ hotspot_id: id, action: 'release', note: '' })
			});
	}
	beforeAll(release);

	test('goes from card to card by keys, acknowledges and snoozes the chosen one, and names its keys', async () => {
		const { page, troubles, close } = await visit(browser, at('/hotspots?budget=5'));
		const id = await chooseFirstCard(page);
		const href = await page.locator(`[id="${id}"] [data-open]`).getAttribute('href');
		expect(href).toMatch(/\?budget=5$/);
		await page.keyboard.press('?');
		expect(await page.locator('dialog[open]').innerText()).toContain('Hoãn điểm nóng đang chọn');
		await page.keyboard.press('Escape');
		await page.locator(`[id="${id}"]`).focus();
		await Promise.all([page.waitForEvent('load'), page.keyboard.press('a')]);
		await untilLive(page);
		expect(page.url()).toContain(`budget=5#${id}`);
		const card = page.locator(`[id="${id}"]`);
		expect(await card.innerText()).toContain('Đã xem');
		expect(await card.locator('[data-acknowledge]').count()).toBe(0);

		await page.keyboard.press('s');
		await expect.poll(() => card.locator('details[open] input[type=date]').count()).toBe(1);
		expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('until');
		await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
		await untilLive(page);
		expect(await page.locator(`[data-hotspot][id="${id}"]`).count()).toBe(0);
		expect(await page.locator('#handled').innerText()).toContain('Đã xử lý');
		expect(troubles).toEqual([]);
		await close();
		await release();
	});

	test('Enter opens the chosen card', async () => {
		const { page, close } = await visit(browser, at('/hotspots'));
		await chooseFirstCard(page);
		await press(page, 'Enter', DETAIL);
		await close();
	});

	test('works without JavaScript: a form acknowledges and leads back to the card', async () => {
		const { page, close } = await visit(browser, at('/hotspots'), { javaScriptEnabled: false });
		const card = page.locator('[data-hotspot]').first();
		const id = await card.getAttribute('id');
		await card.locator('[data-acknowledge]').click();
		await page.waitForURL(new RegExp(`/hotspots#${id}$`));
		expect(await page.locator(`[id="${id}"]`).innerText()).toContain('Đã xem');
		await close();
	});

	test('says what a missing note is missing', async () => {
		const { page, close } = await visit(browser, at('/hotspots'), { javaScriptEnabled: false });
		await page.locator('[data-open]').first().click();
		await page.waitForURL(DETAIL);
		await page.locator('[data-action=resolve] > summary').click();
		await page.locator('[data-action=resolve] textarea').fill('   ');
		await page.locator('[data-action=resolve] button').click();
		await expect.poll(() => page.locator('[role=alert]').innerText()).toContain('cần ghi chú');
		await close();
	});

	test.each(['/hotspots?state=hot', '/hotspots?budget=4', '/hotspots/digest?week=2025-12-23'])(
		'%s is answered 400',
		async (path) => {
			expect((await fetch(at(path))).status).toBe(400);
		}
	);

	test.each(['/hotspots/e20990101-00000-none', '/hotspots/nothing'])(
		'%s is answered 404 with a sentence',
		async (path) => {
			const response = await fetch(at(path));
			expect(response.status).toBe(404);
			expect(await response.text()).toContain('Không có trang này');
		}
	);

	test('keeps place, issue and budget when the state is filtered, and all of it links back', async () => {
		const { page, close } = await visit(browser, at('/hotspots?issue=env.waste&budget=1'));
		await page.locator('nav a', { hasText: 'Đang lắng' }).click();
		await page.waitForURL(/state=fading/);
		expect(page.url()).toMatch(/issue=env\.waste/);
		expect(page.url()).toMatch(/budget=1/);
		expect(await page.locator('.chips li', { hasText: 'Rác thải' }).count()).toBe(1);
		await close();
	});
});

test('the digest keeps the budget of the list, and its file the week of the page', async () => {
	const { page, close } = await visit(browser, at('/hotspots?budget=5'));
	const digest = await page.locator('[data-digest]').getAttribute('href');
	expect(digest).toMatch(/\/digest\?budget=5$/);
	await page.goto(at('/hotspots/digest?week=2025-12-15&budget=5'));
	const file = await page.locator('main a[download]').getAttribute('href');
	expect(file).toMatch(/\/digest\.html\?budget=5&week=2025-12-15$/);
	await close();
});

describe.each(['vi', 'en'])('an open form (%s)', (lang) => {
	test('has no axe violation and fits 320 pixels, light and dark', async () => {
		for (const colorScheme of ['light', 'dark'] as const) {
			const { page, close } = await visit(browser, at(`/hotspots?lang=${lang}`), { colorScheme });
			await page.locator('[data-open]').first().click();
			await page.waitForURL(DETAIL);
			await page.locator('[data-action=snooze] > summary').click();
			expect(await axeViolations(page)).toEqual([]);
			await page.setViewportSize({ width: 320, height: 800 });
			expect(await sidewaysOverflow(page)).toBe(0);
			await close();
		}
	});
});

test('the digest fits one sheet of A4', async () => {
	const { page, close } = await visit(browser, at('/hotspots/digest'));
	const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
	expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
	await close();
});
