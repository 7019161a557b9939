import type { Cluster, ClusterMember } from '../cluster.ts';
import type { ToneFinding } from './scan-tone.ts';

/** A finding as others read it; the reports are taken as given, so `expected` is `observed`. */
export function toneCluster(issue: number, finding: ToneFinding): Cluster {
	const members = membersOf(finding);
	const sum = (of: 'observed' | 'negative' | 'negativeExpected') =>
		members.reduce((total, member) => total + member[of], 0);
	const observed = sum('observed');
	return {
		issue,
		lane: 'tone',
		score: finding.score,
		volumeScore: 0,
		toneScore: finding.score,
		windowWeeks: finding.weeks,
		observed,
		expected: observed,
		expectedLow: observed,
		expectedHigh: observed,
		negative: sum('negative'),
		negativeExpected: sum('negativeExpected'),
		members
	};
}

/** A commune scores what the whole does, less what its own evidence falls short of the strongest. */
function membersOf({ members, countsOf, score, evidence }: ToneFinding): ClusterMember[] {
	const strongest = Math.max(...members.map((commune) => evidence[commune] as number));
	return members
		.map((commune) => {
			const { reports, negative, expected } = countsOf(commune);
			return {
				commune,
				score: score - (strongest - (evidence[commune] as number)),
				...{ observed: reports, expected: reports, negative, negativeExpected: expected }
			};
		})
		.sort(
			(a, b) =>
				b.negative - b.negativeExpected - (a.negative - a.negativeExpected) || a.commune - b.commune
		);
}
