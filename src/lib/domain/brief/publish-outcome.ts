import type { HeadlineCounts, SettlementCounts } from '../figures.ts';
import { publishCount, publishParts } from './publish-parts.ts';

/** Days that open cases have waited, and how many have. */
export interface AgeCount {
	age: string;
	open_count: number;
}

/** Ways out of which each has its reasons. */
export const CLOSED_WAYS = ['refused', 'passed_on', 'no_action'] as const;
export type ClosedWay = (typeof CLOSED_WAYS)[number];

type Counts = HeadlineCounts & SettlementCounts;
const WAITING_LONG = ['31-90', '90+'];

/** The cells that what came of the cases splits into; each case is in one of them. */
function outcomeCells(counts: Counts) {
	const { open_count, open_over_30_count, resolved_count } = counts;
	const { refused_count, passed_on_count, no_action_count } = counts;
	return {
		...{ open_over_30_count, resolved_count, refused_count, passed_on_count, no_action_count },
		open_recent_count: open_count - open_over_30_count
	};
}

const isSmall = (n: number) => publishCount(n) === null;

/**
 * How many cases were counted and how many fell due. Duplicates and withdrawn ones could be told from
 * the number received, and cases not due from the counted ones: then the counted ones are hidden,
 * since the shares that matter are of those due.
 */
function publishWholes({ n, counted_count, due_count }: Counts) {
	const part = (count: number) => (isSmall(n) ? null : (publishParts(n, [count])[0] ?? null));
	const [counted, due] = [part(counted_count), part(due_count)];
	const isTold = due !== null && isSmall(counted_count - due_count);
	return { counted: isTold ? null : counted, due };
}

/**
 * What came of the cases of a period, as it may be published. All of it is cut from one partition of
 * the counted cases, from the top down, so that no two of its tables together give a small cell away.
 */
export function publishOutcome(counts: Counts, ages: readonly AgeCount[]) {
	const { counted, due } = publishWholes(counts);
	const cells = outcomeCells(counts);
	const names = Object.keys(cells) as (keyof typeof cells)[];
	const parts = publishParts(
		publishCount(counts.counted_count),
		names.map((name) => cells[name])
	);
	const shown = Object.fromEntries(names.map((name, i) => [name, parts[i] ?? null])) as Record<
		keyof typeof cells,
		number | null
	>;
	const late = counts.answered_due_count - counts.answered_on_time_count;
	const [onTime = null, answeredLate = null] =
		late < 0 ? [] : publishParts(due, [counts.answered_on_time_count, late]);
	return {
		...shown,
		counted_count: counted,
		due_count: due,
		assumed_due_count: publishParts(due, [counts.assumed_due_count])[0] ?? null,
		answered_on_time_count: onTime,
		answered_due_count: sumShown(onTime, answeredLate),
		open_count: sumShown(shown.open_recent_count, shown.open_over_30_count),
		confirmed_count: publishParts(shown.resolved_count, [counts.confirmed_count])[0] ?? null,
		ages: publishAges(ages, shown)
	};
}

const sumShown = (a: number | null, b: number | null) => (a === null || b === null ? null : a + b);

function publishAges(
	ages: readonly AgeCount[],
	whole: { open_recent_count: number | null; open_over_30_count: number | null }
) {
	const isLong = ({ age }: AgeCount) => WAITING_LONG.includes(age);
	const part = (rows: readonly AgeCount[], total: number | null) =>
		publishParts(
			total,
			rows.map((row) => row.open_count)
		).map((open_count, i) => ({ age: rows[i]?.age ?? '', open_count }));
	return [
		...part(
			ages.filter((row) => !isLong(row)),
			whole.open_recent_count
		),
		...part(ages.filter(isLong), whole.open_over_30_count)
	];
}
