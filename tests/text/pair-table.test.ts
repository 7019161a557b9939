import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairTable } from '#lib/text/denunciation/pair-table.ts';

const small = fc.nat(32_767);

test('a pair table finds the pairs that it was made of, and no other', () => {
	const pairs = fc.uniqueArray(fc.tuple(small, small, fc.double({ noNaN: true })), {
		selector: ([first, second]) => `${first} ${second}`,
		maxLength: 200
	});
	fc.assert(
		fc.property(pairs, fc.array(fc.tuple(small, small)), (known, others) => {
			const table = pairTable(known);
			for (const [first, second, weight] of known)
				expect(table.weights[table.find(first, second)]).toBe(weight);
			const keys = new Set(known.map(([first, second]) => `${first} ${second}`));
			for (const [first, second] of others)
				if (!keys.has(`${first} ${second}`)) expect(table.find(first, second)).toBe(-1);
		})
	);
});

test('a pair table refuses a number that its keys cannot hold', () => {
	expect(() => pairTable([[32_768, 0, 1]])).toThrow(RangeError);
});
