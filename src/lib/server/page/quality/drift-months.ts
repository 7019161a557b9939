import { addDays } from '#lib/domain/period.ts';
import { labelDrift, type MonthDrift } from '#lib/stats/label-drift.ts';
import type { LabelMonth } from '../../queries/quality/label-months.ts';

/** Categories of the first head; those of the second are the issue groups that occur. */
const TONES = ['negative', 'neutral', 'positive', 'unsure'] as const;
type DriftHead = 'tone' | 'issue';

/** A comparison with the code of the category that moved most. */
export interface HeadDrift extends Omit<MonthDrift, 'moved'> {
	moved: { code: string; before: number; now: number };
}

export interface DriftMonth {
	/** its first day */
	month: string;
	isWhole: boolean;
	n: number;
	negative_count: number;
	/** negative, neutral and positive: the whole of a negative share */
	sentiment_known_count: number;
	unsure_count: number;
	person_count: number;
	issue_confidence: number;
	sentiment_confidence: number;
	/** null where there is nothing to compare with yet */
	drift: Record<DriftHead, HeadDrift | null>;
}

const nextMonth = (month: string) => `${addDays(month, 31).slice(0, 7)}-01`;
const add = (rows: readonly LabelMonth[], of: (row: LabelMonth) => number) =>
	rows.reduce((total, row) => total + of(row), 0);

function monthsBetween(first: string, last: string): string[] {
	const months = [first];
	for (let month = nextMonth(first); month <= last; month = nextMonth(month)) months.push(month);
	return months;
}

const named = (found: MonthDrift | null, codes: readonly string[]): HeadDrift | null =>
	found && { ...found, moved: { ...found.moved, code: codes[found.moved.category] ?? '' } };

/**
 * Every month from the first to the last, with its labels compared with the months before it.
 * @param asOf the day up to whose end the data speak: its month may not be over
 */
export function driftMonths(rows: readonly LabelMonth[], asOf: string): DriftMonth[] {
	const byMonth = Map.groupBy(rows, (row) => row.received_month);
	const known = [...byMonth.keys()].sort();
	const [first, last] = [known[0], known.at(-1)];
	if (!first || !last) return [];
	const groups = [...new Set(rows.map((row) => row.issue_group))].sort();
	const months = monthsBetween(first, last).map((month) => ({
		month,
		rows: byMonth.get(month) ?? [],
		isWhole: nextMonth(month) <= addDays(asOf, 1)
	}));
	const drifts = {
		tone: labelDrift(
			months.map(({ rows: of, isWhole }) => ({
				isWhole,
				counts: TONES.map((tone) => add(of, (row) => row[`${tone}_count`]))
			}))
		),
		issue: labelDrift(
			months.map(({ rows: of, isWhole }) => ({
				isWhole,
				counts: groups.map((group) => add(of, (row) => (row.issue_group === group ? row.n : 0)))
			}))
		)
	};
	return months.map(({ month, rows: of, isWhole }, at) => {
		const n = add(of, (row) => row.n);
		const unsure_count = add(of, (row) => row.unsure_count);
		return {
			...{ month, isWhole, n, unsure_count },
			negative_count: add(of, (row) => row.negative_count),
			sentiment_known_count: n - unsure_count,
			person_count: add(of, (row) => row.person_count),
			issue_confidence: n && add(of, (row) => row.issue_confidence_sum) / n,
			sentiment_confidence: n && add(of, (row) => row.sentiment_confidence_sum) / n,
			drift: {
				tone: named(drifts.tone[at] ?? null, TONES),
				issue: named(drifts.issue[at] ?? null, groups)
			}
		};
	});
}
