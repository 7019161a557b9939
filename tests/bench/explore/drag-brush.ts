import type { Browser, Page } from 'playwright-core';
import { DRAWN_MARK, scriptingPerSlice, type SliceScripting } from './scripting.ts';

/** Between two moves of the hand. */
const PACE_MS = 33;
const PATIENCE_MS = 60_000;

/** What one drag over the real page took. */
export interface Dragged {
	scripting: SliceScripting[];
	/** milliseconds from one drawn slice to the next, waiting and drawing included */
	between: number[];
	moves: number;
}

/** Leaves a mark whenever the page says that it has drawn a slice. Runs in the browser. */
function markSlices(mark: string): void {
	new MutationObserver(() => performance.mark(mark)).observe(document.documentElement, {
		attributes: true,
		attributeFilter: ['data-slices']
	});
}

const slicesDrawn = (page: Page) =>
	page.evaluate(() => Number(document.documentElement.dataset['slices'] ?? 0));

/** Moves the pointer to and fro within a box, `frames` times. */
async function moveToAndFro(
	page: Page,
	box: { x: number; y: number; width: number; height: number },
	frames: number
): Promise<void> {
	const middle = box.y + box.height / 2;
	const at = (share: number) => box.x + box.width * share;
	await page.mouse.move(at(0.2), middle);
	await page.mouse.down();
	for (let frame = 0; frame < frames; frame++) {
		const phase = (frame % 120) / 120;
		await page.mouse.move(at(0.3 + 0.65 * Math.abs(1 - 2 * phase)), middle);
		await page.waitForTimeout(PACE_MS);
	}
	await page.mouse.up();
}

/**
 * Opens Explore at `address`, lets it open its cube, drags the brush and reads the trace. Null when the
 * server does not answer with the page.
 */
export async function dragBrush(
	browser: Browser,
	address: string,
	frames: number
): Promise<Dragged | null> {
	const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } });
	const answer = await page.goto(address, { timeout: PATIENCE_MS });
	if (!answer?.ok()) {
		await page.close();
		return null;
	}
	const brush = page.locator('[data-brush]').first();
	await brush.scrollIntoViewIfNeeded({ timeout: PATIENCE_MS });
	const box = await brush.boundingBox();
	if (!box) throw new Error('the page shows no brush');
	// The first drag opens the cube: what it takes is no part of dragging.
	await moveToAndFro(page, box, 10);
	await page.waitForFunction(
		() => Number(document.documentElement.dataset['slices'] ?? 0) > 0,
		undefined,
		{ timeout: PATIENCE_MS }
	);
	await moveToAndFro(page, box, 60);
	await page.evaluate(markSlices, DRAWN_MARK);
	const before = await slicesDrawn(page);
	await browser.startTracing(page, {
		categories: ['devtools.timeline', 'blink.user_timing', 'v8.execute', 'v8']
	});
	await moveToAndFro(page, box, frames);
	const trace = (await browser.stopTracing()).toString('utf8');
	const marks = await page.evaluate(
		(mark) => performance.getEntriesByName(mark).map(({ startTime }) => startTime),
		DRAWN_MARK
	);
	const moves = (await slicesDrawn(page)) - before;
	await page.close();
	const between = marks.slice(1).map((to, index) => to - (marks[index] as number));
	return { scripting: scriptingPerSlice(trace), between, moves };
}
