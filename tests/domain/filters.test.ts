import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CHANNELS } from '#lib/domain/channel.ts';
import {
	BRIEF_PAGES,
	COMPARISONS,
	DEFAULT_FILTERS,
	filtersToSearch,
	type Filters
} from '#lib/domain/filters.ts';
import { filtersFromSearch } from '#lib/domain/filters-from-search.ts';
import { INITIATIVE_STATUSES } from '#lib/domain/initiative.ts';
import { KINDS } from '#lib/domain/kind.ts';
import { STATUSES } from '#lib/domain/status.ts';
import { FIELDS } from '#lib/domain/taxonomy.ts';

const some = <T>(items: readonly T[]) =>
	fc.uniqueArray(fc.constantFrom(...items), { maxLength: 4 }).map((list) => list.toSorted());
const day = fc
	.date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));

const filters: fc.Arbitrary<Filters> = fc.record({
	dataset: fc.constantFrom(null, 'agency', 'press', 'example'),
	province: fc.constantFrom(null, '01', '40', '79'),
	commune: fc.constantFrom(null, '16702', '00004'),
	from: fc.option(day),
	to: fc.option(day),
	compare: fc.constantFrom(...COMPARISONS),
	offset: fc.integer({ min: 1, max: 1040 }),
	issue: some(['land.clearance', 'env.waste', 'other.unclear']),
	group: some(['land', 'env']),
	field: some(FIELDS),
	channel: some(CHANNELS),
	kind: some(KINDS),
	sentiment: some(['negative', 'neutral', 'positive', 'unsure'] as const),
	status: some(STATUSES),
	stage: some(INITIATIVE_STATUSES),
	owner: some(['government', 'enterprise']),
	year: fc.option(fc.integer({ min: 1990, max: 2100 })),
	q: fc.string({ maxLength: 60 }).map((text) => text.trim()),
	map: fc.constantFrom('tiles', 'outlines', 'communes', 'points'),
	order: fc.constantFrom('newest', 'review'),
	label: fc.constantFrom(null, '0d6f1c1e-5a51-4b0f-9d2b-3f1f6a2b7c11', 'a01'),
	page: fc.integer({ min: 1, max: 10_000 }),
	pages: fc.constantFrom(...BRIEF_PAGES),
	lang: fc.constantFrom('vi', 'en')
});

test('every view survives the way into its URL and back', () => {
	fc.assert(
		fc.property(filters, (view) => {
			const search = new URLSearchParams(filtersToSearch(view).toString());
			expect(filtersFromSearch(search)).toEqual(view);
		})
	);
});

test('the default view has an empty search', () => {
	expect(filtersToSearch(DEFAULT_FILTERS).toString()).toBe('');
});

test.each([
	'unknown=1',
	'province=1',
	'lang=vi&lang=en',
	'from=2025-02-31',
	'issue=%27;drop',
	'page=0',
	'order=oldest',
	'label=../../etc'
])('the search %s is refused', (search) => {
	expect(() => filtersFromSearch(new URLSearchParams(search))).toThrow();
});

test('any search either parses or throws a ZodError, and nothing else', () => {
	fc.assert(
		fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (pairs) => {
			try {
				filtersFromSearch(new URLSearchParams(pairs));
			} catch (error) {
				expect((error as Error).name).toBe('ZodError');
			}
		})
	);
});
