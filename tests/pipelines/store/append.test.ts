import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginBatch, isLoaded } from '#pipelines/append.ts';
import { describeStore } from '#pipelines/store/describe-store.ts';
import type { WorkStore } from '#pipelines/store/work-store.ts';
import { countOnly, feedback, header, initiative, reply, step } from './rows.ts';
import { loadFeedback, loadRows, openEmptyStore, rowsOf } from './store-fixture.ts';

const FACTS = ['fct_feedback', 'fct_count_only', 'fct_status_event', 'fct_response'];

/** What the facts say, whatever order they came in; random ids and batches left out. */
async function digest(store: WorkStore): Promise<unknown[]> {
	const digests = FACTS.map((table) =>
		rowsOf(
			store.connection,
			`select '${table}', count(*)::integer as n,
				bit_xor(hash(*columns(c -> c not in ('feedback_id', 'batch_id', 'row_number'))))::varchar as said
			from ${table}`
		)
	);
	return Promise.all(digests);
}

test('a file loaded again adds nothing, and is known', async () => {
	const store = await openEmptyStore();
	const rows = [feedback('a'), feedback('b'), feedback('c')];
	const first = await loadFeedback(store, { batch_id: 'one' }, rows);
	const before = await digest(store);
	const second = await loadFeedback(store, { batch_id: 'two' }, rows);
	expect(first).toMatchObject({ rows_in: 3, rows_kept: 3, rows_duplicate: 0 });
	expect(second).toMatchObject({ rows_in: 3, rows_kept: 0, rows_duplicate: 3 });
	expect(await digest(store)).toEqual(before);
	expect(await isLoaded(store, 'one', 'mapping')).toBe(true);
	expect(await isLoaded(store, 'one', 'another mapping')).toBe(false);
	expect(await isLoaded(store, 'three', 'mapping')).toBe(false);
});

const TIMES = ['2025-04-01T08:00:00+07:00', '2025-04-02T08:00:00+07:00'] as const;
const key = fc.constantFrom('a', 'b', 'c');
const time = fc.constantFrom(...TIMES);
const row = fc.oneof(
	fc
		.record({ key, time, issue: fc.constantFrom('env.waste', 'env.water') })
		.map(({ key, time, issue }) => ({
			entity: 'feedback' as const,
			row: feedback(key, { received_at: time, issue })
		})),
	fc.record({ key, time, due: fc.option(time) }).map(({ key, time, due }) => ({
		entity: 'status_event' as const,
		row: step(key, time, 'answered', { due_at: due })
	})),
	fc
		.record({ key, time, satisfaction: fc.option(fc.integer({ min: 1, max: 5 })) })
		.map(({ key, time, satisfaction }) => ({
			entity: 'response' as const,
			row: reply(key, time, { satisfaction })
		})),
	fc.record({ key: fc.constantFrom('b', 'c'), is_sure: fc.boolean() }).map((denunciation) => ({
		entity: 'count_only' as const,
		row: denunciation
	}))
);
type AnyRow = typeof row extends fc.Arbitrary<infer R> ? R : never;
const keyOf = ({ row: given }: AnyRow) => ('key' in given ? given.key : given.identity_key);

async function digestOfFiles(
	store: WorkStore,
	files: readonly (readonly AnyRow[])[]
): Promise<unknown[]> {
	for (const table of [...FACTS, 'meta_batch'])
		await rowsOf(store.connection, `delete from ${table}`);
	for (const [index, rows] of files.entries()) {
		const batch = await beginBatch(store, header(`file-${index}`));
		for (const one of rows)
			if (one.entity === 'feedback') await batch.appendFeedback([one.row]);
			else if (one.entity === 'count_only')
				await batch.appendCountOnly([
					countOnly(store.salt, one.row.key, { is_sure: one.row.is_sure })
				]);
			else if (one.entity === 'response') await batch.appendRows('response', [one.row]);
			else await batch.appendRows('status_event', [one.row]);
		await batch.commit({ rows_in: rows.length, rows_rejected: 0, redaction_count: 0 });
	}
	return digest(store);
}

test('the same rows give the same facts in any order, in any files, however often', async () => {
	const store = await openEmptyStore();
	const shuffled = fc.array(row, { minLength: 1, maxLength: 12 }).chain((rows) =>
		fc.record({
			rows: fc.constant(rows),
			again: fc.shuffledSubarray([...rows, ...rows], { minLength: rows.length * 2 }),
			cut: fc.nat(rows.length * 2)
		})
	);
	await fc.assert(
		fc.asyncProperty(shuffled, async ({ rows, again, cut }) => {
			const files = [again.slice(0, cut), again.slice(cut)];
			const said = await digestOfFiles(store, files);
			const stored = await rowsOf(
				store.connection,
				`select identity_key from fct_feedback union select identity_key from fct_status_event
				union select identity_key from fct_response order by all`
			);
			const counted = rows.filter(({ entity }) => entity === 'count_only').map((one) => keyOf(one));
			const kept = rows.map((one) => keyOf(one)).filter((known) => !counted.includes(known));
			expect(stored.map(({ identity_key }) => identity_key)).toEqual([...new Set(kept)].sort());
			expect(said).toEqual(await digestOfFiles(store, [rows]));
		}),
		{ numRuns: 6, seed: 20250701 }
	);
});

