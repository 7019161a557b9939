import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packNumbers, unpackNumbers } from '#lib/classifier/pack-numbers.ts';

test('packed numbers are read back, and JSON writes each as one character', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 0, max: 90 })), (numbers) => {
			const packed = packNumbers(numbers);
			expect(unpackNumbers(packed)).toEqual(numbers);
			expect(JSON.stringify(packed)).toHaveLength(numbers.length + 2);
		})
	);
});

test('a number that has no character is refused', () => {
	expect(() => packNumbers([91])).toThrow(RangeError);
	expect(() => packNumbers([-1])).toThrow(RangeError);
});
