import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openPeopleStore } from '#lib/server/people/people-store.ts';
import { publishSnapshot } from '#pipelines/publish.ts';
import { reclassify } from '#pipelines/reclassify.ts';
import { describeStore } from '#pipelines/store/describe-store.ts';
import type { WorkStore } from '#pipelines/store/work-store.ts';
import { labelEvent, undoEvent } from '../../server/people/people-fixture.ts';
import { taxonomy } from '../../classifier/support/training.ts';
import { pool } from '../load/warehouse.ts';
import { feedback, reply, step } from '../store/rows.ts';
import { reference } from '../store/small-reference.ts';
import { loadFeedback, loadRows, openEmptyStore, rowsOf } from '../store/store-fixture.ts';

const WASTE = 'Rác ở đầu ngõ ba ngày chưa ai thu gom';
const THANKS = 'Cảm ơn tổ một cửa đã làm giấy khai sinh nhanh và vui vẻ';
const SUSPECT = 'Nội dung mà một cán bộ đọc thấy là đơn tố cáo';
const AT = '2025-04-02T08:00:00+07:00';

const keyOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);
const current = await pool.run('version', {});

const row = (key: string, text: string, given = {}) =>
	feedback(key, { text_redacted: text, text_folded: text, classifier_version: current, ...given });

const issues = taxonomy.leaves.map((leaf) => ({
	...{ issue: leaf.id, issue_group: leaf.group, field: null },
	...{ name_vi: leaf.vi, name_en: leaf.en, definition_en: leaf.definition_en }
}));
const publish = async (store: WorkStore) =>
	(await publishSnapshot(store, { reference: { ...reference, issues } })).id;

async function openWorld(texts = [row('waste', WASTE), row('thanks', THANKS)]) {
	const store = await openEmptyStore();
	await loadFeedback(store, { batch_id: 'texts', classifier_version: current }, texts);
	const path = join(store.dir, 'people.sqlite');
	const people = openPeopleStore(path);
	onTestFinished(() => people.close());
	const run = (signal = new AbortController().signal) =>
		reclassify({ store, pool, people: path, taxonomy, signal, publish: () => publish(store) });
	return { store, people, path, run };
}

async function published(store: WorkStore, snapshot: string) {
	const path = join(store.dir, 'snapshots', `${snapshot}.duckdb`);
	const instance = await DuckDBInstance.create(path, { access_mode: 'READ_ONLY' });
	const connection = await instance.connect();
	const rows = await rowsOf(
		connection,
		`select text_redacted, sentiment, sentiment_score, issue, issue_group, field, kind,
			label_source, issue_confidence
		from fct_feedback order by text_redacted`
	);
	connection.closeSync();
	instance.closeSync();
	return rows;
}

