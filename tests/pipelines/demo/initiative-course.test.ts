import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '#lib/domain/period.ts';
import { initiativeCourse } from '#pipelines/demo/initiative-course.ts';
import { createRandom } from '#pipelines/demo/random.ts';

test('the dates of an initiative follow one another and none lies ahead', () => {
	fc.assert(
		fc.property(fc.nat(), fc.nat(1500), (seed, days) => {
			const asOf = addDays('2023-01-01', days);
			const course = initiativeCourse(2023, asOf, createRandom(seed, 'course'));
			const { registered_on, assessed_on, recognised_on, lapsed_on } = course;
			const dates = [registered_on, assessed_on, recognised_on, lapsed_on];
			const given = dates.filter((day) => day !== null);
			expect(given).toEqual(dates.slice(0, given.length));
			expect(given).toEqual([...given].sort());
			expect(given.every((day) => day <= asOf)).toBe(true);
			expect(course.status === 'proposed').toBe(registered_on === null);
			if (['recognised', 'maintained', 'replicating', 'lapsed'].includes(course.status))
				expect(recognised_on).not.toBeNull();
			expect(course.status === 'lapsed').toBe(lapsed_on !== null);
		}),
		{ numRuns: 1500 }
	);
});
