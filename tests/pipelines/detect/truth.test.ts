import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepTruth } from '#pipelines/detect/keep-truth.ts';
import { publishSnapshot } from '#pipelines/publish.ts';
import type { WorkStore } from '#pipelines/store/work-store.ts';
import { loadFeedback, openEmptyStore, rowsOf } from '../store/store-fixture.ts';
import { detectedIn, mondayOf, reference, reportsOfWeeks, sundayOf } from './weekly-world.ts';

const LAST = 41;
const planted = (issue: string, communes: string[], from: number, to: number) => ({
	...{ id: `hotspot-${from}`, kind: 'volume', issue, communes },
	...{ from: mondayOf(from), to: mondayOf(to), peak: 9, ramp_weeks: 3 }
});

async function writeTruth(store: WorkStore, truth: object[]): Promise<void> {
	const path = join(store.dir, 'truth.json');
	writeFileSync(path, JSON.stringify(truth));
	await keepTruth(store, path);
}

async function published(dataset: 'example' | 'agency', truth: object[]) {
	const store = await openEmptyStore();
	await writeTruth(store, truth);
	await loadFeedback(store, { batch_id: 'one', dataset }, reportsOfWeeks(0, LAST + 1));
	const { path } = await publishSnapshot(store, { reference, asOf: sundayOf(LAST) });
	const { fct_hotspot } = await detectedIn(path);
	return fct_hotspot
		.filter(({ flagged_week_on }) => flagged_week_on !== null)
		.map(({ issue, is_planted }) => [issue, is_planted])
		.sort();
}

const waste = planted('env.waste', ['16704', '16705'], 31, 37);

test('a hotspot of the example is true when it overlaps a planted one in issue, commune and weeks', async () => {
	expect(await published('example', [waste])).toEqual([
		['env.waste', true],
		['env.water', false]
	]);
});

test.each([
	['in other weeks', planted('env.waste', ['16704'], 2, 9)],
	['elsewhere', planted('env.waste', ['16702'], 31, 37)],
	['on another issue', planted('edu.fees', ['16703'], 31, 37)]
])('a hotspot with one planted %s is not', async (_, other) => {
	expect(await published('example', [other])).toEqual([
		['env.waste', false],
		['env.water', false]
	]);
});

test('nobody knows of data that are no example which of its hotspots are true', async () => {
	expect(await published('agency', [waste])).toEqual([
		['env.waste', null],
		['env.water', null]
	]);
});

test('a new truth takes the place of the one before', async () => {
	const store = await openEmptyStore();
	await writeTruth(store, [planted('env.waste', ['16702'], 1, 2)]);
	await writeTruth(store, [waste]);
	const kept = await rowsOf(store.connection, 'select * from hotspot_truth order by commune_code');
	expect(kept).toMatchObject([
		{ planted_id: 'hotspot-31', commune_code: '16704', from_on: mondayOf(31), to_on: mondayOf(37) },
		{ planted_id: 'hotspot-31', commune_code: '16705' }
	]);
});
