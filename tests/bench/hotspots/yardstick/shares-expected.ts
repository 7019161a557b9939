import type { Country } from '../country/country.ts';
import { cellsOf } from '../score/scores.ts';

const GUARD = 6;
const DECAY = 0.5 ** (1 / 40);
const PRIOR_REPORTS = 15;
const BLANK = { negative: 5, reports: 10 };

/** Share of negative reports that the yardstick expects of each week's cells, 0–1. */
export function expectShares(country: Country): Float64Array[] {
	const communes = country.frame.communes.length;
	const cells = cellsOf(country);
	const [negative, reports] = [new Float64Array(cells), new Float64Array(cells)];
	const sum = (of: Float64Array, issue: number) =>
		of.subarray(issue * communes, (issue + 1) * communes).reduce((total, each) => total + each, 0);
	const shares = () => {
		const everywhere = country.frame.issues.map(
			(_, issue) => (BLANK.negative + sum(negative, issue)) / (BLANK.reports + sum(reports, issue))
		);
		return negative.map((count, cell) => {
			const prior = PRIOR_REPORTS * (everywhere[Math.floor(cell / communes)] as number);
			return (count + prior) / ((reports[cell] as number) + PRIOR_REPORTS);
		});
	};
	return country.weeks.map((_, week) => {
		const expected = shares();
		const learned = country.weeks[week - GUARD];
		if (learned)
			for (let cell = 0; cell < cells; cell++) {
				negative[cell] = (negative[cell] as number) * DECAY + (learned.negative[cell] as number);
				reports[cell] = (reports[cell] as number) * DECAY + (learned.n[cell] as number);
			}
		return expected;
	});
}
