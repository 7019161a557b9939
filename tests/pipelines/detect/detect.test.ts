import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { forgetHotspots } from '#pipelines/detect.ts';
import { publishSnapshot } from '#pipelines/publish.ts';
import type { FeedbackRow } from '#pipelines/loaded-batch.ts';
import { openWorkStore, type WorkStore } from '#pipelines/store/work-store.ts';
import { emptyWarehouse, loadFeedback, openEmptyStore, rowsOf } from '../store/store-fixture.ts';
import {
	detectedIn,
	mondayOf,
	reference,
	reports,
	reportsOfWeeks,
	sundayOf,
	type Detected
} from './weekly-world.ts';

const LAST = 41;

let batch = 0;
const load = (store: WorkStore, rows: readonly FeedbackRow[]) =>
	loadFeedback(store, { batch_id: `batch-${(batch += 1)}` }, rows);

async function publish(store: WorkStore, week: number, places = reference): Promise<Detected> {
	const { path } = await publishSnapshot(store, { reference: places, asOf: sundayOf(week) });
	return detectedIn(path);
}

/** Warehouses with the weeks up to one, published: made once, each test works on a copy. */
const templates = new Map<number, string>();
afterAll(() => {
	for (const dir of templates.values()) rmSync(dir, { recursive: true });
});

async function templateUpTo(week: number): Promise<string> {
	const dir = mkdtempSync(join(tmpdir(), 'lang-nghe-weeks-'));
	templates.set(week, dir);
	const store = await openWorkStore(dir);
	await load(store, reportsOfWeeks(0, week + 1));
	await publish(store, week);
	store.close();
	return dir;
}

async function storeUpTo(week: number): Promise<WorkStore> {
	const dir = emptyWarehouse();
	cpSync(templates.get(week) ?? (await templateUpTo(week)), dir, { recursive: true });
	return openEmptyStore(dir);
}

const flagged = ({ fct_hotspot_week }: Detected) =>
	fct_hotspot_week
		.filter(({ is_flagged }) => is_flagged)
		.map(({ hotspot_id, week_on }) => `${hotspot_id} ${week_on}`);

/** What is said of the weeks up to one. */
const upTo = ({ fct_hotspot_week }: Detected, week: number) =>
	fct_hotspot_week.filter(({ week_on }) => String(week_on) <= mondayOf(week));

describe('detection', () => {
	let kept: Detected | null = null;
	/** One run over all weeks. */
	const runAtOnce = async () => (kept ??= await publish(await storeUpTo(LAST), LAST));

	test('finds what was planted, in its weeks and communes', async () => {
		const atOnce = await runAtOnce();
		const found = atOnce.fct_hotspot.filter(({ flagged_week_on }) => flagged_week_on !== null);
		expect(found.map(({ issue }) => issue).sort()).toEqual(['env.waste', 'env.water']);
		const waste = found.find(({ issue }) => issue === 'env.waste');
		expect([mondayOf(30), mondayOf(31)]).toContain(waste?.['first_week_on']);
		const members = atOnce.fct_hotspot_place
			.filter((row) => row['hotspot_id'] === waste?.['hotspot_id'] && row['is_member'])
			.map(({ commune_code }) => commune_code);
		expect(new Set(members)).toEqual(new Set(['16703', '16704']));
	});

	test('published after each week gives exactly what one run over all weeks gives', async () => {
		const atOnce = await runAtOnce();
		const store = await storeUpTo(28);
		const alerts = new Map<number, string[]>();
		let last: Detected | null = null;
		for (let week = 29; week <= LAST; week += 1) {
			await load(store, reportsOfWeeks(week, week + 1));
			last = await publish(store, week);
			alerts.set(
				week,
				flagged(last).filter((each) => each.endsWith(mondayOf(week)))
			);
		}
		expect(last).toEqual(atOnce);
		expect([...alerts.values()].flat().sort()).toEqual(flagged(atOnce).sort());
		expect(flagged(atOnce).length).toBeGreaterThan(5);
	}, 120_000);

	test('of an earlier day says what was said then, and nothing of later weeks', async () => {
		const atOnce = await runAtOnce();
		const store = await storeUpTo(LAST);
		const earlier = await publish(store, 35);
		expect(earlier.fct_hotspot_week).toEqual(upTo(atOnce, 35));
		expect(earlier.fct_hotspot.filter(({ is_current }) => is_current).length).toBeGreaterThan(0);
		expect(await publish(store, LAST)).toEqual(atOnce);
	});

	test('has none before there are weeks enough to learn from, and says so', async () => {
		const store = await openEmptyStore();
		await load(store, reportsOfWeeks(0, 20));
		const young = await publish(store, 19);
		expect(young.fct_hotspot_week).toEqual([]);
		expect(young.meta_detection).toMatchObject([
			{ weeks_known: 20, weeks_needed: 26, first_week_on: mondayOf(0), last_week_on: mondayOf(19) }
		]);
	});

	test('counts whole weeks alone, and says what it leaves out', async () => {
		const store = await storeUpTo(30);
		const [unplaced] = reports(30, { issue: 'env.waste', commune: '16702', count: 1, mark: 'x' });
		await load(store, [{ ...(unplaced as FeedbackRow), commune_code: null }]);
		await load(store, reports(31, { issue: 'env.waste', commune: '16702', count: 90 }));
		const { path } = await publishSnapshot(store, { reference, asOf: mondayOf(32) });
		const whole = await detectedIn(path);
		expect(whole.meta_detection[0]).toMatchObject({
			...{ last_week_on: mondayOf(31), left_out_count: 1 }
		});
		const part = await publishSnapshot(store, { reference, asOf: mondayOf(31) });
		const cut = await detectedIn(part.path);
		expect(cut.meta_detection[0]?.['last_week_on']).toBe(mondayOf(30));
		expect(cut.fct_hotspot_week.every((row) => row['expected'] !== null)).toBe(true);
		expect(cut.fct_hotspot_week.some((row) => Number(row['observed']) >= 90)).toBe(false);
	});
});

