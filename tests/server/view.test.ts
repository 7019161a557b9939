import { describe, expect, test } from 'vitest';
import { DEFAULT_FILTERS } from '#lib/domain/filters.ts';
import type { Filters } from '#lib/domain/filters.ts';
import type { Freshness } from '#lib/server/queries/reference/freshness.ts';
import { EmptyPeriodError, resolveView } from '#lib/server/view.ts';

const dataset = (name: 'agency' | 'press' | 'example', feedback: number, initiatives: number) => ({
	dataset: name,
	feedback_count: feedback,
	initiative_count: initiatives,
	first_received_on: null,
	last_received_on: null
});
const freshnessOf = (...datasets: Freshness['datasets']): Freshness => ({
	schema_version: 1,
	created_at: '2026-04-01T08:00:00+07:00',
	as_of: '2026-03-31',
	classifier_version: null,
	snapshot_id: 'x',
	datasets,
	sources: []
});
const tet = new Map([
	[2025, '2025-01-29'],
	[2026, '2026-02-17']
]);
const view = (filters: Partial<Filters>, fresh = freshnessOf(dataset('example', 9, 9))) =>
	resolveView({ ...DEFAULT_FILTERS, ...filters }, fresh, tet);

describe('resolveView', () => {
	test('shows the agency’s own data as soon as there are any, else the example', () => {
		const mixed = freshnessOf(dataset('agency', 1, 0), dataset('example', 9, 9));
		expect(view({})).toMatchObject({ dataset: 'example', initiative_dataset: 'example' });
		expect(view({}, mixed)).toMatchObject({ dataset: 'agency', initiative_dataset: 'example' });
		expect(view({ dataset: 'press' }, mixed).initiative_dataset).toBe('press');
	});

	test('shows the last 13 whole weeks beside the 13 before', () => {
		expect(view({})).toMatchObject({
			period: { from: '2025-12-29', to: '2026-03-30' },
			comparison: { from: '2025-09-29', to: '2025-12-29' }
		});
	});

	test('shows both the first and the last day that the URL names', () => {
		expect(view({ from: '2026-01-01', to: '2026-01-31' }).period).toEqual({
			from: '2026-01-01',
			to: '2026-02-01'
		});
		expect(view({ from: '2026-01-01', to: '2026-01-01' }).period.to).toBe('2026-01-02');
		expect(view({ from: '2026-01-01' }).period.to).toBe('2026-04-01');
	});

	test('refuses a first day after the last', () => {
		expect(() => view({ from: '2026-02-01', to: '2026-01-31' })).toThrow(EmptyPeriodError);
	});

	test('compares with last year by weeks or by distance to Tết', () => {
		expect(view({ compare: 'year' }).comparison?.from).toBe('2024-12-30');
		expect(view({ compare: 'tet' }).comparison?.from).toBe('2024-12-09');
		expect(view({ compare: 'none' }).comparison).toBeNull();
	});

	test('compares with a period as many weeks earlier as the URL says', () => {
		expect(view({ compare: 'weeks', offset: 4 }).comparison).toEqual({
			from: '2025-12-01',
			to: '2026-03-02'
		});
	});

	test('never shows days that the data do not reach yet, beside days that are full', () => {
		const { period, comparison } = view({ from: '2026-03-02', to: '2026-05-31' });
		expect(period).toEqual({ from: '2026-03-02', to: '2026-04-01' });
		expect(comparison).toEqual({ from: '2026-01-26', to: '2026-02-25' });
	});

	test('compares with nothing where the data begin inside the other period', () => {
		const since = (day: string) =>
			view({}, freshnessOf({ ...dataset('example', 9, 9), first_received_on: day })).comparison;
		expect(since('2025-09-29')).not.toBeNull();
		expect(since('2025-09-30')).toBeNull();
	});
});
