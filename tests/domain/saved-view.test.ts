import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { exploreStateFromSearch } from '#lib/domain/explore/state-from-search.ts';
import { DEFAULT_FILTERS, filtersToSearch, type Filters } from '#lib/domain/filters.ts';
import { filtersFromSearch } from '#lib/domain/filters-from-search.ts';
import { LONGEST_VIEW_NAME, savedPageOf, savedViewHref } from '#lib/domain/saved-view.ts';
import { canonicalSearch, viewFormSchema } from '#lib/domain/view-form.ts';

const OVERVIEW = { page: 'overview', code: null } as const;
const EXPLORE = { page: 'explore', code: null } as const;
const save = (path: string, search: string, name = 'Tên') =>
	viewFormSchema.safeParse({ action: 'save', name, view: { path, search } });

describe('a path', () => {
	test.each([
		['/', { page: 'overview', code: null }],
		['/explore', { page: 'explore', code: null }],
		['/communes/16702', { page: 'commune', code: '16702' }],
		['/issues/env.waste', { page: 'issue', code: 'env.waste' }]
	])('%s is a page that can be saved', (path, page) => {
		expect(savedPageOf(path)).toEqual(page);
	});

	test.each([
		'',
		'/about',
		'//elsewhere.example',
		'https://elsewhere.example/',
		'/communes/1',
		'/communes/16702/',
		'/issues/<script>',
		'/__proto__',
		'constructor',
		'/feedback/label'
	])('%j is none', (path) => {
		expect(savedPageOf(path)).toBeNull();
	});
});

describe('a search', () => {
	const filters = fc.record({
		province: fc.constantFrom(null, '40', '48'),
		from: fc.constantFrom(null, '2026-01-05'),
		compare: fc.constantFrom('previous' as const, 'year' as const, 'none' as const),
		issue: fc.constantFrom<string[]>([], ['env.waste'], ['env.waste', 'land.clearance']),
		sentiment: fc.constantFrom<Filters['sentiment']>([], ['negative']),
		q: fc.constantFrom('', 'đèn đường', 'a&b=c'),
		page: fc.integer({ min: 1, max: 9 }),
		lang: fc.constantFrom('vi' as const, 'en' as const)
	});

	test('is kept whole but for the language, and keeping it again changes nothing', () => {
		fc.assert(
			fc.property(filters, (some) => {
				const given = { ...DEFAULT_FILTERS, ...some };
				const kept = canonicalSearch(OVERVIEW, filtersToSearch(given));
				expect(filtersFromSearch(kept)).toEqual({ ...given, lang: 'vi' });
				expect(canonicalSearch(OVERVIEW, kept).toString()).toBe(kept.toString());
			})
		);
	});

	test('of Explore keeps what is picked, left out, brushed and compared', () => {
		const given = new URLSearchParams(
			'province=40&pick=issue:env.waste&pick=-channel:web&now=2026-01-05..2026-01-19&tab=pivot&least=30&with=issue:env.waste&lang=en'
		);
		const kept = canonicalSearch(EXPLORE, given);
		const { selection, view } = exploreStateFromSearch(given);
		expect(exploreStateFromSearch(kept)).toMatchObject({ selection, view });
		expect(kept.get('province')).toBe('40');
		expect(kept.has('lang')).toBe(false);
	});

	test.each(['foo=1', 'province=4', 'pick=issue:env.waste', 'page=0', 'label=x%00', 'tab=pivot'])(
		'with %s is refused as the page itself refuses it',
		(search) => {
			expect(() => canonicalSearch(OVERVIEW, new URLSearchParams(search))).toThrow(z.ZodError);
			expect(save('/', search).success).toBe(false);
		}
	);
});

describe('a form', () => {
	test('keeps the shortest search that shows the same', () => {
		const form = save('/', 'lang=en&compare=previous&province=40&page=1', '  Tên  ');
		expect(form.data).toMatchObject({
			name: 'Tên',
			view: { path: '/', search: 'province=40' }
		});
	});

	test.each(['', '   ', 'x'.repeat(LONGEST_VIEW_NAME + 1)])('refuses the name %j', (name) => {
		expect(save('/', '', name).success).toBe(false);
	});

	test('is refused or read whatever is sent, and never throws', () => {
		const field = fc.oneof(fc.string(), fc.constant(undefined), fc.object(), fc.array(fc.string()));
		fc.assert(
			fc.property(
				fc.record({
					action: field,
					name: field,
					view: fc.oneof(field, fc.record({ path: field }))
				}),
				(fields) => {
					expect(typeof viewFormSchema.safeParse(fields).success).toBe('boolean');
				}
			)
		);
	});
});

test('a link to a saved view is in the language of whoever opens it', () => {
	const view = { path: '/communes/16702', search: 'compare=year' };
	expect(savedViewHref(view, 'vi')).toBe('/communes/16702?compare=year');
	expect(savedViewHref(view, 'en')).toBe('/communes/16702?compare=year&lang=en');
	expect(savedViewHref({ path: '/', search: '' }, 'vi')).toBe('/');
});
