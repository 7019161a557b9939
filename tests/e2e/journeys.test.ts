import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch, visit } from './browser.ts';
import { PAGES } from './pages.ts';

let browser: Browser;
const at = (path: string) => new URL(path, inject('address')).href;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

describe('without JavaScript', () => {
	test.each(Object.entries(PAGES))('%s can be read', async (_name, path) => {
		const { page, close } = await visit(browser, at(path), { javaScriptEnabled: false });
		expect(await page.locator('h1').count()).toBe(1);
		expect((await page.locator('main').innerText()).length).toBeGreaterThan(200);
		await close();
	});

	test('the overview shows its trend, its map and the tables beside them', async () => {
		const { page, close } = await visit(browser, at('/'), { javaScriptEnabled: false });
		expect(await page.locator('figure[role=img] svg:visible').count()).toBe(1);
		expect(await page.locator('svg a[href*="province="]').count()).toBeGreaterThanOrEqual(34);
		await page.locator('#map details summary').first().click();
		expect(await page.locator('#map table tbody tr').count()).toBe(34);
		await close();
	});

	test('the jump form finds a commune by an unaccented former name', async () => {
		const { page, close } = await visit(browser, at('/'), { javaScriptEnabled: false });
		await page.locator('header input[type=search]').fill('nghi phu');
		await page.keyboard.press('Enter');
		await page.waitForURL(/\/jump/);
		expect(await page.locator('main a[href="/communes/16702"]').count()).toBe(1);
		await close();
	});
});

describe('the address is the view', () => {
	const VIEWS = [
		'/?province=79&from=2025-03-03&to=2025-06-01&compare=year&map=points',
		'/feedback?issue=env.waste&sentiment=negative&sentiment=unsure&channel=zalo_group&q=rac',
		'/initiatives?dataset=example&field=economy&stage=recognised&year=2024&page=2',
		'/issues/land.clearance?province=40&lang=en'
	];
	test.each(VIEWS)('%s shows the same in two profiles', async (path) => {
		const texts = [];
		for (let profile = 0; profile < 2; profile += 1) {
			const { page, close } = await visit(browser, at(path));
			texts.push(await page.locator('main').innerText());
			await close();
		}
		expect(texts[0]).toBe(texts[1]);
	});

	test('a filter chosen by clicking stands in the address and as a chip', async () => {
		const { page, close } = await visit(browser, at('/feedback'));
		await page.locator('aside a[href*="sentiment=negative"]').click();
		await page.waitForURL(/sentiment=negative/);
		expect(await page.locator('.chips li', { hasText: 'Tiêu cực' }).count()).toBe(1);
		await close();
	});

	test.each(['/?province=1', '/?nonsense=1', '/feedback?sentiment=angry', '/?from=2026-02-31'])(
		'%s is answered 400 with a sentence',
		async (path) => {
			const response = await fetch(at(path));
			expect(response.status).toBe(400);
			const html = await response.text();
			expect(html).toContain('Đường dẫn có giá trị không hiểu được');
			expect(html).not.toMatch(/ZodError|select |\/src\//);
		}
	);
});

describe('a person at the keyboard', () => {
	test('jumps to a commune by its unaccented name', async () => {
		const { page, close } = await visit(browser, at('/'));
		const box = page.locator('header [data-search]');
		// The keys work once the page is live, which no event tells.
		await expect
			.poll(async () => {
				await page.keyboard.press('/');
				return box.evaluate((input) => input === document.activeElement);
			})
			.toBe(true);
		await box.fill('');
		await page.keyboard.type('dau giay', { delay: 20 });
		await page.waitForSelector('[role=option]:first-child a[href^="/communes/26326"]');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await page.waitForURL(/\/communes\/26326/);
		expect(await page.locator('h1').innerText()).toContain('Dầu Giây');
		await close();
	});

	test('drills from the map to a province and from there to a commune', async () => {
		const { page, close } = await visit(browser, at('/'));
		await page.locator('#map svg a[href*="province=79"]').focus();
		await page.keyboard.press('Enter');
		await page.waitForURL(/province=79/);
		await page.locator('#map svg a[href^="/communes/"]').first().focus();
		await page.keyboard.press('Enter');
		await page.waitForURL(/\/communes\/\d{5}/);
		await close();
	});

	test('the chart wakes under the pointer without a word in the console', async () => {
		const { page, troubles, close } = await visit(browser, at('/'));
		await page.locator('figure[role=img]').first().hover();
		await page.waitForSelector('figure.is-live .stage canvas');
		await page.mouse.move(400, 700);
		expect(troubles).toEqual([]);
		await close();
	});
});

describe('honesty', () => {
	test.each(Object.entries(PAGES))('%s says when its data are an example', async (_name, path) => {
		const html = await (await fetch(at(path))).text();
		expect(html.includes('DỮ LIỆU MẪU / EXAMPLE DATA')).toBe(!path.includes('dataset=press'));
	});

	test('the example banner is printed too', async () => {
		const { page, close } = await visit(browser, at('/'));
		await page.emulateMedia({ media: 'print' });
		expect(await page.getByText('DỮ LIỆU MẪU / EXAMPLE DATA').isVisible()).toBe(true);
		await close();
	});

	test('a press row shows title, publisher and date of its source, and never a file name', async () => {
		const { page, close } = await visit(browser, at('/initiatives?dataset=press&lang=en'));
		const texts: string[] = [];
		for (let next: string | null = page.url(); next !== null;) {
			await page.goto(new URL(next, page.url()).href);
			texts.push(await page.locator('main').innerText());
			const link = page.locator('a[rel=next]');
			next = (await link.count()) ? await link.first().getAttribute('href') : null;
		}
		expect(texts.length).toBeGreaterThan(1);
		const text = texts.join('\n');
		expect(text).toMatch(/Nhan Dan \(English\)/);
		expect(text).not.toMatch(/press-\d|\.txt/);
		await close();
	});

	test('no page shows a percentage of fewer than 30 texts in its headline', async () => {
		const { page, close } = await visit(browser, at('/communes/16702'));
		for (const card of await page.locator('.figure-card').allInnerTexts()) {
			const n = Number(/n = ([\d.]+)/.exec(card)?.[1]?.replaceAll('.', '') ?? Infinity);
			if (n < 30) expect(card).not.toMatch(/^\d+ %$/m);
		}
		await close();
	});
});
