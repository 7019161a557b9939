import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	publishedBar,
	publishedOnce,
	publishedWeek,
	type WeekCounts
} from '#lib/domain/hotspot/published-counts.ts';
import { publishedHotspot, type CountedHotspot } from '#lib/domain/hotspot/published-hotspot.ts';
import { waste } from '../../components/hotspots/hotspot-rows.ts';

const isSmall = (n: number) => n > 0 && n < 5;
const sumOf = (counts: readonly number[]) => counts.reduce((sum, n) => sum + n, 0);

/** A week of communes of which each has as many reports, all negative. */
function weekOf(parts: readonly number[]): WeekCounts {
	const small = parts.filter(isSmall);
	const n = sumOf(parts);
	return {
		...{ n, negative: n, small_parts: small.length, small_n: sumOf(small) },
		has_small_tone: small.length > 0
	};
}

/** Every way in which so many parts of 1 to 4 make a sum. */
function waysOf(parts: number, sum: number): number[][] {
	if (parts === 0) return sum === 0 ? [[]] : [];
	return [1, 2, 3, 4].flatMap((first) =>
		waysOf(parts - 1, sum - first).map((rest) => [first, ...rest])
	);
}

const communes = fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 6 });

describe('the sum of a week', () => {
	test('leaves no commune with 1 to 4 to be worked out by who knows all the others', () => {
		fc.assert(
			fc.property(communes, (parts) => {
				const { n } = publishedOnce(weekOf(parts));
				if (n === null) return;
				const known = sumOf(parts.filter((part) => !isSmall(part)));
				const hidden = parts.filter(isSmall).length;
				const ways = waysOf(hidden, n - known);
				for (let at = 0; at < hidden; at += 1)
					expect(new Set(ways.map((way) => way[at])).size).toBeGreaterThan(1);
			})
		);
	});

	test('is told of a commune alone where it is its own cell', () => {
		expect([0, 3, 5].map((n) => publishedOnce(weekOf([n])).n)).toEqual([0, null, 5]);
	});

	test('with a small part in it is told once only: elsewhere it would differ by that part', () => {
		expect(publishedOnce(weekOf([7, 3, 3]))).toMatchObject({ n: 13, negative: null });
		expect(publishedWeek(weekOf([7, 3, 3]))).toEqual({ n: null, negative: null });
		expect(publishedWeek(weekOf([7, 6, 0]))).toEqual({ n: 13, negative: 13 });
	});

	test('that is hidden is told as far as its parts may be published', () => {
		const least = [[7, 6, 3], [3], [7, 3, 3], [7, 6]];
		expect(least.map((parts) => publishedOnce(weekOf(parts)).at_least)).toEqual([
			...[13, null, null, null]
		]);
	});

	test('in a rhythm leaves out small parts, and says so', () => {
		const bars = [
			[7, 6],
			[7, 3],
			[3, 2],
			[7, 3, 3]
		].map((parts) => publishedBar(weekOf(parts)));
		expect(bars.map(({ n, is_at_least }) => [n, is_at_least])).toEqual([
			[13, false],
			[7, true],
			[null, false],
			[7, true]
		]);
	});

	test('is hidden where its small parts are the least or the most that so many can be', () => {
		expect([publishedOnce(weekOf([4, 4])).n, publishedOnce(weekOf([1, 1, 1, 1, 1])).n]).toEqual([
			...[null, null]
		]);
	});
});

describe('digests of successive weeks', () => {
	const hotspot = (observed: number, window_weeks: number) =>
		({ ...waste, observed, window_weeks, expected: 2 * window_weeks }) as CountedHotspot;

	test('leave no week with 1 to 4 reports as the difference of two windows', () => {
		const weeks = fc.array(fc.nat({ max: 9 }), { minLength: 2, maxLength: 6 });
		fc.assert(
			fc.property(weeks, (counts) => {
				const told = counts.map((n, at) => {
					const window = hotspot(sumOf(counts.slice(0, at + 1)), at + 1);
					return publishedHotspot(window, publishedOnce(weekOf([n]))).observed ?? 0;
				});
				expect(told).toEqual(counts.map((n) => (isSmall(n) ? 0 : n)));
			})
		);
	});

	test('say what is usual in a week, and that the counts are of one', () => {
		const shown = publishedHotspot(hotspot(16, 2), publishedOnce(weekOf([7])));
		expect(shown).toMatchObject({ observed: 7, expected: 2, counted_weeks: 1, window_weeks: 2 });
	});
});
