import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SliceFigures, SliceRow } from '#lib/domain/cube/slice.ts';
import { boardOf, MOST_ROWS, TOP_ROWS } from '#lib/domain/explore/board.ts';
import { isShareMeasure, readMeasure } from '#lib/domain/explore/measure.ts';
import { DEFAULT_EXPLORE_VIEW, EXPLORE_MEASURES } from '#lib/domain/explore/view.ts';
import { MIN_FOR_SHARE } from '#lib/domain/suppression.ts';

const figuresOf = (negative: number, neutral: number, positive: number, unsure: number) => ({
	n: negative + neutral + positive + unsure,
	negative_count: negative,
	neutral_count: neutral,
	positive_count: positive,
	unsure_count: unsure
});
const small = fc.nat({ max: 60 });
const figures: fc.Arbitrary<SliceFigures> = fc
	.tuple(small, small, small, small, small, small)
	.map(([negative, neutral, positive, unsure, due, answered]) => {
		const own = figuresOf(negative, neutral, positive, unsure);
		const dueCount = Math.min(own.n, due);
		return {
			...own,
			counted_count: own.n,
			due_count: dueCount,
			answered_count: Math.min(own.n, answered),
			answered_on_time_count: Math.min(dueCount, answered),
			open_count: own.n - Math.min(own.n, answered)
		};
	});
const rows: fc.Arbitrary<SliceRow[]> = fc
	.array(fc.tuple(figures, figures), { maxLength: 40 })
	.map((list) => list.map(([now, before], index) => ({ member: `m${index}`, now, before })));
const measure = fc.constantFrom(...EXPLORE_MEASURES);
const nothing = { picks: {}, excluded: {} };
const row = (member: string, n: number, before: number): SliceRow => ({
	member,
	now: figuresOf(n, 0, 0, 0),
	before: figuresOf(before, 0, 0, 0)
});

describe('a measure', () => {
	test('is never a share of fewer than 30', () => {
		fc.assert(
			fc.property(measure, figures, (name, own) => {
				fc.pre(isShareMeasure(name));
				const { value, whole } = readMeasure(name, own);
				expect(value === null).toBe((whole ?? 0) < MIN_FOR_SHARE);
			})
		);
	});

	test('of sentiment is a share of known sentiments, not of all', () => {
		expect(readMeasure('negative_share', figuresOf(20, 10, 10, 60))).toEqual({
			value: 0.5,
			part: 20,
			whole: 40
		});
	});

	test('that is hidden from the viewer stays hidden', () => {
		const hidden = { ...figuresOf(20, 10, 10, 60), neutral_count: null };
		expect(readMeasure('negative_share', hidden).value).toBeNull();
		expect(readMeasure('n', { ...hidden, n: null }).value).toBeNull();
	});
});

describe('a leaderboard', () => {
	test('never has a member above one with a higher value, and counts what it leaves out', () => {
		fc.assert(
			fc.property(
				rows,
				measure,
				fc.option(fc.integer({ min: 1, max: 150 })),
				(list, name, least) => {
					const view = { ...DEFAULT_EXPLORE_VIEW, measure: name, least, all: 'issue' as const };
					const board = boardOf('issue', list, view, nothing);
					const values = board.rows.map(({ now }) => now.value ?? -Infinity);
					expect(values).toEqual(values.toSorted((a, b) => b - a));
					expect(board.below + board.total).toBe(list.length);
					expect(board.rows.every(({ n }) => (n ?? 0) >= (least ?? 0))).toBe(true);
				}
			)
		);
	});

	test('sorted by change starts with the largest rise, not with the largest count', () => {
		const list = [row('large', 900, 1000), row('risen', 60, 20), row('same', 50, 50)];
		const view = { ...DEFAULT_EXPLORE_VIEW, sort: 'change' as const };
		const board = boardOf('place', list, view, nothing);
		expect(board.rows.map(({ member, change }) => [member, change])).toEqual([
			['risen', 40],
			['same', 0],
			['large', -100]
		]);
	});

	test('shows eight, many when it is open, and always what is picked or left out', () => {
		const list = Array.from({ length: 300 }, (_, index) => row(`m${index}`, 300 - index, 0));
		const chosen = { picks: { place: ['m299'] }, excluded: { place: ['m200'] } };
		const short = boardOf('place', list, DEFAULT_EXPLORE_VIEW, chosen);
		expect(short.rows.map(({ member }) => member).slice(-2)).toEqual(['m200', 'm299']);
		expect(short.rows.map(({ state }) => state).slice(-2)).toEqual(['excluded', 'picked']);
		expect(short.rows).toHaveLength(TOP_ROWS + 2);
		const open = { ...DEFAULT_EXPLORE_VIEW, all: 'place' as const };
		expect(boardOf('place', list, open, nothing).rows).toHaveLength(MOST_ROWS);
	});

	test('searches only where it is open', () => {
		const list = [row('a', 2, 0), row('b', 1, 0)];
		const isFound = (member: string) => member === 'b';
		const open = { ...DEFAULT_EXPLORE_VIEW, all: 'place' as const };
		expect(boardOf('place', list, open, nothing, isFound).total).toBe(1);
		expect(boardOf('issue', list, open, nothing, isFound).total).toBe(2);
	});
});
