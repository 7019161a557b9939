import type { Page } from 'playwright-core';
import { axeViolations, COLOUR_RULES } from './axe.ts';
import { sidewaysOverflow } from './browser.ts';

const WIDE = 1440;
const NARROW = [360, 320] as const;
const HEIGHT = 900;
/** Of longer lists of like elements this many are looked at in every look but the first. */
const MOST_ALIKE = 4;

/** Leaves the first of many siblings that differ in what they say and not in how they look. */
const thin = (page: Page) =>
	page.evaluate((most) => {
		for (const group of document.querySelectorAll(
			'tbody, main ul, main ol, select, datalist, svg, svg g'
		))
			for (const extra of [...group.children].slice(most)) extra.remove();
	}, MOST_ALIKE);

/** Opens everything that folds, also what would close its neighbours. */
const unfold = (page: Page) =>
	page.evaluate(() => {
		for (const details of document.querySelectorAll('details')) {
			details.removeAttribute('name');
			details.open = true;
		}
	});

/** Nothing may be judged half-way between two colours. */
const settled = (page: Page) =>
	page.evaluate(async () => {
		await Promise.all(document.getAnimations().map(({ finished }) => finished));
	});

/**
 * What is wrong with a page, light and dark, 1440, 360 and 320 pixels wide, folded and unfolded: what
 * axe finds and how far it is wider than its window, each with the look that has it. The page is left
 * thinned out. It is loaded once: theme and width change under it, as they do when a window is moved.
 */
export async function faultsInEveryLook(page: Page): Promise<string[]> {
	const faults: string[] = [];
	const look = async (width: number, colorScheme: 'light' | 'dark') => {
		await page.setViewportSize({ width, height: HEIGHT });
		await page.emulateMedia({ colorScheme });
		await settled(page);
	};
	const check = async (name: string, rules?: readonly string[]) =>
		faults.push(...(await axeViolations(page, rules)).map((found) => `${name}: ${found}`));
	const fits = async (name: string) => {
		const pixels = await sidewaysOverflow(page);
		if (pixels > 0) faults.push(`${name}: ${pixels} px wider than the window`);
	};
	await look(WIDE, 'light');
	await fits(`${WIDE}`);
	await check(`light ${WIDE}`);
	await look(WIDE, 'dark');
	await check(`dark ${WIDE}`, COLOUR_RULES);
	for (const width of NARROW) {
		await look(width, 'light');
		await fits(`${width}`);
	}
	await thin(page);
	for (const width of NARROW) {
		await look(width, 'light');
		await check(`light ${width}`);
		await look(width, 'dark');
		await check(`dark ${width}`, COLOUR_RULES);
	}
	await unfold(page);
	await fits(`${NARROW[1]} unfolded`);
	await check(`dark ${NARROW[1]} unfolded`);
	await look(WIDE, 'light');
	await fits(`${WIDE} unfolded`);
	await check(`light ${WIDE} unfolded`);
	return faults;
}
