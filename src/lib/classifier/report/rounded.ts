import type { Estimate } from '#lib/domain/evaluation-report.ts';
import { wilsonInterval } from '#lib/stats/wilson-interval.ts';

/** Four decimals: a hundredth of a percentage point, and short in the file. */
export const rounded = (share: number): number => Math.round(share * 10_000) / 10_000;

export const roundedEstimate = (value: number, { low, high }: { low: number; high: number }) => ({
	value: rounded(value),
	low: rounded(low),
	high: rounded(high)
});

/** A share of counts with its Wilson interval; null for an empty whole. */
export function shareOf(part: number, whole: number): Estimate | null {
	const interval = wilsonInterval(part, whole);
	return interval && roundedEstimate(part / whole, interval);
}