describe('what people say', () => {
	test('stands in the snapshot, marked as theirs, with the group and field of its issue', async () => {
		const { store, people, run } = await openWorld();
		people.record(
			labelEvent(keyOf(WASTE), 'KN', { sentiment: 'neutral', issue: 'land.clearance' })
		);
		const { by_people, snapshot } = await run();
		expect(by_people).toEqual({ texts: 1, sentiment: 1, issue: 1, kind: 0, withheld: 0 });
		const [thanks, waste] = await published(store, snapshot);
		expect(waste).toMatchObject({
			...{ text_redacted: WASTE, sentiment: 'neutral', sentiment_score: 0 },
			...{ issue: 'land.clearance', issue_group: 'land', issue_confidence: 1 },
			...{ kind: 'complaint', label_source: 'person' }
		});
		expect(thanks).toMatchObject({ issue: 'env.waste', label_source: 'classifier' });
	});

	test('gives way to the classifier where annotators disagree, head by head', async () => {
		const { store, people, run } = await openWorld();
		people.record(labelEvent(keyOf(WASTE), 'KN', { sentiment: 'neutral', issue: 'env.water' }));
		people.record(labelEvent(keyOf(WASTE), 'AB', { sentiment: 'neutral', issue: 'env.air' }));
		const { snapshot } = await run();
		const [, waste] = await published(store, snapshot);
		expect(waste).toMatchObject({ sentiment: 'neutral', issue: 'env.waste' });
	});

	test('is gone again when it is taken back', async () => {
		const { store, people, run } = await openWorld();
		people.record(labelEvent(keyOf(WASTE), 'KN', { kind: 'praise' }));
		await run();
		people.record(undoEvent(keyOf(WASTE), 'KN'));
		const { snapshot } = await run();
		const [, waste] = await published(store, snapshot);
		expect(waste).toMatchObject({ kind: 'complaint', label_source: 'classifier' });
	});

	test('takes a denunciation out of the store with its steps and answers, and forgets it', async () => {
		const { store, people, path, run } = await openWorld([
			row('waste', WASTE),
			row('suspect', SUSPECT)
		]);
		await loadRows(store, { batch_id: 'steps', entity: 'status_event' }, [
			step('suspect', AT, 'accepted')
		]);
		await loadRows(store, { batch_id: 'answers', entity: 'response' }, [reply('suspect', AT)]);
		people.record(labelEvent(keyOf(SUSPECT), 'AB', { kind: 'petition' }));
		people.record(labelEvent(keyOf(SUSPECT), 'KN', { kind: 'denunciation' }));
		const { by_people, snapshot } = await run();
		expect(by_people.withheld).toBe(1);
		expect((await describeStore(store)).denunciation_count).toBe(1);
		for (const table of ['fct_feedback', 'fct_status_event', 'fct_response'])
			expect(
				await rowsOf(store.connection, `select 1 from ${table} where identity_key = 'suspect'`)
			).toEqual([]);
		expect(await published(store, snapshot)).toHaveLength(1);
		const events = new DatabaseSync(path).prepare('select text_key from correction_event').all();
		expect(events).toEqual([{ text_key: null }, { text_key: null }]);
		expect(readFileSync(path, 'latin1')).not.toContain(keyOf(SUSPECT));
	});
});

describe('the present classifier', () => {
	const old = { classifier_version: 'old', kind_confidence: 0.7 };

	test('reads again what another version read, keeps what the agency recorded, and only once', async () => {
		const { store, run } = await openWorld([
			row('thanks', THANKS, old),
			row('recorded', `${THANKS}.`, { ...old, kind: 'question', kind_confidence: 1 })
		]);
		const { by_classifier, snapshot } = await run();
		expect(by_classifier).toEqual({ texts: 2, sentiment: 2, issue: 2, kind: 1, withheld: 0 });
		const [thanks, recorded] = await published(store, snapshot);
		expect(thanks).toMatchObject({ sentiment: 'positive', kind: 'praise' });
		expect(recorded).toMatchObject({ sentiment: 'positive', kind: 'question' });
		const again = await run();
		expect(again.by_classifier.texts).toBe(0);
		expect(await published(store, again.snapshot)).toEqual(await published(store, snapshot));
	});

	test('withholds a denunciation that it finds, unless a person who saw the text said otherwise', async () => {
		const found = 'Tôi tố cáo ông chủ tịch nhận hối lộ của doanh nghiệp, đề nghị giữ bí mật';
		const { store, people, run } = await openWorld([
			row('found', found, old),
			row('seen', `${found} ạ`, old)
		]);
		people.record(labelEvent(keyOf(`${found} ạ`), 'KN', { kind: 'question' }));
		const { by_classifier, snapshot } = await run();
		expect(by_classifier.withheld).toBe(1);
		expect(await published(store, snapshot)).toMatchObject([{ kind: 'question' }]);
		expect((await describeStore(store)).denunciation_count).toBe(1);
	});

	test('leaves the store and the snapshot as they were when it is stopped', async () => {
		const { store, run } = await openWorld([row('thanks', THANKS, old)]);
		await expect(run(AbortSignal.abort())).rejects.toThrow(/abort/i);
		expect(await rowsOf(store.connection, 'select classifier_version from fct_feedback')).toEqual([
			{ classifier_version: 'old' }
		]);
		expect((await describeStore(store)).snapshot).toBeNull();
		const { by_classifier } = await run();
		expect(by_classifier.texts).toBe(1);
	});
});

test('without a file of people’s labels the classifier alone speaks', async () => {
	const store = await openEmptyStore();
	await loadFeedback(store, { batch_id: 'texts' }, [row('waste', WASTE)]);
	const { by_people } = await reclassify({
		...{ store, pool, people: join(store.dir, 'none.sqlite') },
		...{ taxonomy, publish: () => publish(store) },
		signal: new AbortController().signal
	});
	expect(by_people.texts).toBe(0);
});
