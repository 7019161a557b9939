import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { publishSnapshot } from '#pipelines/publish.ts';
import { readCurrent } from '#pipelines/store/current.ts';
import { keptSnapshots } from '#pipelines/store/kept-snapshots.ts';
import { nextStamp } from '#pipelines/store/next-stamp.ts';
import { rollBack } from '#pipelines/store/rollback.ts';
import { feedback } from './rows.ts';
import { reference } from './small-reference.ts';
import { loadFeedback, openEmptyStore } from './store-fixture.ts';

/** A machine whose clock ran ahead, was set right, fell back by a month, and went on. */
const CLOCK = ['2026-03-03', '2026-03-01', '2026-02-01', '2026-03-04'];

test('a clock that jumps keeps the order of snapshots, loses none of the newest, and rolls back to the one before', async () => {
	const store = await openEmptyStore();
	const made: string[] = [];
	for (const [index, day] of CLOCK.entries()) {
		const now = `${day}T00:00:00.000Z`;
		await loadFeedback(store, { batch_id: `batch ${index}`, loaded_at: now }, [
			feedback(`case ${index}`)
		]);
		const { id, counts } = await publishSnapshot(store, { reference, createdAt: new Date(now) });
		made.push(`${id}.duckdb`);
		expect(counts).toMatchObject({ fct_feedback: index + 1 });
		expect(basename(readCurrent(store.dir) ?? '')).toBe(`${id}.duckdb`);
	}
	expect(made).toEqual(made.toSorted());
	expect(keptSnapshots(store.dir)).toEqual(made.slice(-3));
	await rollBack(store.dir);
	expect(basename(readCurrent(store.dir) ?? '')).toBe(made.at(-2));
});

test('the time in a name is that of the clock while it goes forward', async () => {
	const store = await openEmptyStore();
	const at = new Date('2026-12-31T17:00:00.005Z');
	expect(nextStamp(store.dir, at)).toBe('20261231T170000005Z');
});
