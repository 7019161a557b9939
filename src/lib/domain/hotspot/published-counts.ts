import { MIN_PUBLISHED_CELL } from '../suppression.ts';
import type { HotspotCounts } from './hotspot.ts';

/** What came in one week in some communes, and how much of it in communes that have too little to be shown. */
export interface WeekCounts {
	n: number;
	/** of them of a negative tone */
	negative: number;
	/** communes with 1 to 4 */
	small_parts: number;
	/** the reports of those communes */
	small_n: number;
	/** a commune has 1 to 4 negative ones, or 1 to 4 others */
	has_small_tone: boolean;
}

/** Counts as they may be published; null where one is hidden. */
export interface PublishedWeek {
	n: number | null;
	negative: number | null;
}

/** The same of all communes of a hotspot. */
export interface PublishedSum extends PublishedWeek {
	/** where the number is hidden: what came in the communes whose own number is not; null where that is nothing */
	at_least: number | null;
}

export const HIDDEN_WEEK: PublishedSum = { n: null, negative: null, at_least: null };
export const EMPTY_WEEK: PublishedSum = { n: 0, negative: 0, at_least: null };

/**
 * A sum over communes with each of its parts publishable, or hidden: then whoever knows parts of it, or the
 * same sum without one of them, learns nothing that is not published. Zero speaks of nobody.
 */
export const publishedWeek = (week: WeekCounts): PublishedWeek => ({
	n: week.small_parts > 0 ? null : week.n,
	negative: week.small_parts > 0 || week.has_small_tone ? null : week.negative
});

/** What came in the communes whose own number is published; null where that is nothing. */
const restOf = ({ n, small_n }: WeekCounts): number | null => (n > small_n ? n - small_n : null);

/** A week of a rhythm: where the number is hidden, as many as there are at least. */
export const publishedBar = (week: WeekCounts): PublishedWeek & { is_at_least: boolean } => {
	const { n, negative } = publishedWeek(week);
	const least = n === null ? restOf(week) : null;
	return { n: n ?? least, negative, is_at_least: least !== null };
};

/** Whether parts of 1 to 4, of which the number and the sum can be known, cannot be told from each other. */
const areMixed = ({ small_parts: parts, small_n: sum }: WeekCounts): boolean =>
	parts > 1 && sum >= MIN_PUBLISHED_CELL && sum > parts && sum < parts * (MIN_PUBLISHED_CELL - 1);

/**
 * The sum that is told once, in the digest of its week: small parts may stand in it, where no other sum
 * holds them and this one does not tell them apart.
 */
export function publishedOnce(week: WeekCounts): PublishedSum {
	if (areMixed(week)) return { n: week.n, negative: null, at_least: null };
	return { ...publishedWeek(week), at_least: week.small_parts > 0 ? restOf(week) : null };
}

/** Exact counts over a window. */
interface WindowCounts {
	observed: number;
	expected: number;
	negative_expected: number;
}

/** Where the tone alone fired, the reports are taken as they came: what is usual is their number. */
export const isAsGiven = ({
	observed,
	expected
}: Pick<WindowCounts, 'observed' | 'expected'>): boolean => observed === expected;

/**
 * Counts of a window as they are published: of its newest week alone. Windows of successive weeks overlap,
 * and the difference of two of them is a week.
 */
export function publishedCounts(
	counts: WindowCounts,
	weeks: number,
	{ n, negative }: PublishedWeek
): HotspotCounts {
	const { observed, expected, negative_expected } = counts;
	const usualShare = observed === 0 ? 0 : negative_expected / observed;
	return {
		observed: n,
		expected: isAsGiven(counts) ? n : expected / weeks,
		negative,
		negative_expected: n === null ? null : usualShare * n
	};
}
