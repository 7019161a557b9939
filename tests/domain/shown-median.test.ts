import { expect, test } from 'vitest';
import { comparableWait, shownMedian } from '#lib/domain/shown-median.ts';

const wait = (n: number, ends: [number | null, number | null] = [3, 9]) => ({
	...{ median: 5, low: ends[0], high: ends[1], n }
});

test('one case has no median to show, and neither has a median without an end to its interval', () => {
	expect(shownMedian(wait(1, [null, null]))).toBeNull();
	expect(shownMedian(wait(400, [4, null]))).toBeNull();
	expect(shownMedian(wait(4))).toBeNull();
	expect(shownMedian(wait(5))).toBe(5);
});

test('medians are compared only where both stand on 30 cases or more', () => {
	expect(comparableWait(wait(29), wait(500))).toBeNull();
	expect(comparableWait(wait(500), wait(29))).toBeNull();
	expect(comparableWait(wait(30), null)).toBeNull();
	expect(comparableWait(wait(30), wait(30))?.median).toBe(5);
	expect(comparableWait(wait(30), wait(30, [4, null]))?.median).toBeNull();
});
