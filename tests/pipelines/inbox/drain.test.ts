import { cpSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drainInbox } from '#pipelines/inbox/drain-inbox.ts';
import { loadFile } from '#pipelines/load-file.ts';
import { parseMapping } from '#pipelines/sources/read-mapping.ts';
import { openWorkStore, type WorkStore } from '#pipelines/store/work-store.ts';
import { PUSH_RECORDS } from '../../fixtures/push-records.ts';
import { openTestInbox, SOURCE } from '../../support/push.ts';
import { pool } from '../load/warehouse.ts';
import { openEmptyStore, rowsOf } from '../store/store-fixture.ts';

const signal = new AbortController().signal;

/** What the facts say, whatever order they came in; random ids, salted keys and batches left out. */
const factsOf = async (store: WorkStore) => [
	await rowsOf(
		store.connection,
		'select * exclude (feedback_id, batch_id) from fct_feedback order by identity_key'
	),
	await rowsOf(
		store.connection,
		'select * exclude (count_key, batch_id, row_number) from fct_count_only order by all'
	)
];

async function withStore<Answer>(dir: string, work: (store: WorkStore) => Promise<Answer>) {
	const store = await openWorkStore(dir);
	try {
		return await work(store);
	} finally {
		store.close();
	}
}

const drain = (dir: string) => withStore(dir, (store) => drainInbox(store, signal));

/** Loads the records into a store as one JSONL file. */
async function loadAsFile(store: WorkStore, records: readonly object[]) {
	const path = join(store.dir, 'records.jsonl');
	writeFileSync(path, records.map((one) => JSON.stringify(one)).join('\n'));
	const { channel, source_title: title, ...source } = SOURCE;
	const properties = [...new Set(records.flatMap((one) => Object.keys(one)))];
	const columns = Object.fromEntries(properties.map((name) => [name, name]));
	const mapping = parseMapping('push.json', {
		...{ ...source, title, entity: 'feedback', columns, constants: { channel } }
	});
	return loadFile({
		...{ store, path, pool, signal, onProgress: () => undefined },
		source: { mapping, sha256: 'push' },
		now: '2026-01-31T01:00:00.000Z'
	});
}

async function factsOfFile(records: readonly object[]) {
	const store = await openEmptyStore();
	await loadAsFile(store, records);
	return factsOf(store);
}

test('records pushed and drained are stored as the same records loaded from a file', async () => {
	const { dir, push } = openTestInbox();
	expect(await push(PUSH_RECORDS)).toMatchObject({ accepted: 4, count_only: 2, rejected: [] });
	const { loaded } = await drain(dir);
	expect(loaded).toMatchObject([
		{ counts: { rows_in: 6, rows_kept: 4, rows_count_only: 2, rows_duplicate: 0 } }
	]);
	const facts = await withStore(dir, factsOf);
	expect(facts.map((rows) => rows.length)).toEqual([4, 2]);
	expect(facts).toEqual(await factsOfFile(PUSH_RECORDS));
});

test('a file of the records that were pushed brings nothing new, denunciations included', async () => {
	const { dir, push } = openTestInbox();
	await push(PUSH_RECORDS);
	await drain(dir);
	const { counts } = await withStore(dir, (store) => loadAsFile(store, PUSH_RECORDS));
	expect(counts).toMatchObject({ rows_in: 6, rows_kept: 0, rows_count_only: 0, rows_duplicate: 6 });
});

test('any order, splitting and repetition of pushed records gives the same facts', async () => {
	const whole = JSON.stringify(await factsOfFile(PUSH_RECORDS));
	const pushes = fc
		.shuffledSubarray([...PUSH_RECORDS, ...PUSH_RECORDS], { minLength: 2 * PUSH_RECORDS.length })
		.chain((records) =>
			fc.record({ records: fc.constant(records), cuts: fc.array(fc.nat(12), { maxLength: 4 }) })
		);
	await fc.assert(
		fc.asyncProperty(pushes, async ({ records, cuts }) => {
			const { dir, push } = openTestInbox();
			// A record without an id twice in one push is two; each half holds every record once at most.
			const halves = [new Set(records), new Set(records.toReversed())];
			for (const half of halves) {
				const edges = [0, ...cuts.filter((cut) => cut < half.size), half.size].sort(
					(a, b) => a - b
				);
				for (const [at, edge] of edges.entries()) {
					const part = [...half].slice(edge, edges[at + 1]);
					if (part.length > 0) await push(part);
				}
				if (half === halves[0] && cuts.length % 2 === 0) await drain(dir);
			}
			await drain(dir);
			expect(JSON.stringify(await withStore(dir, factsOf))).toBe(whole);
		}),
		{ numRuns: 4 }
	);
});

test('a drained file leaves the inbox, and a second drain finds nothing', async () => {
	const { dir, push } = openTestInbox();
	await push(PUSH_RECORDS);
	const folder = join(dir, 'inbox', SOURCE.source_id);
	expect(readdirSync(folder)).toHaveLength(1);
	await drain(dir);
	expect(readdirSync(folder)).toEqual([]);
	expect(await drain(dir)).toEqual({ loaded: [], failed: [] });
});

test('a drain that was killed between its commit and the removal of the file doubles nothing', async () => {
	const { dir, push } = openTestInbox();
	await push(PUSH_RECORDS);
	const folder = join(dir, 'inbox', SOURCE.source_id);
	cpSync(folder, join(dir, 'left-behind'), { recursive: true });
	await drain(dir);
	const facts = await withStore(dir, factsOf);
	for (const name of readdirSync(join(dir, 'left-behind')))
		renameSync(join(dir, 'left-behind', name), join(folder, name));
	expect((await drain(dir)).loaded).toMatchObject([{ counts: null }]);
	expect(readdirSync(folder)).toEqual([]);
	expect(await withStore(dir, factsOf)).toEqual(facts);
});

test('rejected records are counted in the batch and told in the quarantine without their values', async () => {
	const { dir, push } = openTestInbox();
	const personal = {
		received_at: '2026-01-05T08:15:00+07:00',
		text: 'Rác',
		source_record_id: '0912345678'
	};
	const receipt = await push([PUSH_RECORDS[0], personal]);
	expect(receipt).toMatchObject({ accepted: 1, rejected: [{ line: 2 }] });
	const { loaded } = await drain(dir);
	expect(loaded).toMatchObject([{ counts: { rows_in: 2, rows_kept: 1, rows_rejected: 1 } }]);
	expect(loaded[0]?.quarantine).toContain(loaded[0]?.batch_id);
});

test('a file that cannot be read stays in the inbox and the others are loaded', async () => {
	const { dir, push } = openTestInbox();
	await push(PUSH_RECORDS);
	const bad = join(dir, 'inbox', SOURCE.source_id, '20260101000000000-0123abcd.jsonl');
	writeFileSync(bad, '{"spool":1}\n');
	const { loaded, failed } = await drain(dir);
	expect(loaded).toHaveLength(1);
	expect(failed).toMatchObject([{ file: '20260101000000000-0123abcd.jsonl' }]);
	expect(readdirSync(join(dir, 'inbox', SOURCE.source_id))).toEqual([
		'20260101000000000-0123abcd.jsonl'
	]);
});
