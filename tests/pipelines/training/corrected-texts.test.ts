import { describe, expect, test } from 'vitest';
import type { StandingLabel } from '#lib/domain/correction.ts';
import { standingLabelRowSchema } from '#lib/domain/standing-label-row.ts';
import { readGazetteer } from '#lib/server/reference/read-gazetteer.ts';
import { buildPlaceIndex } from '#lib/text/places/build-place-index.ts';
import { publishSnapshot } from '#pipelines/publish.ts';
import { correctedTexts } from '#pipelines/training/read-corrected-texts.ts';
import { readPublishedTexts } from '#pipelines/training/read-published-texts.ts';
import { taxonomy } from '../../classifier/support/training.ts';
import { feedback } from '../store/rows.ts';
import { reference } from '../store/small-reference.ts';
import { emptyWarehouse, loadFeedback, openEmptyStore } from '../store/store-fixture.ts';

const places = buildPlaceIndex(readGazetteer('data/reference'));

const labelled = (text_key: string, annotator: string, given = {}): StandingLabel =>
	standingLabelRowSchema.parse({
		...{ text_key, annotator, happened_at: '2026-11-22T03:00:00.000Z', reason: null, note: null },
		...{ sentiment: 'negative', issue: 'env.waste', kind: 'complaint', classifier_version: '1' },
		...{ machine_sentiment: 'neutral', machine_issue: 'env.water', machine_kind: 'question' },
		...{ sentiment_confidence: 0.5, issue_confidence: 0.5, kind_confidence: 0.5 },
		...given
	});
const published = (text_key: string, text_redacted = 'Rác ứ đọng') => ({
	...{ text_key, text_redacted, lang: 'vi', received_on: '2026-03-01', province_code: '40' },
	sentiment_score: -2 as const
});
const group = (...labels: StandingLabel[]) => Map.groupBy(labels, ({ text_key }) => text_key);

describe('correctedTexts', () => {
	test('masks what redaction left and the places, so that neither can be learned', () => {
		const text = 'Rác ở <dia_chi>, phường Vinh Hưng, xin gọi <sdt> cho bà <ten>';
		const { texts } = correctedTexts(
			group(labelled('t', 'KN')),
			[published('t', text)],
			places,
			taxonomy
		);
		expect(texts[0]?.text).toMatch(/^rác ở <duong>.*<xa>.*<sdt>.*<ten>$/i);
		expect(texts[0]).toMatchObject({ author: 'corrections', score: -2, issue: 'env.waste' });
	});

	test('keeps how strong a feeling is only where its direction is confirmed', () => {
		const labels = group(labelled('t', 'KN', { sentiment: 'positive' }));
		expect(correctedTexts(labels, [published('t')], places, taxonomy).texts[0]?.score).toBe(1);
	});

	test('freezes what two people agree on and leaves out what they dispute', () => {
		const labels = group(
			labelled('agreed', 'KN'),
			labelled('agreed', 'AB'),
			labelled('disputed', 'KN'),
			labelled('disputed', 'AB', { kind: 'praise' }),
			labelled('single', 'KN'),
			labelled('gone', 'KN'),
			labelled('denounced', 'KN', { kind: 'denunciation' })
		);
		const keys = ['agreed', 'disputed', 'single', 'denounced'];
		const found = correctedTexts(
			labels,
			keys.map((key) => published(key, `Rác ${key}`)),
			places,
			taxonomy
		);
		expect(found.texts.map(({ text }) => text)).toEqual(['Rác agreed', 'Rác single']);
		expect([...found.frozen].map(({ text }) => text)).toEqual(['Rác agreed']);
		expect(found).toMatchObject({ disputed: 1, absent: 2 });
	});
});

describe('readPublishedTexts', () => {
	test('takes texts from the snapshot by their key, each once', async () => {
		const store = await openEmptyStore();
		await loadFeedback(store, { batch_id: 'b' }, [feedback('one'), feedback('two')]);
		await publishSnapshot(store, { reference });
		const found = await readPublishedTexts(store.dir, ['75e2e3ea2d5a6ad9', 'unknown']);
		expect(found).toEqual([]);
		const all = await store.connection.runAndReadAll(
			'select distinct left(sha256(text_redacted), 16) as text_key from fct_feedback'
		);
		const key = String(all.getRowObjectsJson()[0]?.['text_key']);
		expect(await readPublishedTexts(store.dir, [key, key])).toEqual([
			{
				...{ text_key: key, lang: 'vi', received_on: '2025-04-01', province_code: '40' },
				...{ text_redacted: 'Rác ở đầu ngõ ba ngày chưa ai thu gom', sentiment_score: -1 }
			}
		]);
	});

	test('says what to do where nothing is published', async () => {
		await expect(readPublishedTexts(emptyWarehouse(), ['k'])).rejects.toThrow(
			/publish, or train with --without-corrections/
		);
	});
});