describe('reports that come late', () => {
	const late = (week: number) =>
		reports(week, { issue: 'env.water', commune: '16702', count: 12, mark: '-late' });

	test('change what is said of the last two weeks', async () => {
		const store = await storeUpTo(33);
		const before = await publish(store, 33);
		await load(store, late(32));
		const after = await publish(store, 33);
		expect(upTo(after, 31)).toEqual(upTo(before, 31));
		const found = after.fct_hotspot.filter(({ first_week_on }) => first_week_on === mondayOf(32));
		expect(found.map(({ hotspot_id }) => hotspot_id)).toContain(
			`a${mondayOf(32).replaceAll('-', '')}-16702-env.water`
		);
	});

	test('leave the decisions of older weeks as they were made', async () => {
		const store = await storeUpTo(33);
		const before = await publish(store, 33);
		await load(store, late(29));
		const after = await publish(store, 33);
		expect(after.fct_hotspot_week).toEqual(before.fct_hotspot_week);
		// They are in the facts all the same.
		expect(Number(after.meta_detection[0]?.['counted_count'])).toBe(
			Number(before.meta_detection[0]?.['counted_count']) + 12
		);
	});

	test('are told of by the share of a usual week that has come', async () => {
		const store = await openEmptyStore();
		const rows = reportsOfWeeks(0, 31);
		const isLast = ({ received_on }: FeedbackRow) => received_on >= mondayOf(30);
		await load(store, [...rows.filter((row) => !isLast(row)), ...rows.filter(isLast).slice(0, 2)]);
		const { meta_hotspot_week } = await publish(store, 30);
		const ofWeek = (week: number) =>
			meta_hotspot_week.find(({ week_on }) => week_on === mondayOf(week))?.['completeness'];
		expect(ofWeek(30)).toBeLessThan(0.5);
		expect(ofWeek(29)).toBeGreaterThan(0.5);
	});
});

test.each(['snapshot-rest', 'detect agency'])(
	'a fault at %s takes back what was decided meanwhile, and the next publish decides it',
	async (fault) => {
		const store = await storeUpTo(30);
		const snapshots = () => readdirSync(join(store.dir, 'snapshots')).sort();
		const before = snapshots();
		await forgetHotspots(store.connection);
		let faults = 0;
		const failing = publishSnapshot(store, {
			...{ reference, asOf: sundayOf(30) },
			onProgress: (_done, _total, what) => {
				if (what.includes(fault) && (faults += 1) === 1) throw new Error('cut off');
			}
		});
		await expect(failing).rejects.toThrow('cut off');
		expect(await rowsOf(store.connection, 'from hotspot_memory')).toEqual([]);
		expect(snapshots()).toEqual(before);
		expect((await publish(store, 30)).fct_hotspot_week).not.toEqual([]);
	}
);

describe('everything is decided anew', () => {
	const late = reports(29, { issue: 'env.water', commune: '16702', count: 12, mark: '-late' });
	const foundLate = ({ fct_hotspot }: Detected) =>
		fct_hotspot.some(
			({ first_week_on, issue }) => first_week_on === mondayOf(29) && issue === 'env.water'
		);

	test.each<[string, (store: WorkStore) => Promise<Detected>]>([
		[
			'when what was counted is another, as after reclassify and relocate',
			async (store) => {
				await forgetHotspots(store.connection);
				return publish(store, 33);
			}
		],
		[
			'when the borders are others',
			(store) => {
				const neighbours = new Map(reference.neighbours).set('16702', []);
				return publish(store, 33, { ...reference, neighbours });
			}
		],
		[
			'when a large part of the history was loaded later',
			async (store) => {
				await load(
					store,
					reportsOfWeeks(0, 20).map((row) => ({
						...row,
						...{ identity_key: `more-${row.identity_key}`, feedback_id: `more-${row.feedback_id}` }
					}))
				);
				return publish(store, 33);
			}
		],
		[
			'when weeks before the first were loaded later',
			async (store) => {
				await load(store, reports(-1, { issue: 'env.waste', commune: '16702', count: 7 }));
				return publish(store, 33);
			}
		]
	])('%s', async (_, change) => {
		const store = await storeUpTo(33);
		await load(store, late);
		expect(foundLate(await publish(store, 33))).toBe(false);
		expect(foundLate(await change(store))).toBe(true);
	});

	test('and a hotspot keeps its name', async () => {
		const store = await storeUpTo(LAST);
		const before = await publish(store, LAST);
		await forgetHotspots(store.connection);
		expect(await publish(store, LAST)).toEqual(before);
	});
});

test('what two datasets report is never counted together', async () => {
	const store = await storeUpTo(33);
	const rows = reports(33, { issue: 'env.water', commune: '16702', count: 12, mark: '-example' });
	await loadFeedback(
		store,
		{ batch_id: 'example', dataset: 'example', source_id: 'example' },
		rows.map((row) => ({ ...row, source_id: 'example' }))
	);
	const { fct_hotspot, meta_detection } = await publish(store, 33);
	expect(meta_detection.map(({ dataset }) => dataset)).toEqual(['agency', 'example']);
	expect(new Set(fct_hotspot.map(({ dataset }) => dataset))).toEqual(new Set(['agency']));
	const kept = await rowsOf(store.connection, 'select dataset from hotspot_memory');
	expect(kept.map(({ dataset }) => dataset)).toContain('agency');
});
