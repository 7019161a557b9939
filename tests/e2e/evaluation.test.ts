import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { axeViolations } from './axe.ts';
import { launch, sidewaysOverflow, visit } from './browser.ts';

let browser: Browser;
const at = (path: string) => new URL(path, inject('address')).href;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

const SENTENCE = 'Chị Nguyễn Thị Lan ở xã Nam Đàn gọi 0912 345 678: rác chất đống không ai dọn';

test('a sentence is explained without JavaScript, and stands in no address', async () => {
	const { page, close } = await visit(browser, at('/evaluation'), { javaScriptEnabled: false });
	await page.fill('#try textarea', SENTENCE);
	await page.click('#try button');
	await page.waitForLoadState();
	const said = await page.locator('#try').innerText();
	expect(said).toContain('[số điện thoại]');
	expect(said).not.toMatch(/0912|Nguyễn/);
	expect(said).toContain('Rác thải');
	expect(new URL(page.url()).search).toBe('');
	await close();
});

test('with JavaScript the answer comes into the same page, which stays accessible at 320 pixels', async () => {
	const { page, troubles, close } = await visit(browser, at('/evaluation?lang=en'));
	await page.setViewportSize({ width: 320, height: 800 });
	await page.fill('#try textarea', SENTENCE);
	await page.click('#try button');
	await page.waitForSelector('#try table');
	expect(await page.inputValue('#try textarea')).toBe(SENTENCE);
	expect(await axeViolations(page)).toEqual([]);
	expect(await sidewaysOverflow(page)).toBe(0);
	expect(troubles).toEqual([]);
	await close();
});

test('of a denunciation the page gives nothing back', async () => {
	const response = await fetch(at('/evaluation'), {
		method: 'POST',
		headers: {
			accept: 'text/html',
			origin: inject('address'),
			'content-type': 'application/x-www-form-urlencoded'
		},
		body: new URLSearchParams({ text: 'Tôi tố cáo ông Bằng nhận hối lộ, xin giữ bí mật tên tôi' })
	});
	expect(response.headers.get('cache-control')).toBe('no-store');
	const html = await response.text();
	expect(html).toContain('chỉ đếm, không lưu');
	expect(html).not.toMatch(/ông Bằng|hối lộ/);
});
