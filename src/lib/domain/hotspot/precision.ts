import { MIN_FOR_SHARE } from '../suppression.ts';
import { isMark } from './triage-standing.ts';
import type { Triage } from './triage.ts';

/** A hotspot that reached the threshold, and the Monday of the week in which it first did. */
export interface Alert {
	hotspot_id: string;
	flagged_week_on: string;
}

/** What people made of the alerts of one month. */
export interface MonthPrecision {
	/** YYYY-MM of the Monday on which they were flagged */
	month: string;
	flagged: number;
	/** somebody was sent, or it was settled */
	useful: number;
	/** a false alarm, or no help */
	not_useful: number;
	/** right, but with a reason known before: a festival, a flood, a drive for opinions */
	known: number;
	/** nobody has said yet: neither assigned nor marked */
	unjudged: number;
	/** useful ones of those judged; null below thirty of them, where counts stand alone */
	precision: { share: number; low: number; high: number } | null;
}

export type Verdict = 'useful' | 'not_useful' | 'known' | 'unjudged';

/** What a triage says of the alert: a mark counts before an assignment, which may have been its start. */
export function verdictOf({ standing, assignee }: Triage): Verdict {
	if (standing === 'not_useful') return 'not_useful';
	if (standing === 'known_event') return 'known';
	return isMark(standing) || assignee !== null ? 'useful' : 'unjudged';
}

/** An interval of a part of a whole; null for an empty whole. */
type ShareInterval = (part: number, whole: number) => { low: number; high: number } | null;

/**
 * How many alerts of each month were worth it, as people judged them, the newest month first. Counts
 * only: nothing is trained or set anew by it.
 * @param intervalOf the interval of a share
 */
export function monthlyPrecision(
	alerts: readonly Alert[],
	triages: ReadonlyMap<string, Triage>,
	intervalOf: ShareInterval
): MonthPrecision[] {
	const months = Map.groupBy(alerts, ({ flagged_week_on }) => flagged_week_on.slice(0, 7));
	const newestFirst = [...months].toSorted(([a], [b]) => (a < b ? 1 : -1));
	return newestFirst.map(([month, flagged]) => {
		const count = { useful: 0, not_useful: 0, known: 0, unjudged: 0 };
		for (const { hotspot_id } of flagged) {
			const triage = triages.get(hotspot_id);
			count[triage ? verdictOf(triage) : 'unjudged'] += 1;
		}
		const judged = flagged.length - count.unjudged;
		const interval = judged < MIN_FOR_SHARE ? null : intervalOf(count.useful, judged);
		const precision = interval && { share: count.useful / judged, ...interval };
		return { month, flagged: flagged.length, ...count, precision };
	});
}
