import type { Page } from 'playwright-core';

const MOST_TABS = 400;

/** Walks with the Tab key, and on from the end, until the focus stands on what a selector names. */
export async function tabTo(page: Page, selector: string): Promise<void> {
	for (let step = 0; step < MOST_TABS; step += 1) {
		const isThere = await page.evaluate((wanted) => {
			const { activeElement } = document;
			return activeElement !== document.body && activeElement?.matches(wanted) === true;
		}, selector);
		if (isThere) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`the Tab key never reached ${selector}`);
}

/** Presses a key and waits until it has led to an address. */
export async function press(page: Page, key: string, address: RegExp): Promise<void> {
	await Promise.all([page.waitForURL(address), page.keyboard.press(key)]);
}
