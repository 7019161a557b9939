import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildPlaceIndex } from '#lib/text/places/build-place-index.ts';
import { reclassify } from '#pipelines/reclassify.ts';
import { relocate } from '#pipelines/relocate.ts';
import type { WorkStore } from '#pipelines/store/work-store.ts';
import { taxonomy } from '../../classifier/support/training.ts';
import { testGazetteer } from '../../support/gazetteer.ts';
import { pool } from '../load/warehouse.ts';
import { feedback } from '../store/rows.ts';
import { loadFeedback, openEmptyStore, rowsOf } from '../store/store-fixture.ts';

const signal = new AbortController().signal;

async function storeThatRemembers(): Promise<WorkStore> {
	const store = await openEmptyStore();
	await loadFeedback(store, { batch_id: 'one' }, [feedback('a')]);
	await store.connection.run(
		`insert into hotspot_memory values ('agency', 'f', '2025-03-24', 1, 'm'::blob)`
	);
	return store;
}
const remembered = ({ connection }: WorkStore) => rowsOf(connection, 'from hotspot_memory');

test('relocate makes every week be decided anew', async () => {
	const store = await storeThatRemembers();
	const index = buildPlaceIndex(testGazetteer());
	await relocate(store, { now: index, before: index }, { signal, onRows: () => undefined });
	expect(await remembered(store)).toEqual([]);
});

test('reclassify makes every week be decided anew, before it publishes', async () => {
	const store = await storeThatRemembers();
	const known: unknown[] = [];
	await reclassify({
		...{ store, pool, taxonomy, signal, people: join(store.dir, 'people.sqlite') },
		publish: async () => {
			known.push(...(await remembered(store)));
			return 'snapshot';
		}
	});
	expect(known).toEqual([]);
	expect(await remembered(store)).toEqual([]);
});
