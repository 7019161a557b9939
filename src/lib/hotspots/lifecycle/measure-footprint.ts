import type { WeekDetection } from '../detector.ts';
import { quantile } from '#lib/stats/negative-binomial.ts';
import { SCAN } from '../scan/scan-settings.ts';
import type { Footprint } from './lifecycle-week.ts';

/** The 95 % point of the standard normal distribution. */
const Z_95 = 1.6449;

/**
 * Counts communes over so many weeks up to the one that was scanned, where the detector saw no cluster.
 * The interval is a negative binomial's, wider by what no history tells of a mean.
 */
export function measureFootprint(
	{ expectedOf }: Pick<WeekDetection, 'expectedOf'>,
	issue: number,
	communes: readonly number[],
	weeks: number
): Footprint {
	const members = communes.map((commune) => ({
		...{ commune, score: 0 },
		...expectedOf(issue, commune, weeks)
	}));
	const sum = (of: 'observed' | 'expected' | 'negative' | 'negativeExpected') =>
		members.reduce((total, member) => total + member[of], 0);
	const expected = sum('expected');
	const doubt = members.reduce((total, member) => total + SCAN.drift * member.expected ** 2, 0);
	const ratio = expected > 0 ? 1 + doubt / expected : 1;
	return {
		...{ observed: sum('observed'), expected, members },
		expectedLow: quantile(0.05, -Z_95, expected, ratio),
		expectedHigh: quantile(0.95, Z_95, expected, ratio),
		...{ negative: sum('negative'), negativeExpected: sum('negativeExpected') }
	};
}
