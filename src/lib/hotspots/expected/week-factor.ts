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
	count === 0 ? 0 : Math.min(count, mean * 1.5 + 3 * Math.sqrt(1.7 * mean) + 1);

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
	const { provinceOf } = frame;
	const provinces = 1 + provinceOf.reduce((a, b) => Math.max(a, b), 0);
	const communes = frame.communes.length;
	const [all, both] = [ratioSums(provinces), ratioSums(provinces * frame.issues.length)];
	for (let issue = 0; issue < frame.issues.length; issue++)
		for (let commune = 0; commune < communes; commune++) {
			const cell = issue * communes + commune;
			const province = provinceOf[commune] as number;
			const usual = at(mean, cell) * at(ofIssue, issue);
			const count = winsorised(at(reports, cell), usual);
			add(all, province, count, usual);
			add(both, issue * provinces + province, count, usual);
		}
	const ofBoth = factorsOfBoth(ofIssue, all, both, provinces);
	const factors = new Float64Array(mean.length);
	for (let issue = 0; issue < frame.issues.length; issue++)
		for (let commune = 0; commune < communes; commune++)
			factors[issue * communes + commune] = at(ofBoth, issue * provinces + at(provinceOf, commune));
	return factors;
}

/** Sums of observed and of expected counts. */
interface RatioSums {
	observed: Float64Array;
	expected: Float64Array;
}

const ratioSums = (length: number): RatioSums => ({
	observed: new Float64Array(length),
	expected: new Float64Array(length)
});

function add({ observed, expected }: RatioSums, place: number, count: number, usual: number): void {
	observed[place] = at(observed, place) + count;
	expected[place] = at(expected, place) + usual;
}

/** The factor of each issue in each province. @param all of provinces @param both of issues × provinces */
const factorsOfBoth = (
	ofIssue: Float64Array,
	all: RatioSums,
	both: RatioSums,
	provinces: number
): Float64Array =>
	both.observed.map((count, place) => {
		const province = place % provinces;
		const ofAll =
			(at(all.observed, province) + PROVINCE_PRIOR) / (at(all.expected, province) + PROVINCE_PRIOR);
		return (
			(at(ofIssue, Math.floor(place / provinces)) * (count + BOTH_PRIOR * ofAll)) /
			(at(both.expected, place) + BOTH_PRIOR)
		);
	});

/** Each issue's factor everywhere; moves its course on. */
function issueFactors(
	frame: CountFrame,
	state: WeekFactorState,
	reports: ArrayLike<number>,
	mean: Float64Array
): Float64Array {
	const communes = frame.communes.length;
	const { observed, expected } = ratioSums(frame.issues.length);
	let [allObserved, allExpected] = [NATION_PRIOR, NATION_PRIOR];
	for (let issue = 0; issue < frame.issues.length; issue++) {
		const course = at(state.course, issue);
		for (let cell = issue * communes; cell < (issue + 1) * communes; cell++) {
			const usual = at(mean, cell) * course;
			const count = winsorised(at(reports, cell), usual);
			observed[issue] = at(observed, issue) + count;
			expected[issue] = at(expected, issue) + usual;
			allObserved += count;
			allExpected += usual;
		}
	}
	const all = allObserved / allExpected;
	return observed.map((count, issue) => {
		const course = at(state.course, issue);
		const factor = (course * (count + ISSUE_PRIOR * all)) / (at(expected, issue) + ISSUE_PRIOR);
		state.course[issue] = course ** COURSE_KEPT * (factor / all) ** (1 - COURSE_KEPT);
		return factor;
	});
}
