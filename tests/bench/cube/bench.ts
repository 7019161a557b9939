import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import type { CubeMeasure } from '#lib/domain/cube/cube.ts';
import { encodeCube } from '#lib/server/cube/encode-cube.ts';
import { frameOfWeeks, generatedCells } from '../../crossfilter/support/generated-cells.ts';
import { CHROMIUM_SWITCHES, ensureChromium } from '../../support/chromium.ts';
import { printHead, printLine, thousands } from '../text/table.ts';
import type { CubeTimes } from './page.ts';
import { servePage } from './serve-page.ts';

const SEED = 20_260_701;
/** a year beside the year before it */
const WEEKS = 104;

/** Cells, and the budget of a slice of all linked charts in milliseconds. */
const CUBES = [
	{ name: '500k', cells: 500_000, budget: 16 },
	{ name: '1M', cells: 1_000_000, budget: 16 },
	{ name: '2M', cells: 2_000_000, budget: 50 }
] as const;

const MEASURES: Record<string, CubeMeasure[]> = {
	'n, by sentiment': [],
	'n, due, on time': ['due_count', 'answered_on_time_count']
};

const quantile = (values: readonly number[], share: number) =>
	values.toSorted((a, b) => a - b)[
		Math.min(values.length - 1, Math.floor(values.length * share))
	] ?? NaN;
const ms = (value: number) => `${value.toFixed(1)} ms`;

function print({ actions, updates, read, first, longest_step }: CubeTimes, budget: number): void {
	printLine('open: read the bytes, first charts', ms(read), ms(first));
	for (const [name, times] of Object.entries(actions)) {
		const update = quantile(updates[name] ?? [], 0.5);
		printLine(name, ms(quantile(times, 0.5)), ms(quantile(times, 0.95)), ms(update));
	}
	const all = Object.values(actions).flat();
	const p95 = quantile(all, 0.95);
	const sign = p95 <= budget ? '✓' : '✗';
	printLine('ALL ACTIONS', ms(quantile(all, 0.5)), ms(p95), '', `${sign} ≤ ${budget} ms`);
	printLine('longest step (a frame must wait for it)', ms(longest_step));
}

/**
 * Slices of a cube in a real Chromium: `npm run bench -- cube [--rounds 60]`. Every action updates all
 * seven linked charts and reads their rows. Peers (crossfilter2, arquero) are not installed, so they
 * are not measured.
 */
export async function benchCube(args: readonly string[]): Promise<void> {
	const options = { rounds: { type: 'string', default: '60' } } as const;
	const rounds = Number(parseArgs({ args: [...args], options }).values.rounds);
	const frame = frameOfWeeks(WEEKS);
	const cubes = new Map(
		CUBES.map(({ name, cells }) => [name, encodeCube(frame, generatedCells(frame, cells, SEED))])
	);
	const { origin, server } = await servePage(cubes);
	const browser = await chromium.launch({
		executablePath: ensureChromium(),
		args: CHROMIUM_SWITCHES
	});
	try {
		for (const { name, cells, budget } of CUBES) {
			for (const [title, measures] of Object.entries(MEASURES)) {
				const page = await browser.newPage();
				await page.goto(origin);
				await page.waitForFunction('window.measureCube');
				const size = ((cubes.get(name)?.length ?? 0) / 2 ** 20).toFixed(1);
				printHead(
					`${thousands(cells)} cells, ${size} MB, ${title}, ${rounds} rounds`,
					...['p50', 'p95', 'p50 of sums']
				);
				const call = `measureCube('/${name}', ${JSON.stringify(measures)}, ${rounds})`;
				print((await page.evaluate(call)) as CubeTimes, budget);
				await page.close();
			}
		}
	} finally {
		await browser.close();
		server.close();
	}
	console.log('\ncrossfilter2, arquero: not installed, not measured.');
}
