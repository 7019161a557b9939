import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { countPages } from '#pipelines/brief/count-pages.ts';
import { launch, visit } from './browser.ts';
import { addressOf } from './pages.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

const MM = 96 / 25.4;
/** What an A4 sheet shows between its margins of 12 mm, in CSS pixels. */
const INSIDE = { width: Math.floor(186 * MM), height: Math.floor(273 * MM) };

/** Pages that people print, with the most sheets that each may take; `null` where data decide. */
const PRINTED = {
	overview: ['/', 1],
	'overview of a province': ['/?province=40', 1],
	brief: ['/brief?province=40', 1],
	'brief of four sheets': ['/brief?pages=4', 4],
	explore: ['/explore', 6],
	'explore over time': ['/explore?tab=time&measure=negative_share', 6],
	'explore crossed': ['/explore?tab=pivot&measure=negative_share', 6],
	'explore on a map': ['/explore?tab=map', 6],
	commune: ['/communes/16702', 3],
	issue: ['/issues/env.waste', 4],
	initiatives: ['/initiatives', null],
	quality: ['/quality', null],
	feedback: ['/feedback?sentiment=negative', null],
	about: ['/about', null]
} as const;

/** What of a printed page is wider than the sheet, and what of its tables is cut or scrolls. */
const cutParts = (page: Page) =>
	page.evaluate(() => {
		const right = document.documentElement.clientWidth + 1;
		const name = (part: Element) =>
			`${part.tagName}.${part.className.toString()}: ${part.textContent?.trim().slice(0, 50)}`;
		const shown = [...document.querySelectorAll<HTMLElement>('body *')].filter(
			(part) =>
				part instanceof HTMLElement &&
				part.checkVisibility() &&
				part.clientWidth > 0 &&
				!part.closest('.visually-hidden')
		);
		const hides = (part: HTMLElement) => getComputedStyle(part).overflow !== 'visible';
		return shown
			.filter(
				(part) =>
					part.getBoundingClientRect().right > right ||
					(part.scrollWidth > part.clientWidth + 1 && hides(part)) ||
					(part.scrollHeight > part.clientHeight + 1 && hides(part))
			)
			.map(name);
	});

/** Rows that the height of one sheet could not hold would be cut in two. */
const tallRows = (page: Page, height: number) =>
	page.evaluate(
		(most) =>
			[...document.querySelectorAll('tr')]
				.filter((row) => row.getBoundingClientRect().height > most)
				.map((row) => row.textContent?.trim().slice(0, 50)),
		height
	);

const NAVIGATION =
	'header nav:not(:has(.crumbs)), header form, .tools, .presets, .skip, .period, [data-save-view], details:not(.fold, .tree, #lineage *) > summary, button, input, select';

describe.each(Object.entries(PRINTED))('%s', (_name, [path, most]) => {
	test.each(['vi', 'en'] as const)(
		'%s: prints in whole sheets, nothing cut, nothing that only a screen needs, in black on white',
		async (lang) => {
			const { page, close } = await visit(browser, addressOf(inject('address'), path, lang), {
				colorScheme: 'dark',
				viewport: { width: INSIDE.width, height: INSIDE.height }
			});
			const sheets = countPages(await page.pdf({ preferCSSPageSize: true }));
			if (most !== null) expect(sheets).toBeLessThanOrEqual(most);
			await page.emulateMedia({ media: 'print' });
			expect(await cutParts(page)).toEqual([]);
			expect(await tallRows(page, INSIDE.height)).toEqual([]);
			const seen = await page
				.locator(NAVIGATION)
				.evaluateAll((parts) =>
					parts
						.filter((part) => part.checkVisibility() && part.getBoundingClientRect().width > 1)
						.map((part) => part.outerHTML.slice(0, 90))
				);
			expect(seen).toEqual([]);
			const banners = page.getByText('DỮ LIỆU MẪU / EXAMPLE DATA').filter({ visible: true });
			expect(await banners.count()).toBeGreaterThan(0);
			const scheme = await page.evaluate(
				() => getComputedStyle(document.documentElement).colorScheme
			);
			expect(scheme).toBe('light');
			await close();
		}
	);
});
