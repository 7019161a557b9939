import { weekOfYear } from './calendar.ts';

/** An issue of a made country. */
export interface Issue {
	id: string;
	/** reports a week at the median commune */
	rate: number;
	/** ratio of variance to mean */
	ratio: number;
	/** amplitude and week of the yearly peak, amplitude of the half-yearly wave, growth a year */
	season: { yearly: number; peak: number; halfYearly: number; growth: number };
	/** share of negative reports at the mean commune */
	negative: number;
}

const issue = (
	id: string,
	[rate, ratio, negative]: [number, number, number],
	[yearly, peak, halfYearly, growth]: [number, number, number, number]
): Issue => ({ id, rate, ratio, negative, season: { yearly, peak, halfYearly, growth } });

export const ISSUES: readonly Issue[] = [
	issue('land_clearance', [0.55, 1.9, 0.58], [0.18, 16, 0.1, 0.1]),
	issue('environment', [0.8, 1.5, 0.62], [0.35, 22, 0.05, 0.05]),
	issue('infrastructure', [1.3, 1.4, 0.5], [0.3, 40, 0.12, 0.03]),
	issue('admin_service', [1.7, 1.6, 0.38], [0.12, 34, 0.08, 0.08])
];

const YEAR = 52.18;

/** Season and growth of an issue. */
export function seasonFactor({ season }: Issue, week: number): number {
	const since = weekOfYear(week) - season.peak;
	return Math.exp(
		season.yearly * Math.cos((2 * Math.PI * since) / YEAR) +
			season.halfYearly * Math.cos((4 * Math.PI * since) / YEAR) +
			season.growth * (week / 52 - 1.5)
	);
}