test('an initiative sent again with other content replaces the earlier one', async () => {
	const store = await openEmptyStore();
	const given = { entity: 'initiative' as const };
	await loadRows(store, { ...given, batch_id: 'one' }, [initiative('x'), initiative('y')]);
	const changed = initiative('x', { status: 'recognised', recognised_on: '2025-03-01' });
	const counts = await loadRows(store, { ...given, batch_id: 'two' }, [changed, initiative('y')]);
	expect(counts).toMatchObject({ rows_kept: 1, rows_duplicate: 1 });
	const sql = 'select initiative_id, status from fct_initiative order by initiative_id';
	expect(await rowsOf(store.connection, sql)).toEqual([
		{ initiative_id: 'x', status: 'recognised' },
		{ initiative_id: 'y', status: 'registered' }
	]);
});

test('two versions of an initiative in one file leave the last', async () => {
	const store = await openEmptyStore();
	const rows = [initiative('x', { status: 'assessed' }), initiative('x', { status: 'lapsed' })];
	const counts = await loadRows(store, { batch_id: 'one', entity: 'initiative' }, rows);
	expect(counts).toMatchObject({ rows_kept: 1, rows_duplicate: 1 });
	expect(await rowsOf(store.connection, 'select status from fct_initiative')).toEqual([
		{ status: 'lapsed' }
	]);
});

test('rows that do not add up are refused and nothing of the file stays', async () => {
	const store = await openEmptyStore();
	const batch = await beginBatch(store, header('one'));
	await batch.appendFeedback([feedback('a')]);
	const commit = batch.commit({ rows_in: 3, rows_rejected: 1, redaction_count: 0 });
	await expect(commit).rejects.toThrow('3 read, but 1 kept, 0 duplicate, 0 counted only and 1');
	expect(await rowsOf(store.connection, 'select 1 from fct_feedback')).toEqual([]);
	expect(await loadFeedback(store, { batch_id: 'two' }, [feedback('a')])).toMatchObject({
		rows_kept: 1
	});
});

test('a batch that is rolled back leaves nothing', async () => {
	const store = await openEmptyStore();
	const batch = await beginBatch(store, header('one'));
	await batch.appendFeedback([feedback('a')]);
	await batch.rollback();
	expect((await describeStore(store)).rows).toEqual([]);
	expect(await isLoaded(store, 'one', 'mapping')).toBe(false);
});

test('a batch that fails or is rolled back leaves no rows behind, nor what of them was not yet staged', async () => {
	const store = await openEmptyStore();
	const staged = () =>
		rowsOf(store.connection, 'select table_name from duckdb_tables() where temporary');
	const refused = await beginBatch(store, header('one'));
	await refused.appendFeedback([feedback('a')]);
	await expect(
		refused.commit({ rows_in: 2, rows_rejected: 0, redaction_count: 0 })
	).rejects.toThrow('do not add up');
	expect(await staged()).toEqual([]);
	const stopped = await beginBatch(store, header('two'));
	await stopped.appendFeedback([feedback('b')]);
	await stopped.rollback();
	expect(await staged()).toEqual([]);
	const next = await beginBatch(store, header('three'));
	await next.appendFeedback([feedback('c')]);
	await next.commit({ rows_in: 1, rows_rejected: 0, redaction_count: 0 });
	expect(await rowsOf(store.connection, 'select identity_key from fct_feedback')).toEqual([
		{ identity_key: 'c' }
	]);
	expect(await staged()).toEqual([]);
});

test('a denunciation is counted once and leaves no text', async () => {
	const store = await openEmptyStore();
	for (const [batch_id, row_number] of [
		['one', 2],
		['two', 7]
	] as const) {
		const batch = await beginBatch(store, header(batch_id));
		await batch.appendFeedback([feedback('a')]);
		await batch.appendCountOnly([countOnly(store.salt, 'denounced', { row_number })]);
		await batch.commit({ rows_in: 2, rows_rejected: 0, redaction_count: 0 });
	}
	const described = await describeStore(store);
	expect(described.denunciation_count).toBe(1);
	expect(
		described.batches.map(({ batch_id, rows_count_only, rows_duplicate }) => [
			batch_id,
			rows_count_only,
			rows_duplicate
		])
	).toEqual([
		['one', 1, 0],
		['two', 0, 2]
	]);
});

test('a source cannot change its dataset, nor a key move to another', async () => {
	const store = await openEmptyStore();
	await loadFeedback(store, { batch_id: 'one' }, [feedback('a')]);
	const other = { batch_id: 'two', dataset: 'example' as const };
	await expect(loadFeedback(store, other, [feedback('b')])).rejects.toThrow(
		'Source hotline was loaded as dataset "agency"'
	);
	await expect(
		loadFeedback(store, { ...other, source_id: 'invented' }, [feedback('a')])
	).rejects.toThrow('is already loaded as dataset "agency"');
});

test('a row without one of its columns is an error that names the column', async () => {
	const store = await openEmptyStore();
	const batch = await beginBatch(store, header('one'));
	const lacking = { ...feedback('a'), channel: undefined };
	await expect(batch.appendFeedback([lacking as never])).rejects.toThrow('column channel');
	await batch.rollback();
});

test('a batch says which days it covers', async () => {
	const store = await openEmptyStore();
	await loadFeedback(store, { batch_id: 'one' }, [
		feedback('a', { received_at: '2025-02-03T08:00:00+07:00' }),
		feedback('b', { received_at: '2025-03-04T08:00:00+07:00' })
	]);
	await loadRows(store, { batch_id: 'two', entity: 'status_event' }, [
		step('a', '2025-05-05T00:30:00+07:00', 'answered')
	]);
	const { batches } = await describeStore(store);
	expect(batches.map(({ coverage_from, coverage_to }) => [coverage_from, coverage_to])).toEqual([
		['2025-02-03', '2025-03-04'],
		['2025-05-05', '2025-05-05']
	]);
});
