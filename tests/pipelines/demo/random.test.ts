import { expect, test } from 'vitest';
import { createRandom } from '#pipelines/demo/random.ts';
import { createWheel, spin } from '#pipelines/demo/wheel.ts';

const ten = (seed: number, label: string) => {
	const random = createRandom(seed, label);
	return Array.from({ length: 10 }, () => random.unit());
};

test('a stream repeats itself for the same seed and label, and for no other', () => {
	expect(ten(7, 'a')).toEqual(ten(7, 'a'));
	expect(ten(7, 'a')).not.toEqual(ten(7, 'b'));
	expect(ten(7, 'a')).not.toEqual(ten(8, 'a'));
});

test.each([0.3, 4, 60])('counts with a mean of %d have that mean and that variance', (mean) => {
	const random = createRandom(1, `poisson/${mean}`);
	const counts = Array.from({ length: 20_000 }, () => random.poisson(mean));
	const average = counts.reduce((a, b) => a + b, 0) / counts.length;
	const variance = counts.reduce((a, b) => a + (b - average) ** 2, 0) / counts.length;
	expect(average / mean).toBeCloseTo(1, 1);
	expect(Math.abs(variance / mean - 1)).toBeLessThan(0.06);
});

test('a wheel draws in proportion to weight and never what weighs nothing', () => {
	const random = createRandom(1, 'wheel');
	const weights = { never: 0, seldom: 1, often: 2 };
	const wheel = createWheel(['never', 'seldom', 'often'] as const, (item) => weights[item]);
	const drawn = Array.from({ length: 9000 }, () => spin(wheel, random));
	expect(drawn).not.toContain('never');
	expect(drawn.filter((item) => item === 'often').length / 9000).toBeCloseTo(2 / 3, 1);
});

test('a wheel without weight is refused', () => {
	expect(() => createWheel(['a'], () => 0)).toThrow('positive weight');
});
