import type { WeekCounts } from '#lib/hotspots/weekly-counts.ts';
import type { CountCell } from './cell-schema.ts';

const ABSENT = 65_535;

/** Counts of one issue and week, an entry a commune. */
interface Row {
	n: Uint16Array;
	negative: Uint16Array;
}

/** Cells as they come, in any order, until a table of weeks is full. */
export interface WeekTable {
	/** False if the cell has come before. */
	put(cell: CountCell, commune: number): boolean;
	/** in order of appearance */
	issues(): string[];
	/** Weeks from the first to the last. Undefined without any cell. */
	span(): { first: number; last: number } | undefined;
	/** The first cell between the first and the last week that has not come. */
	gap(): { week: number; issue: string; commune: number } | undefined;
	/** One week of a full table, at `issue * communes + commune`. */
	week(week: number): WeekCounts;
}

/** An empty table of weeks for so many communes. */
export function createWeekTable(communes: number): WeekTable {
	const rows = new Map<number, Map<string, Row>>();
	const issues = new Set<string>();

	function rowOf(week: number, issue: string): Row {
		const ofWeek = rows.get(week) ?? new Map<string, Row>();
		rows.set(week, ofWeek);
		const row = ofWeek.get(issue) ?? {
			n: new Uint16Array(communes).fill(ABSENT),
			negative: new Uint16Array(communes)
		};
		ofWeek.set(issue, row);
		return row;
	}

	function span() {
		if (rows.size === 0) return undefined;
		const weeks = [...rows.keys()].sort((a, b) => a - b);
		return { first: weeks[0] as number, last: weeks.at(-1) as number };
	}

	return {
		put({ week, issue, n, neg }, commune) {
			issues.add(issue);
			const row = rowOf(week, issue);
			if (row.n[commune] !== ABSENT) return false;
			row.n[commune] = n;
			row.negative[commune] = neg;
			return true;
		},
		issues: () => [...issues],
		span,
		gap() {
			const { first, last } = span() ?? { first: 0, last: -1 };
			for (let week = first; week <= last; week++)
				for (const issue of issues) {
					const row = rows.get(week)?.get(issue);
					const commune = row ? row.n.indexOf(ABSENT) : 0;
					if (commune >= 0) return { week, issue, commune };
				}
			return undefined;
		},
		week(week) {
			const counts = {
				n: new Uint16Array(issues.size * communes),
				negative: new Uint16Array(issues.size * communes)
			};
			for (const [index, issue] of [...issues].entries()) {
				const row = rows.get(week)?.get(issue) as Row;
				counts.n.set(row.n, index * communes);
				counts.negative.set(row.negative, index * communes);
			}
			return counts;
		}
	};
}
