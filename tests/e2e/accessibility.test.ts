import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { launch, visit } from './browser.ts';
import { faultsInEveryLook } from './looks.ts';
import { isOfRoute, pageRoutes } from './page-routes.ts';
import { addressOf, PAGES } from './pages.ts';
import { serveWarehouse } from './serve-warehouse.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser.close());

const LANGUAGES = ['vi', 'en'] as const;
const LINES =
	'measure=negative_share&with=issue%3Aenv.waste&with=issue%3Aland.compensation&compare=year';
/** What has a look of its own and no route of its own. */
const STATES = {
	'brief of four sheets': '/brief?pages=4&province=79',
	'explore over time': `/explore?tab=time&${LINES}`,
	'explore crossed': `/explore?tab=pivot&${LINES}`,
	'explore on a map': `/explore?tab=map&${LINES}`,
	'a whole leaderboard': '/explore?all=province&measure=negative_share&pick=issue_group%3Aland',
	'nothing found': '/feedback?q=zzzz',
	'no hotspot of a state': '/hotspots?state=recurrent&budget=0.5',
	'the list to label': '/feedback?order=review'
};
/** Pages that exist only for those who come from somewhere. Their own tests look at them. */
const ELSEWHERE = {
	'/gallery': 'answered 404 outside development',
	'/initiatives/import/[batch]': 'import.test.ts',
	'/s/[token]': 'shared-links.test.ts'
};

describe.each(Object.entries({ ...PAGES, ...STATES }))('%s', (_name, path) => {
	test.each(LANGUAGES)(
		'%s: axe finds nothing in any look, it fits every window, the console stays empty and the content policy refuses nothing',
		async (lang) => {
			const { page, troubles, close } = await visit(
				browser,
				addressOf(inject('address'), path, lang)
			);
			expect(await page.getAttribute('html', 'lang')).toBe(lang);
			await page.keyboard.press('Tab');
			expect(await faultsInEveryLook(page)).toEqual([]);
			expect(troubles).toEqual([]);
			await close();
		}
	);
});

test('every page of the program is looked at', () => {
	const paths = Object.values(PAGES);
	const unseen = pageRoutes.filter((route) => !paths.some((path) => isOfRoute(route, path)));
	expect(unseen).toEqual(Object.keys(ELSEWHERE));
});

test.each(LANGUAGES)('%s: a page that does not exist is accessible too', async (lang) => {
	const { page, close } = await visit(browser, addressOf(inject('address'), '/nowhere', lang));
	expect(await faultsInEveryLook(page)).toEqual([]);
	await close();
});

test('so is the first page of a program that has no data yet', async () => {
	const dir = mkdtempSync(join(tmpdir(), 'lang-nghe-first-'));
	const { address, end, ended } = await serveWarehouse(dir);
	onTestFinished(async () => {
		end('SIGKILL');
		await ended;
		rmSync(dir, { recursive: true });
	});
	for (const lang of LANGUAGES) {
		const { page, close } = await visit(browser, addressOf(address, '/', lang));
		expect(await faultsInEveryLook(page)).toEqual([]);
		await close();
	}
});

test('whoever asks for less motion sees none', async () => {
	const { page, close } = await visit(browser, inject('address'), { reducedMotion: 'reduce' });
	const moving = await page.evaluate(() =>
		[...document.querySelectorAll('*')].filter((element) => {
			const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
			const longest = `${transitionDuration}, ${animationDuration}`
				.split(', ')
				.map((duration) => parseFloat(duration) * (duration.endsWith('ms') ? 0.001 : 1));
			return Math.max(...longest) > 0.001 || scrollBehavior === 'smooth';
		})
	);
	expect(moving).toHaveLength(0);
	await close();
});
