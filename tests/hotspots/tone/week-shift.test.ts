import { expect, test } from 'vitest';
import { shiftTone } from '#lib/hotspots/tone/week-shift.ts';
import { road } from './made-weeks.ts';

const COMMUNES = 400;
const frame = road(COMMUNES);
const half = () => new Float64Array(COMMUNES).fill(0.5);
const reports = new Uint16Array(COMMUNES).fill(10);
const shifted = (negative: (commune: number) => number) => {
	const share = half();
	shiftTone(
		frame,
		share,
		reports,
		Uint16Array.from({ length: COMMUNES }, (_, at) => negative(at))
	);
	return share;
};

test('a week that is as expected moves nothing', () => {
	expect([...shifted(() => 5)]).toEqual([...half()]);
});

test('a week that turns all communes is expected of each of them', () => {
	const share = shifted(() => 6);
	expect(Math.min(...share)).toBeGreaterThan(0.58);
	expect(Math.max(...share)).toBeLessThan(0.6);
});

test('a week that turns one province moves that province, and the other hardly', () => {
	const share = shifted((commune) => (commune < COMMUNES / 2 ? 7 : 5));
	expect(share[0]).toBeGreaterThan(0.64);
	expect(share.at(-1)).toBeLessThan(0.52);
});

test('one commune’s change of tone moves nobody’s expectation by half a point', () => {
	const share = shifted((commune) => (commune === 7 ? 10 : 5));
	expect(Math.max(...share)).toBeLessThan(0.505);
});
