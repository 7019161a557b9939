import { describe, expect, test } from 'vitest';
import { buildPlaceIndex } from '#lib/text/places/build-place-index.ts';
import { relocate } from '#pipelines/relocate.ts';
import { relocatePlace, type StoredPlace } from '#pipelines/relocate/relocate-place.ts';
import { testGazetteer } from '../../support/gazetteer.ts';
import { feedback, initiative } from '../store/rows.ts';
import { loadFeedback, loadRows, openEmptyStore, rowsOf } from '../store/store-fixture.ts';

const UNIT = '16702';
const gazetteer = testGazetteer();
const old = buildPlaceIndex(gazetteer);
const neighbour = gazetteer.communes.find(
	({ code, province_code }) => province_code === '40' && code !== UNIT
);
const MERGED_INTO = neighbour?.code ?? '';

/** The gazetteer after Vinh Phú has become part of a neighbour. */
const merged = buildPlaceIndex({
	...gazetteer,
	communes: gazetteer.communes.filter(({ code }) => code !== UNIT),
	old_units: [
		...gazetteer.old_units.filter(({ new_code }) => new_code !== UNIT),
		{
			...{ old_code: UNIT, old_name: 'Vinh Phú', old_type: 'phuong' },
			...{ old_full_name: 'Phường Vinh Phú', old_district: '', old_province: 'Nghệ An' },
			...{ new_code: MERGED_INTO, new_province_code: '40', share: '' }
		}
	]
});
/** The gazetteer in which the name stands for another unit than was thought. */
const corrected = buildPlaceIndex({
	...gazetteer,
	communes: gazetteer.communes.map((unit) => {
		if (unit.code === UNIT) return { ...unit, name: 'Thử Nghiệm', full_name: 'Phường Thử Nghiệm' };
		const { name, full_name } = { name: 'Vinh Phú', full_name: 'Phường Vinh Phú' };
		return unit.code === MERGED_INTO ? { ...unit, name, full_name, type: 'phuong' as const } : unit;
	})
});

const place = (given: Partial<StoredPlace> = {}): StoredPlace => ({
	identity_key: 'a',
	text_redacted: 'Rác ở phường Vinh Phú ba ngày chưa ai thu gom',
	received_on: '2025-08-01',
	province_code: '40',
	commune_code: UNIT,
	place_reason: 'exact',
	...given
});

describe('a place stays as it is', () => {
	test.each([
		['by the same gazetteer', place(), { now: old, before: old }],
		[
			'when its text names another',
			place({ text_redacted: 'Đèn ở phường Trường Vinh tắt' }),
			{ now: old, before: old }
		],
		['by its code', place({ place_reason: 'code' }), { now: corrected, before: old }],
		['where the earlier gazetteer is not at hand', place(), { now: corrected, before: null }],
		['when its text has left', place({ text_redacted: '' }), { now: corrected, before: old }],
		[
			'without a place that the text could tell',
			place({ commune_code: null, text_redacted: 'Rác' }),
			{ now: old, before: old }
		]
	])('%s', (_, row, gazetteers) => {
		expect(relocatePlace(row, gazetteers)).toBeNull();
	});
});

test('a unit that is no unit any more gives way to the one that it became part of', () => {
	for (const place_reason of ['code', 'exact'] as const)
		expect(relocatePlace(place({ place_reason }), { now: merged, before: null })).toEqual({
			...{ commune_code: MERGED_INTO, province_code: '40', reason: place_reason }
		});
});

test('a text that named its unit by the earlier gazetteer follows the name', () => {
	expect(relocatePlace(place(), { now: corrected, before: old })).toMatchObject({
		commune_code: MERGED_INTO
	});
});

test('a text without a unit gets the one that it names by now', () => {
	const unplaced = place({ commune_code: null, place_reason: 'province_only' });
	expect(relocatePlace(unplaced, { now: old, before: null })).toMatchObject({
		...{ commune_code: UNIT, province_code: '40' }
	});
});

describe('over a store', () => {
	const watch = { signal: new AbortController().signal, onRows: () => undefined };
	async function filledStore() {
		const store = await openEmptyStore();
		await loadFeedback(store, { batch_id: 'one' }, [
			feedback('a'),
			feedback('b', { commune_code: MERGED_INTO }),
			feedback('c', { commune_code: null, place_reason: 'province_only' })
		]);
		await loadRows(store, { batch_id: 'two', entity: 'initiative' }, [initiative('x')]);
		return store;
	}
	const places = `select identity_key, commune_code from fct_feedback
		union all select initiative_id, commune_code from fct_initiative order by all`;

	test('changes what must change, once', async () => {
		const store = await filledStore();
		const gazetteers = { now: merged, before: null };
		expect(await relocate(store, gazetteers, watch)).toEqual({ feedback: 1, records: 1 });
		expect(await rowsOf(store.connection, places)).toEqual([
			{ identity_key: 'a', commune_code: MERGED_INTO },
			{ identity_key: 'b', commune_code: MERGED_INTO },
			{ identity_key: 'c', commune_code: null },
			{ identity_key: 'x', commune_code: MERGED_INTO }
		]);
		expect(await relocate(store, gazetteers, watch)).toEqual({ feedback: 0, records: 0 });
	});

	test('leaves everything as it was when it is stopped', async () => {
		const store = await filledStore();
		const before = await rowsOf(store.connection, places);
		const stopped = { ...watch, signal: AbortSignal.abort() };
		await expect(relocate(store, { now: merged, before: null }, stopped)).rejects.toThrow(/abort/i);
		expect(await rowsOf(store.connection, places)).toEqual(before);
	});
});
