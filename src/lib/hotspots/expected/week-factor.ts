import type { CountFrame } from '../weekly-counts.ts';

/** Expected reports without news that are added before a factor is told: of the country and all issues … */
const NATION_PRIOR = 8;
/** … of an issue everywhere, held to its own course; of a province and all issues, held to 1 … */
const ISSUE_PRIOR = 60;
const PROVINCE_PRIOR = 40;
/** … of an issue in a province, held to the province's. */
const BOTH_PRIOR = 200;
/** How much of an issue's course lasts from one week to the next. */
const COURSE_KEPT = 0.7;

/** How many times its level each issue stands at everywhere beyond what the week does to all of them. */
export interface WeekFactorState {
	course: Float64Array;
}

export const blankWeekFactor = (issues: number): WeekFactorState => ({
	course: new Float64Array(issues).fill(1)
});

/** A count as it enters a factor: half as many again as expected, 3 standard deviations, and one, at most. */
const winsorised = (count: number, mean: number): number =>
	Math.min(count, mean * 1.5 + 3 * Math.sqrt(1.7 * mean) + 1);

const at = (values: ArrayLike<number>, place: number): number => values[place] as number;

/**
 * The factor of a week in each cell: what holidays, campaigns and national events did to all communes
 * alike. A holiday lowers all issues, a campaign all of one province, a national event one issue: so it
 * is the country's factor of the issue × the province's of all issues × what the two have of their own,
 * each shrunk to the one before, and moves on with the issue's course (season, trend). Winsorised, so
 * that one commune's outbreak does not move it.
 * Method: ratios of observed to expected counts with a gamma prior (D. G. Clayton and J. Kaldor,
 * Biometrics 43, 1987, 671–681), in turn over issue, province and both.
 * @param mean expected in each cell but for this factor
 */
export function weekFactors(
	frame: CountFrame,
	state: WeekFactorState,
	reports: ArrayLike<number>,
	mean: Float64Array
): Float64Array {
	const ofIssue = issueFactors(frame, state, reports, mean);
	const provinces = 1 + frame.provinceOf.reduce((a, b) => Math.max(a, b), 0);
	const issues = frame.issues.length;
	const observed = new Float64Array(provinces * (issues + 1));
	const expected = new Float64Array(provinces * (issues + 1));
	forEachCell(frame, (cell, issue, province) => {
		const usual = at(mean, cell) * at(ofIssue, issue);
		const count = winsorised(at(reports, cell), usual);
		const both = (issue + 1) * provinces + province;
		observed[province] = at(observed, province) + count;
		expected[province] = at(expected, province) + usual;
		observed[both] = at(observed, both) + count;
		expected[both] = at(expected, both) + usual;
	});
	const factors = new Float64Array(mean.length);
	forEachCell(frame, (cell, issue, province) => {
		const all =
			(at(observed, province) + PROVINCE_PRIOR) / (at(expected, province) + PROVINCE_PRIOR);
		const both = (issue + 1) * provinces + province;
		factors[cell] =
			(at(ofIssue, issue) * (at(observed, both) + BOTH_PRIOR * all)) /
			(at(expected, both) + BOTH_PRIOR);
	});
	return factors;
}

/** Each issue's factor everywhere; moves its course on. */
function issueFactors(
	frame: CountFrame,
	state: WeekFactorState,
	reports: ArrayLike<number>,
	mean: Float64Array
): Float64Array {
	const observed = new Float64Array(frame.issues.length);
	const expected = new Float64Array(frame.issues.length);
	let [allObserved, allExpected] = [NATION_PRIOR, NATION_PRIOR];
	forEachCell(frame, (cell, issue) => {
		const usual = at(mean, cell) * at(state.course, issue);
		const count = winsorised(at(reports, cell), usual);
		observed[issue] = at(observed, issue) + count;
		expected[issue] = at(expected, issue) + usual;
		allObserved += count;
		allExpected += usual;
	});
	const all = allObserved / allExpected;
	return observed.map((count, issue) => {
		const course = at(state.course, issue);
		const factor = (course * (count + ISSUE_PRIOR * all)) / (at(expected, issue) + ISSUE_PRIOR);
		state.course[issue] = course ** COURSE_KEPT * (factor / all) ** (1 - COURSE_KEPT);
		return factor;
	});
}

function forEachCell(
	frame: CountFrame,
	visit: (cell: number, issue: number, province: number) => void
): void {
	const communes = frame.communes.length;
	for (let issue = 0; issue < frame.issues.length; issue++)
		for (let commune = 0; commune < communes; commune++)
			visit(issue * communes + commune, issue, frame.provinceOf[commune] as number);
}
