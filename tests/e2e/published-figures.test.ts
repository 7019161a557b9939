import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { CHANNELS } from '#lib/domain/channel.ts';
import { EXPLORE_MEASURES, EXPLORE_TABS } from '#lib/domain/explore/view.ts';
import { addDays, daysBetween, weekStart } from '#lib/domain/period.ts';
import { MIN_FOR_SHARE } from '#lib/domain/suppression.ts';
import { buildFixtureSnapshot } from '../support/fixture-snapshot.ts';
import '../support/property-seed.ts';
import { launch } from './browser.ts';
import { printedShares } from './printed-shares.ts';
import { printedWeeks, shownPeriods } from './printed-weeks.ts';
import { serveWarehouse, type ServedWarehouse } from './serve-warehouse.ts';

/** A Wednesday in the middle of a month and of a year. */
const AS_OF = '2026-03-25';
const dir = mkdtempSync(join(tmpdir(), 'lang-nghe-few-'));
let browser: Browser;
/** reads markup; shows nothing */
let blank: Page;
/** fewer than thirty of everything that people wrote */
let few: ServedWarehouse;

beforeAll(async () => {
	const asOf = `update meta_snapshot set as_of = date '${AS_OF}'`;
	await buildFixtureSnapshot(dir, undefined, asOf);
	[few, browser] = await Promise.all([serveWarehouse(dir), launch()]);
	blank = await browser.newPage();
});
afterAll(async () => {
	await browser.close();
	few.end();
	await few.ended;
	rmSync(dir, { recursive: true, force: true });
});

/** The first text of the fixture's agency came on this day, a Wednesday. */
const DATA_FROM = '2025-10-01';

const some = <T>(items: readonly T[]) => fc.subarray([...items], { maxLength: 2 });
const day = (first: string, days: number) =>
	fc.integer({ min: 0, max: days }).map((later) => addDays(first, later));
const PERIOD = fc.option(
	fc
		.tuple(day('2025-09-01', 200), fc.integer({ min: 0, max: 150 }))
		.map(([from, days]) => ({ from, to: addDays(from, days) })),
	{ nil: {} }
);
const FEEDBACK = {
	compare: fc.constantFrom('previous', 'year', 'tet', 'weeks', 'none'),
	channel: some(CHANNELS),
	sentiment: some(['negative', 'neutral', 'unsure']),
	issue: some(['env.waste', 'env.noise', 'land.clearance', 'admin.paperwork']),
	group: some(['env', 'land'])
};
const REGISTER = {
	dataset: fc.constantFrom('example', 'press'),
	field: some(['culture_society', 'economy', 'security_defence']),
	stage: some(['registered', 'recognised']),
	owner: some(['residential_unit', 'commune']),
	year: fc.option(fc.integer({ min: 2023, max: 2026 }), { nil: undefined })
};
const EXPLORE = {
	measure: fc.constantFrom(...EXPLORE_MEASURES),
	tab: fc.constantFrom(...EXPLORE_TABS),
	pick: some(['issue_group:env', 'channel:web', '-province:48', 'sentiment:negative'])
};
const ALWAYS = {
	lang: fc.constantFrom('vi', 'en'),
	province: fc.option(fc.constantFrom('40', '48', '75'), { nil: undefined })
};

function addressesOf(path: string, parts: Record<string, fc.Arbitrary<unknown>>, hasPeriod = true) {
	return fc
		.tuple(fc.record({ ...ALWAYS, ...parts }), hasPeriod ? PERIOD : fc.constant({}))
		.map(([given, period]) => {
			const search = new URLSearchParams();
			for (const [name, value] of Object.entries({ ...given, ...period }))
				for (const one of [value].flat()) if (one !== undefined) search.append(name, String(one));
			return `${path}?${search.toString()}`;
		});
}

