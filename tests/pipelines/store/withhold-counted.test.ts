import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { beginBatch } from '#pipelines/append.ts';
import { publishSnapshot } from '#pipelines/publish.ts';
import { describeStore } from '#pipelines/store/describe-store.ts';
import { openWorkStore, type WorkStore } from '#pipelines/store/work-store.ts';
import { countOnly, feedback, header, reply, step } from './rows.ts';
import { reference } from './small-reference.ts';
import { emptyWarehouse, loadFeedback, loadRows, openEmptyStore, rowsOf } from './store-fixture.ts';

const AT = '2025-04-02T08:00:00+07:00';

/** What one file does to a store; returns how many rows were kept and how many only counted. */
const FILES = {
	text: (store: WorkStore) =>
		loadFeedback(store, { batch_id: 'text' }, [feedback('denounced'), feedback('other')]),
	steps: (store: WorkStore) =>
		loadRows(store, { batch_id: 'steps', entity: 'status_event' }, [
			step('denounced', AT, 'accepted'),
			step('denounced', AT, 'answered'),
			step('other', AT, 'answered')
		]),
	answers: (store: WorkStore) =>
		loadRows(store, { batch_id: 'answers', entity: 'response' }, [
			reply('denounced', AT, { text_redacted: 'Đã xác minh nội dung tố cáo zuytrang' }),
			reply('other', AT)
		]),
	denunciation: async (store: WorkStore) => {
		const batch = await beginBatch(store, header('denunciation'));
		await batch.appendCountOnly([countOnly(store.salt, 'denounced')]);
		return batch.commit({ rows_in: 1, rows_rejected: 0, redaction_count: 0 });
	}
};
type FileName = keyof typeof FILES;

async function loadAll(store: WorkStore, names: readonly FileName[]) {
	const counts: [FileName, number, number][] = [];
	for (const name of names) {
		const { rows_kept, rows_count_only } = await FILES[name](store);
		counts.push([name, rows_kept, rows_count_only]);
	}
	return counts;
}

async function identitiesIn(store: WorkStore): Promise<unknown[]> {
	const tables = ['fct_feedback', 'fct_status_event', 'fct_response'];
	const rows = await rowsOf(
		store.connection,
		tables.map((table) => `select identity_key from ${table}`).join(' union ')
	);
	return rows.map(({ identity_key }) => identity_key);
}

const ORDERS: [string, FileName[], [FileName, number, number][]][] = [
	[
		'the denunciation comes first',
		['denunciation', 'text', 'steps', 'answers'],
		[
			['denunciation', 0, 1],
			['text', 1, 1],
			['steps', 1, 2],
			['answers', 1, 1]
		]
	],
	[
		'the denunciation comes last',
		['answers', 'steps', 'text', 'denunciation'],
		[
			['answers', 2, 0],
			['steps', 3, 0],
			['text', 2, 0],
			['denunciation', 0, 1]
		]
	],
	[
		'the denunciation comes in between',
		['steps', 'denunciation', 'answers', 'text'],
		[
			['steps', 3, 0],
			['denunciation', 0, 1],
			['answers', 1, 1],
			['text', 1, 1]
		]
	]
];

describe('of a case that is counted only, no text, step or answer is kept', () => {
	test.each(ORDERS)('when %s', async (_, names, counts) => {
		const store = await openEmptyStore();
		expect(await loadAll(store, names)).toEqual(counts);
		expect(await identitiesIn(store)).toEqual(['other']);
		expect((await describeStore(store)).denunciation_count).toBe(1);
	});

	test('and the snapshot holds the count and the other case', async () => {
		const store = await openEmptyStore();
		await loadAll(store, ['text', 'steps', 'answers', 'denunciation']);
		const { counts } = await publishSnapshot(store, { reference });
		expect(counts).toMatchObject({ fct_feedback: 1, agg_count_only: 1 });
	});

	test('when one file holds it twice, once as a denunciation', async () => {
		const store = await openEmptyStore();
		const batch = await beginBatch(store, header('both'));
		await batch.appendFeedback([feedback('denounced'), feedback('other')]);
		await batch.appendCountOnly([countOnly(store.salt, 'denounced')]);
		const counts = await batch.commit({ rows_in: 3, rows_rejected: 0, redaction_count: 0 });
		expect(counts).toMatchObject({ rows_kept: 1, rows_count_only: 2, rows_duplicate: 0 });
		expect(await identitiesIn(store)).toEqual(['other']);
	});

	test('when one file names one such case and another file named the other', async () => {
		const store = await openEmptyStore();
		await loadAll(store, ['denunciation']);
		const batch = await beginBatch(store, header('both'));
		await batch.appendFeedback([feedback('denounced'), feedback('too'), feedback('other')]);
		await batch.appendCountOnly([countOnly(store.salt, 'too')]);
		const counts = await batch.commit({ rows_in: 4, rows_rejected: 0, redaction_count: 0 });
		expect(counts).toMatchObject({ rows_kept: 1, rows_count_only: 3, rows_duplicate: 0 });
		expect(await identitiesIn(store)).toEqual(['other']);
	});

	test('nor does an answer that comes after it ever reach the disk', async () => {
		const store = await openWorkStore(emptyWarehouse());
		await loadAll(store, ['denunciation', 'answers']);
		store.close();
		const bytes = readFileSync(join(store.dir, 'work.duckdb'), 'utf8');
		expect(bytes).toContain('Đã kiểm tra và xử lý');
		expect(bytes).not.toContain('zuytrang');
	});
});

test('a store in which it stayed all the same is not published', async () => {
	const store = await openEmptyStore();
	await loadAll(store, ['denunciation']);
	await loadFeedback(store, { batch_id: 'text' }, [feedback('other')]);
	await rowsOf(store.connection, `update fct_feedback set identity_key = 'denounced'`);
	await expect(publishSnapshot(store, { reference })).rejects.toThrow(
		'"denunciation is traceable": 1 row, such as denounced'
	);
});
