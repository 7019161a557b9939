import type { WeekDetection } from '../detector.ts';
import { interval90 } from '#lib/stats/negative-binomial.ts';
import { SCAN } from '../scan/scan-settings.ts';
import type { Footprint } from './lifecycle-week.ts';

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
	const { low, high } = interval90(expected, expected > 0 ? 1 + doubt / expected : 1);
	return {
		...{ observed: sum('observed'), expected, members },
		...{ expectedLow: low, expectedHigh: high },
		...{ negative: sum('negative'), negativeExpected: sum('negativeExpected') }
	};
}
