import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstInOrder } from '#lib/domain/first-in-order.ts';

const pair = fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 9 }));
const byFirst = (a: [number, number], b: [number, number]) => a[0] - b[0];

describe('firstInOrder', () => {
	test('gives what sorting all of them would, ties in the order in which they came', () => {
		fc.assert(
			fc.property(fc.array(pair), fc.nat({ max: 12 }), (items, count) => {
				const sorted = items.toSorted(byFirst).slice(0, count);
				expect(firstInOrder(items, count, byFirst)).toEqual(sorted);
			})
		);
	});
});
