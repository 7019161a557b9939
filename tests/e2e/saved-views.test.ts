import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch, visit } from './browser.ts';

let browser: Browser;
const at = (path: string) => new URL(path, inject('address')).href;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

describe('an analyst', () => {
	test('takes a chart away as SVG and PNG', async () => {
		const { page, troubles, close } = await visit(browser, at('/?province=40'));
		const figure = page.locator('article.figure', { has: page.locator('.chart') }).first();
		await figure.locator('[data-export] summary').click();
		const downloaded = async (name: RegExp) => {
			const [download] = await Promise.all([
				page.waitForEvent('download'),
				figure.locator('[data-export]').locator('a, button').filter({ hasText: name }).click()
			]);
			return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
		};
		const svg = await downloaded(/SVG/);
		expect(svg.name).toMatch(/^lang-nghe_EXAMPLE_feedback-by-week_40_.*\.svg$/);
		expect(svg.bytes.toString('utf8')).toMatch(/DỮ LIỆU MẪU.*n = .*bản chụp/s);
		const png = await downloaded(/PNG/);
		expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
		// Twice the 928 pixels of the SVG: the picture was drawn, and not left empty.
		expect(png.bytes.readUInt32BE(16)).toBe(1856);
		expect(png.bytes.length).toBeGreaterThan(20_000);
		expect(troubles).toEqual([]);
		await close();
	});
});

describe('saved views', () => {
	test('work without JavaScript: save, rename, and delete only after asking', async () => {
		const { page, close } = await visit(browser, at('/feedback?sentiment=negative'), {
			javaScriptEnabled: false
		});
		await page.locator('[data-save-view] summary').click();
		await page.locator('[data-save-view] input[name=name]').fill('Gọi 0912345678');
		await page.locator('[data-save-view] button').click();
		await page.waitForURL(/#view-/);
		const item = page.locator('main li').first();
		expect(await item.innerText()).not.toContain('0912345678');
		await item.locator('summary', { hasText: 'Đổi tên' }).click();
		await item.locator('input[name=name]').fill('Phản ánh tiêu cực');
		await item.locator('button', { hasText: 'Đổi tên' }).click();
		await page.waitForURL(/#view-/);
		expect(await item.locator('h2').innerText()).toBe('Phản ánh tiêu cực');
		const before = await page.locator('main li').count();
		expect(await item.locator('button', { hasText: 'Xóa hẳn' }).isVisible()).toBe(false);
		await item.locator('summary', { hasText: 'Xóa' }).click();
		await item.locator('button', { hasText: 'Xóa hẳn' }).click();
		await expect.poll(() => page.locator('main li').count()).toBe(before - 1);
		await close();
	});
});

describe('a form from elsewhere', () => {
	const post = (origin: string | null, search = 'province=40') =>
		fetch(at('/views/change'), {
			method: 'POST',
			redirect: 'manual',
			body: new URLSearchParams({ action: 'save', name: 'lạ', path: '/', search }),
			headers: origin === null ? {} : { origin }
		});
	const views = async () => (await (await fetch(at('/views'))).text()).split('id="view-').length;

	test.each(['https://elsewhere.example', 'null', null])(
		'with origin %s is refused, and nothing is saved',
		async (origin) => {
			const before = await views();
			expect((await post(origin)).status).toBe(403);
			expect(await views()).toBe(before);
		}
	);

	test('of our own is kept; one whose search no page would take is refused with a sentence', async () => {
		const own = new URL(inject('address')).origin;
		const before = await views();
		expect((await post(own)).headers.get('location')).toMatch(/#view-/);
		expect(await views()).toBe(before + 1);
		const refused = await post(own, 'foo=1');
		const cookie = refused.headers.get('set-cookie')?.split(';')[0] ?? '';
		expect(await (await fetch(at('/views'), { headers: { cookie } })).text()).toContain(
			'không đúng dạng'
		);
	});
});
