import { expect, test } from 'vitest';
import { shareConcentration } from '#lib/hotspots/tone/share-concentration.ts';

const communes = (shares: readonly number[], reports: number) => {
	const counts = shares.map((share) => share * reports);
	return [counts, shares.map(() => reports)] as const;
};
const half = (a: number, b: number) => Array.from({ length: 200 }, (_, n) => (n % 2 ? a : b));

test('communes at 40 and at 60 percent share what 31 reports say: worked by hand', () => {
	// Spread 0.01 / 0.25 − 1 / 100 = 0.03 over 200 communes, beside the prior's 0.04 over 20:
	// (0.8 + 6) / (20 + 198) = 1 / 32.06.
	expect(shareConcentration(...communes(half(0.4, 0.6), 100), 0.5)).toBeCloseTo(31.06, 2);
});

test('the more communes differ, the less the share everywhere is worth, within bounds', () => {
	const of = (distance: number) =>
		shareConcentration(...communes(half(0.5 - distance, 0.5 + distance), 100), 0.5);
	expect([0, 0.08, 0.1, 0.15, 0.4].map(of)).toEqual(
		[0, 0.08, 0.1, 0.15, 0.4].map(of).sort((a, b) => b - a)
	);
	expect(of(0)).toBe(120);
	expect(of(0.4)).toBe(8);
});

test('communes with few reports tell nothing: the prior stands', () => {
	expect(shareConcentration(...communes(half(0, 1), 9), 0.5)).toBeCloseTo(24, 10);
});
