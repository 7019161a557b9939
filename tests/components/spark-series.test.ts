import { expect, test } from 'vitest';
import { sparkSeries } from '#lib/components/sections/spark-series.ts';

const week = {
	n: 100,
	negative_count: 40,
	sentiment_known_count: 80,
	counted_count: 100,
	due_count: 98,
	answered_on_time_count: 70,
	wait: 5,
	is_partial: false
};

test('a week that is not whole leaves a gap instead of a fall', () => {
	const series = sparkSeries([{ ...week, n: 12, is_partial: true }, week]);
	expect(series.received).toEqual([null, 100]);
	expect(series.wait).toEqual([null, 5]);
});

test('a week whose cases are mostly not due yet has no on-time share: only early answers count', () => {
	const young = { ...week, due_count: 60, answered_on_time_count: 60 };
	expect(sparkSeries([week, young]).onTime).toEqual([70 / 98, null]);
});

test('fewer than 30 texts give no share', () => {
	expect(sparkSeries([{ ...week, sentiment_known_count: 29 }]).negative).toEqual([null]);
});
