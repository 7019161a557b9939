import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch, visit } from './browser.ts';
import { faultsInEveryLook } from './looks.ts';

let browser: Browser;
const at = (path: string) => new URL(path, inject('address')).href;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

/** Makes a link in the browser as a person does, without scripts, and reads its address once. */
async function share(path: string): Promise<string> {
	const { page, close } = await visit(browser, at(path), { javaScriptEnabled: false });
	await page
		.locator('form[action="/shares/change"]')
		.first()
		.evaluate((form) => {
			(form.closest('details') as HTMLDetailsElement).open = true;
		});
	await page.locator('form[action="/shares/change"] button').first().click();
	await page.waitForURL(/\/shares/);
	const address = await page.locator('input.made').inputValue();
	await page.reload();
	expect(await page.locator('input.made').count()).toBe(0);
	await close();
	return address;
}

/** What the sheets say: the time of printing apart, the same for everyone who opens the link. */
async function textOf(address: string): Promise<string> {
	const { page, close } = await visit(browser, address);
	const text = await page.locator('main').innerText();
	await close();
	return text;
}

describe('a shared link', () => {
	test('shows its brief on a clean profile, and no way elsewhere', async () => {
		const address = await share('/brief?province=40');
		const { page, troubles, close } = await visit(browser, address);
		expect(await page.locator('main').innerText()).toContain('Nghệ An');
		const links = await page
			.locator('a')
			.evaluateAll((all) =>
				all.map((link) => (link as HTMLAnchorElement).getAttribute('href') ?? link.outerHTML)
			);
		const own = new URL(address).pathname;
		for (const link of links) expect(link.startsWith(own) || link.startsWith('#'), link).toBe(true);
		expect(await faultsInEveryLook(page)).toEqual([]);
		expect(troubles).toEqual([]);
		await close();
	});

	test('shows the same whatever is added to its address', async () => {
		const address = await share('/brief?province=40&compare=none');
		const shown = await textOf(address);
		const ADDED = [
			'province=79',
			'commune=16702',
			'from=2025-01-06&to=2025-03-30',
			'compare=year',
			'issue=env.waste&sentiment=negative',
			'dataset=press',
			'pages=4',
			'q=den',
			'province=1&nonsense=1'
		];
		for (const added of ADDED) expect(await textOf(`${address}?${added}`), added).toBe(shown);
	});

	test('is closed once it is revoked, and an unknown one is never open', async () => {
		const address = await share('/brief?province=79');
		expect((await fetch(address)).status).toBe(200);
		const { page, close } = await visit(browser, at('/shares'), { javaScriptEnabled: false });
		const item = page.locator('li', { hasText: 'Hồ Chí Minh' }).first();
		await item.locator('summary').click();
		await item.locator('button').click();
		await page.waitForURL(/\/shares/);
		await close();
		const gone = await fetch(address);
		expect(gone.status).toBe(404);
		expect(await gone.text()).toContain('đã hết hạn hoặc đã bị thu hồi');
		const last = address.at(-1) === 'A' ? 'g' : 'A';
		expect((await fetch(`${address.slice(0, -1)}${last}`)).status).toBe(404);
	});

	test('is made by our own pages only', async () => {
		const body = new URLSearchParams({ action: 'share', days: '30', search: '' });
		const post = (headers: Record<string, string>) =>
			fetch(at('/shares/change'), { method: 'POST', body, headers, redirect: 'manual' });
		expect((await post({ origin: 'https://elsewhere.example' })).status).toBe(403);
		expect((await post({ origin: 'null' })).status).toBe(403);
		expect((await post({ origin: new URL(at('/')).origin })).status).toBe(303);
	});
});
