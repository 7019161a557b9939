import { createRandom } from '../../../text/places/support/random.ts';
import type { Country } from '../country/country.ts';
import { blankScores, cellsOf, rounded, type Scores } from '../score/scores.ts';
import { reportsOf } from './counted.ts';
import { scanCylinders, type CasesByWeek, type Cylinder } from './cylinders.ts';

const WEEKS = 26;
const REPLICATES = 39;
const ALPHA = 0.05;
const MOST = 40;
const SEED = 7;
const EULER = 0.5772;
/** A cylinder's likelihood ratio is kept from so many nats on. */
const LEAST_NATS = 3;

/** The distribution of the highest of many: location and scale from replicates, by moments. */
function gumbelOf(highest: readonly number[]): (value: number) => number {
	const mean = highest.reduce((sum, value) => sum + value, 0) / highest.length;
	const squares = highest.reduce((sum, value) => sum + (value - mean) ** 2, 0);
	const deviation = Math.sqrt(squares / (highest.length - 1));
	const scale = Math.max(0.05, (deviation * Math.sqrt(6)) / Math.PI);
	const location = mean - EULER * scale;
	return (value) => 1 - Math.exp(-Math.exp(-(value - location) / scale));
}

/** Each report keeps its commune and takes the week of another. */
function permuted(cases: CasesByWeek, next: () => number): CasesByWeek {
	const [communes, weeks]: [number[], number[]] = [[], []];
	for (let place = 0; place < cases.length; place++)
		for (let report = 0; report < (cases[place] as number); report++) {
			communes.push(Math.floor(place / WEEKS));
			weeks.push(place % WEEKS);
		}
	for (let last = weeks.length - 1; last > 0; last--) {
		const other = Math.floor(next() * (last + 1));
		[weeks[last], weeks[other]] = [weeks[other] as number, weeks[last] as number];
	}
	const shuffled = new Float64Array(cases.length);
	for (const [report, commune] of communes.entries()) {
		const place = commune * WEEKS + (weeks[report] as number);
		shuffled[place] = (shuffled[place] as number) + 1;
	}
	return shuffled;
}

function nearestOf({ land }: Country): number[][] {
	return land.communes.map(({ x, y }) =>
		land.communes
			.map((other, number) => ({ number, distance: Math.hypot(other.x - x, other.y - y) }))
			.sort((a, b) => a.distance - b.distance)
			.map(({ number }) => number)
	);
}

/**
 * The prospective space–time permutation scan over cylinders, issue by issue, its p-values from a Gumbel
 * distribution through 39 replicates.
 * Method: M. Kulldorff et al., PLoS Medicine 2, 2005, e59; A. M. Abrams et al., International Journal of
 * Health Geographics 9, 2010, 61.
 */
export function permutationScan(country: Country): Scores {
	const scores = blankScores(country);
	const { frame, weeks, from } = country;
	const communes = frame.communes.length;
	const count = reportsOf(country);
	const nearest = nearestOf(country);
	const { next } = createRandom(SEED);

	function mark(
		week: number,
		issue: number,
		{ commune, size, nats }: Cylinder,
		p: number,
		taken: Uint8Array
	) {
		for (const member of (nearest[commune] ?? []).slice(0, size)) {
			taken[member] = 1;
			const at = (week - from) * cellsOf(country) + issue * communes + member;
			scores.score[at] = rounded(-Math.log10(Math.max(1e-30, p)) + nats / 1e4);
			scores.alarm[at] = p <= ALPHA ? 1 : 0;
		}
	}

	function scanWeek(issue: number, week: number): void {
		const cases = Float64Array.from({ length: communes * WEEKS }, (_, place) =>
			count(week - (place % WEEKS), issue * communes + Math.floor(place / WEEKS))
		);
		const found = scanCylinders(cases, WEEKS, nearest, LEAST_NATS);
		const highest = Array.from({ length: REPLICATES }, () => {
			const { best } = scanCylinders(permuted(cases, next), WEEKS, nearest, Infinity);
			return best;
		});
		const pOf = gumbelOf(highest);
		const taken = new Uint8Array(communes);
		let marked = 0;
		for (const cylinder of found.cylinders.sort((a, b) => b.nats - a.nats)) {
			const { commune, size, nats } = cylinder;
			if (nearest[commune]?.slice(0, size).some((member) => taken[member])) continue;
			mark(week, issue, cylinder, pOf(nats), taken);
			if (++marked > MOST) break;
		}
	}

	for (let issue = 0; issue < frame.issues.length; issue++)
		for (let week = from; week < weeks.length; week++) scanWeek(issue, week);
	return scores;
}
