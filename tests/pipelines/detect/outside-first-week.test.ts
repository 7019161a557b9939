import { expect, test } from 'vitest';
import { firstScoredWeek } from '#pipelines/detect/outside/first-week.ts';

test.each([
	[{ first: 0, last: 155 }, 108],
	[{ first: 10, last: 165 }, 118],
	[{ first: 0, last: 108 }, 108],
	[{ first: 0, last: 107 }, 64],
	[{ first: 5, last: 5 }, 5]
])(
	'of the weeks %j the first that is scored is %i: the 109th, or the one after three fifths',
	(span, week) => {
		expect(firstScoredWeek(span, undefined)).toBe(week);
	}
);

test('a week that is asked for is taken', () => {
	expect(firstScoredWeek({ first: 0, last: 155 }, 20)).toBe(20);
});
