import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toneEvidence } from '#lib/hotspots/tone/recent-tone.ts';

test('three negative of four where half are expected: 6 − 4 ln(½ + ½ e²) nats', () => {
	expect(toneEvidence(3, 4, 0.5)).toBeCloseTo(0.2649, 4);
});

test('no report is no evidence', () => {
	expect(toneEvidence(0, 0, 0.5)).toBe(0);
});

const counts = fc
	.tuple(fc.nat(50), fc.nat(50))
	.map(([negative, other]) => ({ negative, reports: negative + other }));
const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });

test('evidence adds up over weeks', () => {
	fc.assert(
		fc.property(counts, counts, share, (one, other, expected) => {
			const together = toneEvidence(
				one.negative + other.negative,
				one.reports + other.reports,
				expected
			);
			const apart =
				toneEvidence(one.negative, one.reports, expected) +
				toneEvidence(other.negative, other.reports, expected);
			expect(together).toBeCloseTo(apart, 6);
		})
	);
});

test('as many negative reports as expected never speak for a change', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 200 }), share, (reports, expected) => {
			expect(toneEvidence(reports * expected, reports, expected)).toBeLessThan(0);
		})
	);
});
