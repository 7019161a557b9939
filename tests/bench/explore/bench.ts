import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright-core';
import { z } from 'zod';
import { cubeFrameSchema } from '#lib/domain/cube/frame-schema.ts';
import { addDays, daysBetween } from '#lib/domain/period.ts';
import { serveWarehouse } from '../../e2e/serve-warehouse.ts';
import { CHROMIUM_SWITCHES, ensureChromium } from '../../support/chromium.ts';
import { printHead, printLine, thousands } from '../text/table.ts';
import { timesOf } from '../warehouse/figures.ts';
import { makeSnapshot } from '../warehouse/generate/make-snapshot.ts';
import { dragBrush } from './drag-brush.ts';

/** A year beside the year before it, the latest of them on this day. */
const MADE = { asOf: '2026-06-28', days: 728, seed: 1, hasTexts: true };
const BUDGET = { p50: 16, p95: 33 };
const PEOPLE = 'people.sqlite';

const optionsSchema = z.strictObject({
	/** a warehouse folder; without it one is made and removed again */
	warehouse: z.string().optional(),
	rows: z.coerce.number().int().min(10_000).max(1e8).default(1e6),
	frames: z.coerce.number().int().min(10).max(5_000).default(400)
});

const ms = (value: number) => `${value.toFixed(1)} ms`;
const sliceSchema = z.object({ frame: cubeFrameSchema });

/** Views of the snapshot: as the page opens, a year, a year with what it is compared with, all of it. */
async function viewsOf(address: string): Promise<Record<string, string>> {
	const answer = await fetch(`${address}/api/cube/slice`);
	const { period } = sliceSchema.parse(await answer.json()).frame;
	const from = (days: number) => `from=${addDays(period.to, -days)}&to=${period.to}`;
	return {
		[`as it opens, ${daysBetween(period.from, period.to)} days beside as many`]: '',
		'a year beside the year before': `${from(364)}&compare=year`,
		'two years at once': `${from(MADE.days)}&compare=none`,
		'two years, answered on time': `${from(MADE.days)}&compare=none&measure=on_time`,
		'two years, a pivot table': `${from(MADE.days)}&compare=none&tab=pivot`,
		'two years, weeks by issue group': `${from(MADE.days)}&compare=none&tab=time`
	};
}

async function measure(browser: Browser, address: string, frames: number): Promise<void> {
	for (const [name, search] of Object.entries(await viewsOf(address))) {
		printHead(name, 'p50', 'p95', 'slices');
		const dragged = await dragBrush(browser, `${address}/explore?${search}`, frames);
		if (!dragged) {
			printLine('the server did not answer with the page');
			continue;
		}
		const { scripting, between, moves } = dragged;
		const [busy, elapsed] = [
			timesOf(scripting.map((slice) => slice.busy)),
			timesOf(scripting.map((slice) => slice.elapsed))
		];
		const isWithin = busy.p50 <= BUDGET.p50 && busy.p95 <= BUDGET.p95;
		const sign = `${isWithin ? '✓' : '✗'} ≤ ${BUDGET.p50}, ≤ ${BUDGET.p95} ms`;
		const cells = (times: typeof busy) => [ms(times.p50), ms(times.p95), thousands(moves)];
		printLine('scripting a slice, on the processor', ...cells(busy), sign);
		printLine('the same by the clock, other work included', ...cells(elapsed));
		printLine('from one drawn slice to the next', ...cells(timesOf(between)));
	}
}

/**
 * Drags the brush of Explore over the built page in a real Chromium and prints the scripting of each
 * drawn slice: `npm run bench -- explore [--warehouse DIR | --rows 1e6] [--frames 400]`.
 */
export async function benchExplore(args: readonly string[]): Promise<void> {
	const text = { type: 'string' } as const;
	const options = { warehouse: text, rows: text, frames: text };
	const { values } = parseArgs({ args: [...args], options });
	const { warehouse, rows, frames } = optionsSchema.parse(values);
	const scratch = mkdtempSync(path.join(tmpdir(), 'lang-nghe-explore-'));
	try {
		if (!warehouse) await makeSnapshot({ ...MADE, dir: scratch, rows });
		const dir = warehouse ?? scratch;
		const served = await serveWarehouse(dir, { PEOPLE_FILE: path.join(scratch, PEOPLE) });
		const browser = await chromium.launch({
			executablePath: ensureChromium(),
			args: CHROMIUM_SWITCHES
		});
		try {
			await measure(browser, served.address, frames);
		} finally {
			await browser.close();
			served.end();
			await served.ended;
		}
	} finally {
		rmSync(scratch, { recursive: true });
	}
}