const PAGES = {
	overview: addressesOf('/', FEEDBACK),
	explore: addressesOf('/explore', { ...EXPLORE, compare: FEEDBACK.compare }),
	commune: addressesOf('/communes/16702', FEEDBACK),
	issue: addressesOf('/issues/env.waste', FEEDBACK),
	feedback: addressesOf('/feedback', FEEDBACK),
	brief: addressesOf('/brief', { ...FEEDBACK, pages: fc.constantFrom('1', '4') }),
	initiatives: addressesOf('/initiatives', REGISTER),
	quality: addressesOf('/quality', {})
};
/** Pages that draw weeks one by one in a table. */
const WITH_WEEKS = ['overview', 'explore', 'issue'] as const;
/** Pages that compare a period with another. */
const COMPARED = ['overview', 'explore', 'issue', 'commune'] as const;
const RUNS = 8;

async function htmlOf(base: string, address: string): Promise<string> {
	const answer = await fetch(base + address);
	expect(answer.status, address).toBe(200);
	return answer.text();
}
const everyAddress = (addresses: fc.Arbitrary<string>, holds: (address: string) => Promise<void>) =>
	fc.assert(fc.asyncProperty(addresses, holds), { numRuns: RUNS });

describe.each(Object.entries(PAGES))('%s', (_name, addresses) => {
	test('prints no percentage where fewer than 30 were counted, whatever is filtered', () =>
		everyAddress(addresses, async (address) => {
			const shares = await printedShares(blank, await htmlOf(few.address, address));
			expect(shares.filter(({ basis }) => basis === null || basis < MIN_FOR_SHARE)).toEqual([]);
		}));

	test('nor does it in an example where some are many and some are few', () =>
		everyAddress(addresses, async (address) => {
			const shares = await printedShares(blank, await htmlOf(inject('address'), address));
			expect(shares.filter(({ basis }) => basis !== null && basis < MIN_FOR_SHARE)).toEqual([]);
		}));
});

test('a percentage of 29 would be seen, in a row, in a line and in a figure', async () => {
	const table = '<table><thead><tr><th>x<th>n<th>%</thead><tr><td>a<td>29<td>41 %</table>';
	const html = `${table}<li>12 % (n = 29)</li><article class="card"><p>7%</p><p>2/29</p></article>`;
	expect((await printedShares(blank, html)).map(({ basis }) => basis)).toEqual([29, 29, 29]);
	const shown = await printedShares(blank, await htmlOf(inject('address'), '/'));
	expect(shown.filter(({ basis }) => basis !== null && basis >= MIN_FOR_SHARE)).not.toEqual([]);
});

describe.each(WITH_WEEKS)('%s', (name) => {
	test('marks the weeks that are not whole, and no others', async () => {
		let seen = 0;
		await everyAddress(PAGES[name], async (address) => {
			const html = await htmlOf(few.address, address);
			const periods = await shownPeriods(blank, html);
			const weeks = await printedWeeks(blank, html);
			if (!periods) throw new Error(`${address} says no period`);
			seen += weeks.length;
			for (const { from, isMarked } of weeks) {
				const monday = weekStart(from);
				const first = [periods.now.from, DATA_FROM].sort().at(-1) ?? '';
				const isWhole = monday >= first && addDays(monday, 7) <= periods.now.to;
				expect(isMarked, `${address}: ${from}`).toBe(!isWhole);
			}
		});
		expect(seen).toBeGreaterThan(RUNS);
	});
});

describe.each(COMPARED)('%s', (name) => {
	test('compares a period with one of as many days that begins on the same day of the week', () =>
		everyAddress(PAGES[name], async (address) => {
			const periods = await shownPeriods(blank, await htmlOf(inject('address'), address));
			if (!periods) throw new Error(`${address} says no period`);
			const { now, before } = periods;
			if (!before) return;
			expect(daysBetween(before.from, before.to)).toBe(daysBetween(now.from, now.to));
			expect(daysBetween(before.from, now.from) % 7).toBe(0);
		}));
});

test('a month that is not over is marked on the page of quality, and is not judged', async () => {
	await blank.setContent(await htmlOf(few.address, '/quality'), { waitUntil: 'commit' });
	const marked = blank.locator('tr', { hasText: 'tháng chưa hết' });
	expect(await marked.locator('th').allTextContents()).toEqual([expect.stringContaining('3/2026')]);
	expect(await marked.textContent()).not.toMatch(/▲|\d\s?%/);
});
