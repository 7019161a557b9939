import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoresDown } from '#lib/hotspots/calibration/trailing-scores.ts';

const sorted = (weeks: readonly Float64Array[]) =>
	weeks.flatMap((week) => [...week]).sort((a, b) => b - a);

/** Few values, so that many are the same, and −Infinity, which stands for no earlier cluster. */
const week = fc
	.array(fc.constantFrom(-Infinity, 0, 1, 1.5, 2, 7), { maxLength: 6 })
	.map((scores) => Float64Array.from(scores));

test('scores come the highest first, whatever weeks join and leave in between', () => {
	fc.assert(
		fc.property(
			fc.array(
				fc.record({ joining: fc.array(week, { maxLength: 3 }), leaving: fc.nat({ max: 3 }) })
			),
			(changes) => {
				const weeks: Float64Array[] = [];
				for (const { joining, leaving } of changes) {
					weeks.push(...joining);
					weeks.splice(0, leaving);
					expect([...scoresDown(weeks)]).toEqual(sorted(weeks));
				}
			}
		)
	);
});

test('what was told before stands when weeks are added, and any other change is seen', () => {
	const weeks = [Float64Array.of(3, 5), Float64Array.of(4)];
	const told = scoresDown(weeks);
	weeks.push(Float64Array.of(9));
	expect([...scoresDown(weeks)]).toEqual([9, 5, 4, 3]);
	expect([...told]).toEqual([5, 4, 3]);
	weeks[1] = Float64Array.of(1);
	expect([...scoresDown(weeks)]).toEqual([9, 5, 3, 1]);
});
