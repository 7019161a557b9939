import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mcnemarMidP } from '#lib/stats/mcnemar.ts';

describe('mcnemarMidP', () => {
	// Fagerland, Lydersen & Laake 2013: airway hyper-responsiveness of 21 children
	test('equals the published 0.039 for 1 and 7 discordant pairs', () => {
		expect(mcnemarMidP(1, 7)).toBeCloseTo(0.0391, 4);
	});

	test('is 1 where nothing tells the two apart', () => {
		expect(mcnemarMidP(0, 0)).toBe(1);
	});

	test('is a probability, the same both ways, and smaller the more one side prevails', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 3000 }), (a, b) => {
				const p = mcnemarMidP(a, b);
				expect(p).toBeGreaterThanOrEqual(0);
				expect(p).toBeLessThanOrEqual(1);
				expect(mcnemarMidP(b, a)).toBe(p);
				if (a > b) expect(mcnemarMidP(a + 1, b)).toBeLessThanOrEqual(p);
			})
		);
	});
});
