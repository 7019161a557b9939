import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ALERT_BUDGETS } from '#lib/domain/hotspot/alert-budget.ts';
import { HOTSPOT_LANES } from '#lib/domain/hotspot/hotspot-lane.ts';
import { HOTSPOT_STATES } from '#lib/domain/hotspot/hotspot-state.ts';
import { hotspotViewFromSearch } from '#lib/domain/hotspot/hotspot-view-from-search.ts';
import {
	DEFAULT_HOTSPOT_VIEW,
	hotspotLink,
	hotspotViewToSearch,
	withoutHotspotView
} from '#lib/domain/hotspot/hotspot-view.ts';
import { DEFAULT_FILTERS, filtersToSearch } from '#lib/domain/filters.ts';
import { filtersFromSearch } from '#lib/domain/filters-from-search.ts';

const sorted = <T extends string>(items: readonly T[]) =>
	fc.subarray([...items]).map((some) => some.toSorted());
const anyView = fc.record({
	state: sorted(HOTSPOT_STATES),
	lane: sorted(HOTSPOT_LANES),
	budget: fc.constantFrom(...ALERT_BUDGETS)
});

describe('the address of the list', () => {
	test('restores every view, beside whatever filters', () => {
		fc.assert(
			fc.property(anyView, fc.constantFrom(null, '46'), (view, province) => {
				const link = hotspotLink('/hotspots', { ...DEFAULT_FILTERS, province }, view);
				const search = new URL(link, 'http://host').searchParams;
				expect(hotspotViewFromSearch(search)).toEqual(view);
				expect(filtersFromSearch(withoutHotspotView(search)).province).toBe(province);
			})
		);
	});

	test('says nothing of the standard view', () => {
		expect(hotspotViewToSearch(DEFAULT_HOTSPOT_VIEW).toString()).toBe('');
		expect(hotspotLink('/hotspots', DEFAULT_FILTERS, DEFAULT_HOTSPOT_VIEW)).toBe('/hotspots');
	});

	test.each(['state=hot', 'lane=red', 'budget=4', 'budget=1&budget=2', 'budget=NaN'])(
		'%s is refused',
		(search) => {
			expect(() => hotspotViewFromSearch(new URLSearchParams(search))).toThrow();
		}
	);

	test('leaves the filters of the page as they are', () => {
		const search = new URLSearchParams('province=46&state=growing&issue=env.waste&budget=1');
		const rest = withoutHotspotView(search);
		expect(rest.toString()).toBe('province=46&issue=env.waste');
		expect(filtersToSearch(filtersFromSearch(rest)).toString()).toBe(rest.toString());
	});
});
