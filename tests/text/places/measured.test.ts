import { describe, expect, test } from 'vitest';
import { PLACE_REASONS } from '#lib/domain/place.ts';
import { buildPlaceIndex } from '#lib/text/places/build-place-index.ts';
import { findPlaces } from '#lib/text/places/find-places.ts';
import { testGazetteer } from '../../support/gazetteer.ts';
import { drawCases } from './support/draw-cases.ts';
import { MEASURED_FRAMES } from './support/frames.ts';
import { measure, precision, recall } from './support/measure.ts';
import { MEASURED_SEED, SLICE_MENTIONS } from './support/seeds.ts';

/**
 * Rules were mended by the development frames and seed only (`node tests/bench/places.ts development
 * failures`). These sentences and draws are others: do not mend rules by what fails here.
 */
const gazetteer = testGazetteer();
const index = buildPlaceIndex(gazetteer);
const { withProvince, withoutProvince, placeless } = drawCases(
	gazetteer,
	MEASURED_FRAMES,
	MEASURED_SEED,
	SLICE_MENTIONS
);
const LEAST_IN_A_SLICE = 0.93;

describe('places whose province is known', () => {
	const all = measure(index, [...withProvince.values()].flat());

	test('are at least 4,000 mentions in 27 slices', () => {
		expect(all.mentions).toBeGreaterThanOrEqual(4000);
		expect(withProvince.size).toBe(27);
	});
	test('are answered rightly in 98 % of all answers', () =>
		expect(precision(all)).toBeGreaterThanOrEqual(0.98));
	test('are found, and read as what is meant, in 95 % of all cases', () =>
		expect(recall(all)).toBeGreaterThanOrEqual(0.95));
	test.each([...withProvince])('no slice falls behind: %s', (_, cases) => {
		const tally = measure(index, cases);
		expect(tally.mentions).toBeGreaterThanOrEqual(SLICE_MENTIONS);
		expect(Math.min(precision(tally), recall(tally))).toBeGreaterThanOrEqual(LEAST_IN_A_SLICE);
	});
});

describe('places whose province nobody says', () => {
	test.each([...withoutProvince])('are never given as one of several: %s', (_, cases) => {
		expect(measure(index, cases)).toMatchObject({ wrong: 0, invented: 0 });
		expect(recall(measure(index, cases))).toBeGreaterThanOrEqual(0.98);
	});
});

test('one sentence in 200 without a place yields one at the most', () => {
	expect(placeless.length).toBeGreaterThanOrEqual(500);
	expect(measure(index, placeless).invented / placeless.length).toBeLessThanOrEqual(0.005);
});

test('every mention has a reason that fits its candidates', () => {
	const cases = [...withProvince.values(), ...withoutProvince.values()].flat();
	for (const { text, context } of cases)
		for (const { commune_codes, province_code, reason } of findPlaces(index, text, context)) {
			expect(PLACE_REASONS).toContain(reason);
			if (commune_codes.length > 1) expect(reason).toBe('ambiguous');
			if (reason === 'province_only') expect(commune_codes).toEqual([]);
			if (commune_codes.length === 1) expect(province_code).not.toBeNull();
		}
});
