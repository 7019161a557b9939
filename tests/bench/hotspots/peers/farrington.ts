import type { Country } from '../country/country.ts';
import { scoreEach, type Scores } from '../score/scores.ts';
import type { CountOf } from './counted.ts';
import { upperTail } from './count-tail.ts';
import { referenceWeeks, SEASONS, type ReferenceWeeks } from './farrington-weeks.ts';

const ALPHA = 0.005;
/** Standardised residuals above this lose weight. */
const OUTLYING = 2.58;
const LEAST_MEAN = 1e-10;
/** Fewer reports in the last four weeks raise no alarm. */
const FEWEST = 5;

export interface FarringtonVerdict {
	expected: number;
	/** ratio of variance to mean, at least 1 */
	ratio: number;
	/** probability of as many reports or more */
	p: number;
	alarm: boolean;
}

interface Fit {
	/** of each reference week */
	means: readonly number[];
	expected: number;
	ratio: number;
	sums: readonly number[];
}

/** A Poisson regression on seasons alone: each season's weighted mean is its fit in closed form. */
function fitSeasons(
	counts: readonly number[],
	{ weeks, seasons, judged }: ReferenceWeeks,
	weights: readonly number[]
): Fit {
	const totals = new Array<number>(SEASONS).fill(0);
	const sizes = new Array<number>(SEASONS).fill(0);
	for (const [index, week] of weeks.entries()) {
		const season = seasons[index] as number;
		totals[season] =
			(totals[season] as number) + (weights[index] as number) * (counts[week] as number);
		sizes[season] = (sizes[season] as number) + (weights[index] as number);
	}
	const meanOf = (season: number) =>
		Math.max(LEAST_MEAN, (totals[season] as number) / (sizes[season] as number));
	const means = seasons.map(meanOf);
	const squares = weeks.reduce((sum, week, index) => {
		const mean = means[index] as number;
		return sum + ((weights[index] as number) * ((counts[week] as number) - mean) ** 2) / mean;
	}, 0);
	const rank = sizes.filter((size) => size > 0).length;
	const ratio = Math.max(1, squares / (weeks.length - rank));
	const sums = sizes.map((_, season) =>
		means.reduce((sum, mean, index) => (seasons[index] === season ? sum + mean : sum), 0)
	);
	return { means, expected: meanOf(judged), ratio, sums };
}

/** Weeks that stand out lose weight, so that past outbreaks do not raise the threshold. */
function reweighted(
	counts: readonly number[],
	{ weeks, seasons }: ReferenceWeeks,
	fit: Fit
): number[] {
	const squares = weeks.map((week, index) => {
		const mean = fit.means[index] as number;
		const leverage = Math.min(0.999999, mean / (fit.sums[seasons[index] as number] as number));
		const anscombe =
			1.5 * (Math.pow(counts[week] as number, 2 / 3) * Math.pow(mean, -1 / 6) - Math.sqrt(mean));
		const residual = anscombe / Math.sqrt(fit.ratio * (1 - leverage));
		return residual > OUTLYING ? residual ** 2 : 1;
	});
	const total = squares.reduce((sum, square) => sum + 1 / square, 0);
	return squares.map((square) => weeks.length / total / square);
}

/**
 * The improved Farrington algorithm, as `farringtonFlexible` of the R package surveillance does it with
 * b = 2, w = 3, ten seasons, 26 weeks left out, thresholdMethod "nbPlugin" and alpha = 0.005; with b < 3
 * it fits no trend.
 * Method: A. Noufaily et al., Statistics in Medicine 32, 2013, 1206–1222.
 * @param counts up to the week that is judged, 108 weeks at least
 */
export function farrington(counts: readonly number[]): FarringtonVerdict {
	const reference = referenceWeeks(counts.length - 1);
	const equal = reference.weeks.map(() => 1);
	const weights = reweighted(counts, reference, fitSeasons(counts, reference, equal));
	const { expected, ratio } = fitSeasons(counts, reference, weights);
	const count = counts.at(-1) as number;
	const p = upperTail(count, expected, ratio);
	const recent = counts.slice(-4).reduce((sum, each) => sum + each, 0);
	return { expected, ratio, p, alarm: recent >= FEWEST && count > 0 && p <= ALPHA };
}

const LARGEST_SCORE = 30;

/** Scores are logarithms of p; −1 where there are too few reports to judge. */
export function farringtonScores(country: Country, count: CountOf): Scores {
	return scoreEach(country, (week, cell) => {
		const counts = Array.from({ length: week + 1 }, (_, past) => count(past, cell));
		const recent = counts.slice(-4).reduce((sum, each) => sum + each, 0);
		if (recent < FEWEST || counts.at(-1) === 0) return { score: -1, alarm: false };
		const { p, alarm } = farrington(counts);
		return { score: Math.min(LARGEST_SCORE, -Math.log10(p)), alarm };
	});
}
