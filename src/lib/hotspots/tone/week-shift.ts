import type { CountFrame } from '../weekly-counts.ts';

/** Information that stands for "no shift"; a hundred is some four hundred reports. */
const PRIOR_INFORMATION = 100;
/** A commune's negative reports count up to so many standard deviations above what is expected. */
const LARGEST_EXCESS = 2;

/** The odds ratio that a change of `information` and `excess` shows, on the logarithmic scale. */
interface Evidence {
	excess: number;
	information: number;
}

function add(evidence: Evidence, excess: number, information: number): void {
	evidence.excess += excess;
	evidence.information += information;
}

const shiftOf = ({ excess, information }: Evidence, prior: number) =>
	prior + (excess - prior * information) / (information + PRIOR_INFORMATION);

const oddsTimes = (share: number, factor: number) =>
	(share * factor) / (1 - share + share * factor);

/**
 * Moves the expected shares of one issue by what the week did to all communes alike, the country over
 * and then by province: a new version of the classifier, a holiday, an event in the news. Bounded, so
 * that one commune's change of tone does not move it.
 * Method: one scoring step of a shrunk common log odds ratio (D. R. Cox and E. J. Snell, Analysis of
 * Binary Data, 2nd ed. 1989, section 2.1).
 * @param share of negative reports expected in each commune, 0–1; written over
 * @param reports of the communes, `negative` among them
 */
export function shiftTone(
	frame: CountFrame,
	share: Float64Array,
	reports: ArrayLike<number>,
	negative: ArrayLike<number>
): void {
	const country: Evidence = { excess: 0, information: 0 };
	const provinces: Evidence[] = [];
	for (const province of frame.provinceOf) provinces[province] ??= { excess: 0, information: 0 };
	for (let commune = 0; commune < share.length; commune++) {
		const count = reports[commune] as number;
		if (count === 0) continue;
		const expected = share[commune] as number;
		const information = count * expected * (1 - expected);
		const bound = LARGEST_EXCESS * Math.sqrt(information + 0.25);
		const excess = Math.min((negative[commune] as number) - count * expected, bound);
		add(country, excess, information);
		add(provinces[frame.provinceOf[commune] as number] as Evidence, excess, information);
	}
	const nationwide = shiftOf(country, 0);
	const factors = provinces.map((evidence) => Math.exp(shiftOf(evidence, nationwide)));
	for (let commune = 0; commune < share.length; commune++)
		share[commune] = oddsTimes(
			share[commune] as number,
			factors[frame.provinceOf[commune] as number] as number
		);
}
