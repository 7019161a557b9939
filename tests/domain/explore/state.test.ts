import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CUBE_DIMENSIONS, type CubeDimension } from '#lib/domain/cube/cube.ts';
import { compared, dragged, excluded, looked, picked } from '#lib/domain/explore/moves.ts';
import {
	exploreStateToSearch,
	filterSearch,
	type ExploreState
} from '#lib/domain/explore/state.ts';
import { exploreStateFromSearch } from '#lib/domain/explore/state-from-search.ts';
import {
	DEFAULT_EXPLORE_VIEW,
	EXPLORE_MEASURES,
	EXPLORE_SORTS,
	EXPLORE_TABS,
	exploreViewToSearch,
	MOST_COMPARED,
	type ExploreView
} from '#lib/domain/explore/view.ts';
import { DEFAULT_FILTERS } from '#lib/domain/filters.ts';
import { filtersFromSearch } from '#lib/domain/filters-from-search.ts';
import { WHOLE_CUBE } from '#lib/domain/cube/selection.ts';

const dimension = fc.constantFrom(...CUBE_DIMENSIONS);
const member = fc.constantFrom('40', '40/16702', '/', '', 'land.clearance', 'unsure', 'a:b');
const day = fc.constantFrom('2025-09-29', '2025-10-06', '2025-12-01');
const axes = fc
	.tuple(dimension, dimension)
	.filter(([rows, cols]) => rows !== cols)
	.map(([rows, cols]) => ({ rows, cols }));
const lines = fc
	.tuple(dimension, fc.uniqueArray(member, { maxLength: MOST_COMPARED }))
	.map(([own, members]) => members.map((name): [CubeDimension, string] => [own, name]));
const view: fc.Arbitrary<ExploreView> = fc
	.record({
		measure: fc.constantFrom(...EXPLORE_MEASURES),
		tab: fc.constantFrom(...EXPLORE_TABS),
		axes,
		by: dimension,
		with: lines,
		least: fc.option(fc.integer({ min: 1, max: 1_000_000 })),
		sort: fc.constantFrom(...EXPLORE_SORTS),
		all: fc.option(dimension),
		find: fc.string({ maxLength: 40 })
	})
	.map(({ axes: { rows, cols }, ...rest }) => ({ ...rest, rows, cols }));
const start: fc.Arbitrary<ExploreState> = view.map((own) => ({
	filters: { ...DEFAULT_FILTERS, province: '40', kind: ['complaint'] },
	selection: WHOLE_CUBE,
	view: own
}));
const move = fc.oneof(
	fc.tuple(dimension, member).map(
		([d, m]) =>
			(state: ExploreState) =>
				picked(state, d, m)
	),
	fc.tuple(dimension, member).map(
		([d, m]) =>
			(state: ExploreState) =>
				excluded(state, d, m)
	),
	fc.tuple(dimension, member).map(
		([d, m]) =>
			(state: ExploreState) =>
				compared(state, d, m)
	),
	day.map((from) => (state: ExploreState) => dragged(state, { from, to: '2025-12-29' }))
);
const walked = fc
	.tuple(start, fc.array(move, { maxLength: 12 }))
	.map(([state, moves]) => moves.reduce((last, step) => step(last), state));
const throughAddress = (state: ExploreState) =>
	exploreStateFromSearch(new URLSearchParams(exploreStateToSearch(state).toString()));
/** Members stand in addresses in one order, whatever the order of the picks. */
const sorted = (state: ExploreState): ExploreState => {
	const lists = (some: ExploreState['selection']['picks']) =>
		Object.fromEntries(Object.entries(some).map(([name, list]) => [name, [...list].sort()]));
	const { picks, excluded: out } = state.selection;
	return { ...state, selection: { ...state.selection, picks: lists(picks), excluded: lists(out) } };
};

describe('the address of Explore', () => {
	test('gives back every state that picks, exclusions, lines and drags lead to', () => {
		fc.assert(
			fc.property(walked, (state) => {
				expect(throughAddress(state)).toEqual(sorted(state));
			})
		);
	});

	test('holds filters that any other page can read', () => {
		fc.assert(
			fc.property(walked, (state) => {
				const search = exploreStateToSearch(state);
				expect(filtersFromSearch(filterSearch(search))).toEqual(state.filters);
			})
		);
	});

	test('is empty for the default view', () => {
		expect(exploreViewToSearch(DEFAULT_EXPLORE_VIEW).toString()).toBe('');
	});

	test.each([
		'measure=median',
		'tab=table',
		'tab=map&tab=time',
		'rows=issue&cols=issue',
		'with=issue:a&with=channel:b',
		'with=week:1',
		'with=nothing',
		'with=issue:1&with=issue:2&with=issue:3&with=issue:4&with=issue:5&with=issue:6&with=issue:7',
		'least=0',
		'least=many',
		'sort=name',
		'all=week',
		'unknown=1'
	])('refuses %s', (search) => {
		expect(() => exploreStateFromSearch(new URLSearchParams(search))).toThrow();
	});
});

describe('moves', () => {
	const state: ExploreState = {
		filters: DEFAULT_FILTERS,
		selection: WHOLE_CUBE,
		view: DEFAULT_EXPLORE_VIEW
	};

	test('a pick or an exclusion made twice is taken back', () => {
		fc.assert(
			fc.property(walked, dimension, member, (from, d, m) => {
				const isFree = !from.selection.excluded[d]?.includes(m);
				const isUnpicked = !from.selection.picks[d]?.includes(m);
				fc.pre(isFree && isUnpicked);
				for (const step of [picked, excluded]) {
					expect(throughAddress(step(step(from, d, m), d, m))).toEqual(throughAddress(from));
				}
			})
		);
	});

	test('a member is picked or left out, never both', () => {
		fc.assert(
			fc.property(walked, ({ selection }) => {
				for (const name of CUBE_DIMENSIONS) {
					const out = selection.excluded[name] ?? [];
					expect((selection.picks[name] ?? []).filter((own) => out.includes(own))).toEqual([]);
				}
			})
		);
	});

	test('a seventh line takes the place of the first, a line of another dimension that of all', () => {
		const seven = ['1', '2', '3', '4', '5', '6', '7'].reduce(
			(last, name) => compared(last, 'issue', name),
			state
		);
		expect(seven.view.with.map(([, name]) => name)).toEqual(['2', '3', '4', '5', '6', '7']);
		expect(compared(seven, 'channel', 'vneid').view.with).toEqual([['channel', 'vneid']]);
	});

	test('looking differently leaves what is picked alone', () => {
		const before = picked(state, 'province', '40');
		expect(looked(before, { measure: 'open' }).selection).toBe(before.selection);
	});
});
