import { MIN_FOR_SHARE, MIN_PUBLISHED_CELL } from './suppression.ts';

interface NamedIssue {
	issue: string;
	name_vi: string | null;
	name_en: string | null;
}

/** One thing worth a leader's attention, found by a fixed rule. The interface puts it into words. */
export type Finding =
	| { rule: 'rising'; issue: NamedIssue; n: number; ratio: number | null }
	| { rule: 'unanswered'; issue: NamedIssue; n: number; open: number }
	| { rule: 'on_time'; share: number; previous_share: number | null; n: number }
	| {
			rule: 'late';
			place: { code: string; name_vi: string; name_en: string };
			share: number;
			n: number;
	  };

interface OnTimeCounts {
	due_count: number;
	answered_on_time_count: number;
}

export interface FindingInput {
	rising: (NamedIssue & { n: number; ratio: number | null })[];
	unanswered: readonly (NamedIssue & { open_count: number; open_over_30_count: number })[];
	now: OnTimeCounts;
	before: OnTimeCounts | null;
	places: readonly (OnTimeCounts & { code: string; name_vi: string; name_en: string })[];
}

const onTimeShare = ({ due_count, answered_on_time_count }: OnTimeCounts): number | null =>
	due_count < MIN_FOR_SHARE ? null : answered_on_time_count / due_count;

function lateFinding(places: FindingInput['places']): Finding[] {
	const ranked = places
		.map((place) => ({ place, share: onTimeShare(place), n: place.due_count }))
		.filter((entry): entry is typeof entry & { share: number } => entry.share !== null)
		.toSorted((a, b) => a.share - b.share || a.place.code.localeCompare(b.place.code));
	const [worst] = ranked;
	return worst && ranked.length > 1 ? [{ rule: 'late', ...worst }] : [];
}

/**
 * At most three findings, in a fixed order: the surest rise, the issue with most cases open over 30
 * days, how much was answered on time; where one is silent, the place that answered latest steps in.
 */
export function findingsOf({ rising, unanswered, now, before, places }: FindingInput): Finding[] {
	const [risen] = rising;
	const [waiting] = unanswered;
	const share = onTimeShare(now);
	return [
		...(risen ? [{ rule: 'rising' as const, issue: risen, n: risen.n, ratio: risen.ratio }] : []),
		...(waiting && waiting.open_over_30_count >= MIN_PUBLISHED_CELL
			? [
					{
						rule: 'unanswered' as const,
						issue: waiting,
						n: waiting.open_count,
						open: waiting.open_over_30_count
					}
				]
			: []),
		...(share !== null
			? [
					{
						rule: 'on_time' as const,
						share,
						previous_share: before && onTimeShare(before),
						n: now.due_count
					}
				]
			: []),
		...lateFinding(places)
	].slice(0, 3);
}
