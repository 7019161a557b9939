import { groupOfIssue } from '#lib/domain/issue.ts';

/** A measurable result of an initiative; `value` is drawn between low and high. */
export interface OutcomePattern {
	indicator: string;
	unit: string;
	low: number;
	high: number;
	/** usual share of the value that was there before, or null where counting starts at nothing */
	before: number | null;
}

const outcome = (
	indicator: string,
	unit: string,
	low: number,
	high: number,
	before: number | null = null
): OutcomePattern => ({ indicator, unit, low, high, before });

const BY_ISSUE: Readonly<Record<string, readonly OutcomePattern[]>> = {
	'env.waste': [
		outcome('households_sorting_waste', 'households', 60, 420, 0.35),
		outcome('fund_raised_from_scrap', 'VND', 4e6, 45e6)
	],
	'infra.lighting': [
		outcome('roads_lit', 'km', 0.4, 6, 0.2),
		outcome('street_lamps_installed', 'lamps', 12, 120)
	],
	'infra.road': [
		outcome('roads_concreted', 'roads', 1, 8),
		outcome('land_donated', 'm2', 200, 5200)
	],
	'land.clearance': [outcome('households_handed_over_land', 'households', 12, 160, 0.4)],
	'welfare.housing': [outcome('houses_built_or_repaired', 'houses', 2, 24)],
	'welfare.poverty': [outcome('families_helped', 'families', 6, 90)],
	'sec.theft': [outcome('security_cameras_installed', 'cameras', 6, 60)],
	'sec.fire': [outcome('households_with_extinguisher', 'households', 40, 380, 0.25)],
	'admin.online': [outcome('people_helped_online', 'people', 120, 1900)],
	'edu.school': [outcome('scholarships_given', 'scholarships', 10, 140)]
};
const BY_GROUP: Readonly<Record<string, readonly OutcomePattern[]>> = {
	econ: [
		outcome('members_with_higher_income', 'households', 8, 75, 0.3),
		outcome('jobs_created', 'jobs', 5, 60)
	],
	env: [outcome('clean_up_days', 'days', 6, 48)],
	admin: [outcome('files_returned_on_time', 'percent', 88, 100, 0.85)],
	movement: [outcome('commitments_kept', 'percent', 55, 98, 0.7)],
	edu: [outcome('club_members', 'people', 25, 180, 0.5)]
};
const ANY = [outcome('households_taking_part', 'households', 30, 320, 0.3)];

export const outcomePatternsOf = (issue: string): readonly OutcomePattern[] =>
	BY_ISSUE[issue] ?? BY_GROUP[groupOfIssue(issue)] ?? ANY;
