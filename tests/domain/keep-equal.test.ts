import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keepEqual } from '#lib/domain/keep-equal.ts';

const plain = fc.jsonValue({ maxDepth: 4 });

describe('keepEqual', () => {
	test('says what the next value says, whatever stood before it', () => {
		fc.assert(
			fc.property(plain, plain, (before, next) => {
				const said = structuredClone(next);
				expect(keepEqual(before, next)).toEqual(said);
			})
		);
	});
	test('is the value before where that says the same', () => {
		fc.assert(
			fc.property(plain, (before) => {
				expect(keepEqual(before, structuredClone(before))).toBe(before);
			})
		);
	});
	test('keeps the parts that say the same, and no others', () => {
		const before = { rows: [{ n: 1 }, { n: 2 }], total: { n: 3 } };
		const next = keepEqual(before, { rows: [{ n: 1 }, { n: 5 }], total: { n: 3 } });
		expect(next).toEqual({ rows: [{ n: 1 }, { n: 5 }], total: { n: 3 } });
		expect(next).not.toBe(before);
		expect(next.total).toBe(before.total);
		expect(next.rows[0]).toBe(before.rows[0]);
		expect(next.rows[1]).not.toBe(before.rows[1]);
	});
	test('tells a missing part from an unknown one, and a list from a record', () => {
		expect(keepEqual({ a: undefined }, {})).toEqual({});
		const named = { a: 1, b: undefined };
		expect(keepEqual({ a: 1 }, named)).toBe(named);
		expect(keepEqual(['x'], { 0: 'x' })).toEqual({ 0: 'x' });
	});
	test('takes other objects as they come', () => {
		const day = new Date(0);
		expect(keepEqual({ day: new Date(0) }, { day }).day).toBe(day);
	});
});
