import { expect, test } from 'vitest';
import { DEFAULT_FILTERS } from '#lib/domain/filters.ts';
import { linkTo, scopeLink, toggled } from '#lib/domain/link.ts';

const filters = { ...DEFAULT_FILTERS, province: '40', page: 3, issue: ['env.waste'] };

test('changing a filter goes back to the first page', () => {
	expect(linkTo('/feedback', filters, { issue: [] })).toBe('/feedback?province=40');
});

test('turning the page keeps every filter', () => {
	expect(linkTo('/feedback', filters, { page: 4 })).toBe(
		'/feedback?province=40&issue=env.waste&page=4'
	);
});

test('an unchanged view keeps its page', () => {
	expect(linkTo('/feedback', filters)).toContain('page=3');
});

test('a commune has a page of its own and keeps the other filters', () => {
	expect(scopeLink(filters, { province: '40', commune: '16702' })).toBe(
		'/communes/16702?issue=env.waste'
	);
});

test('toggling twice gives the same members', () => {
	expect(toggled(toggled(['a'], 'b'), 'b')).toEqual(['a']);
});
