import { fQuantile, Z_ONE_SIDED_99 } from './f-quantile.ts';
import { distanceOf, divergenceTerms } from './jensen-shannon.ts';

/** Months before that a month is compared with: never fewer, never more. */
const LEAST_BEFORE = 6;
const MOST_BEFORE = 12;
/** Below this many texts a month is neither compared nor compared with. */
const LEAST_TEXTS = 100;
/** Categories with fewer are added up: the approximation needs some in each (Cochran 1954). */
const LEAST_EXPECTED = 5;

export interface MonthCounts {
	/** texts by category, in the same order for every month */
	counts: readonly number[];
	/** false for a month that is not over */
	isWhole: boolean;
}

export interface MonthDrift {
	/** from the months before: 0 as they were, 1 nothing in common */
	distance: number;
	/** 99 of 100 months that changed no more than the earlier ones did stay below */
	band: number;
	isBeyond: boolean;
	/** the category that adds most to the distance, with its shares before and now */
	moved: { category: number; before: number; now: number };
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
const pool = (months: readonly (readonly number[])[]) =>
	(months[0] ?? []).map((_, category) => sum(months.map((month) => month[category] ?? 0)));

/**
 * For each category the bin that it is counted in: its own, or one for all that are too rare, which
 * joins the smallest other bin when it is too rare itself.
 */
function binsOf(before: readonly number[], smallest: number): number[] {
	const total = sum(before);
	const expected = before.map((count) => (smallest * count) / total);
	const isKept = expected.map((count) => count >= LEAST_EXPECTED);
	const kept = expected.flatMap((count, category) => (isKept[category] ? [count] : []));
	const rest = sum(expected) - sum(kept);
	const shared = rest >= LEAST_EXPECTED ? kept.length : kept.indexOf(Math.min(...kept));
	let next = 0;
	return isKept.map((isOwn) => (isOwn ? next++ : shared));
}

function binned(counts: readonly number[], bins: readonly number[]): number[] {
	const added = new Array<number>(Math.max(...bins) + 1).fill(0);
	counts.forEach((count, category) => {
		const bin = bins[category] ?? 0;
		added[bin] = (added[bin] ?? 0) + count;
	});
	return added;
}

/**
 * How many times more the months differ among themselves than chance alone would have it; at least 1.
 * Method: the G statistic of homogeneity over its degrees of freedom, as the dispersion of a
 * quasi-likelihood: P. McCullagh, J. A. Nelder, Generalized Linear Models (1989), section 4.5.
 */
function dispersion(months: readonly (readonly number[])[], all: readonly number[]): number {
	const total = sum(all);
	const g = sum(
		months.map((month) => {
			const size = sum(month);
			return sum(
				month.map((count, category) => {
					const expected = (size * (all[category] ?? 0)) / total;
					return count > 0 ? 2 * count * Math.log(count / expected) : 0;
				})
			);
		})
	);
	return Math.max(1, g / ((months.length - 1) * (all.length - 1)));
}

function compare(
	now: readonly number[],
	earlier: readonly (readonly number[])[]
): MonthDrift | null {
	const before = pool(earlier);
	const [size, total] = [sum(now), sum(before)];
	const smallest = Math.min(size, ...earlier.map(sum));
	const bins = binsOf(before, smallest);
	const [left, right] = [binned(now, bins), binned(before, bins)];
	const freedom = right.length - 1;
	if (freedom < 1) return null;
	const phi = dispersion(
		earlier.map((month) => binned(month, bins)),
		right
	);
	const limit = fQuantile(Z_ONE_SIDED_99, freedom, (earlier.length - 1) * freedom);
	// For samples of one distribution 8 · divergence / (1/size + 1/total) is close to chi-squared.
	const band = distanceOf((phi * freedom * limit * (1 / size + 1 / total)) / 8);
	const distance = distanceOf(sum(divergenceTerms(left, right)));
	const terms = divergenceTerms(now, before);
	const category = terms.indexOf(Math.max(...terms));
	const shares = { before: (before[category] ?? 0) / total, now: (now[category] ?? 0) / size };
	return { distance, band, isBeyond: distance > band, moved: { category, ...shares } };
}

/**
 * Compares the categories of each whole month with the whole months right before it, 6 to 12 of them;
 * null where there are fewer, or too few texts. The band grows with what the earlier months differ by
 * among themselves, so that large samples raise no alarm over usual changes.
 * @param months in order of time, without gaps
 */
export function labelDrift(months: readonly MonthCounts[]): (MonthDrift | null)[] {
	const isCounted = ({ counts, isWhole }: MonthCounts) => isWhole && sum(counts) >= LEAST_TEXTS;
	return months.map((month, at) => {
		const earlier = months.slice(0, at).filter(isCounted).slice(-MOST_BEFORE);
		if (!isCounted(month) || earlier.length < LEAST_BEFORE) return null;
		return compare(
			month.counts,
			earlier.map(({ counts }) => counts)
		);
	});
}
