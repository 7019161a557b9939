import type { INITIATIVE_STATUSES } from '#lib/domain/initiative.ts';
import { addDays } from '#lib/domain/period.ts';
import type { Random } from './random.ts';

export interface InitiativeCourse {
	status: (typeof INITIATIVE_STATUSES)[number];
	registered_on: string | null;
	assessed_on: string | null;
	recognised_on: string | null;
	lapsed_on: string | null;
}

/**
 * Lives through one initiative of a year and stops at `asOf`: registered in spring, assessed in
 * autumn or early, recognised or not, then kept up, spread or given up. No date is after `asOf`.
 */
export function initiativeCourse(year: number, asOf: string, random: Random): InitiativeCourse {
	const course: InitiativeCourse = {
		status: 'proposed',
		registered_on: null,
		assessed_on: null,
		recognised_on: null,
		lapsed_on: null
	};
	const registered = addDays(`${year}-01-20`, Math.round(Math.min(280, random.logNormal(55, 0.6))));
	if (registered > asOf || random.chance(0.03)) return course;
	course.registered_on = registered;
	if (random.chance(0.025)) return { ...course, status: 'withdrawn' };
	course.status =
		addDays(registered, random.whole(15, 45)) > asOf ? 'registered' : 'in_implementation';

	const isEarly = random.chance(0.55);
	const assessed = isEarly
		? addDays(registered, random.whole(90, 170))
		: addDays(`${year}-10-10`, random.whole(0, 50));
	if (assessed > asOf || assessed < registered || random.chance(0.025)) return course;
	course.assessed_on = assessed;
	course.status = 'assessed';

	const decided = addDays(assessed, random.whole(10, 60));
	if (decided > asOf || random.chance(0.02)) return course;
	if (random.chance(0.05)) return { ...course, status: 'not_recognised' };
	course.recognised_on = decided;
	course.status = 'recognised';

	if (addDays(decided, 180) > asOf) return course;
	const lapsed = addDays(decided, Math.round(random.logNormal(1500, 0.8)));
	if (lapsed <= asOf) return { ...course, status: 'lapsed', lapsed_on: lapsed };
	const u = random.unit();
	if (u < 0.62) course.status = 'maintained';
	else if (u < 0.73) course.status = 'replicating';
	return course;
}
