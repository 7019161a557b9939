import { MIN_PUBLISHED_CELL } from './suppression.ts';

/** Counts of one row by column name; null where one is hidden, or was never known. */
export type CountRow = Record<string, number | null>;

/** Parts that add up to another column of the same row: one hidden part alone could be worked out. */
const PARTITIONS = [
	['negative_count', 'neutral_count', 'positive_count', 'unsure_count'],
	['negative_count', 'neutral_count', 'positive_count'],
	['sentiment_known_count', 'unsure_count']
];

/** The second is part of the first: what is left of the first is a cell too. */
const NESTED = [
	['n', 'counted_count'],
	['counted_count', 'due_count'],
	['counted_count', 'answered_count'],
	['counted_count', 'resolved_count'],
	['counted_count', 'open_count'],
	['answered_count', 'answered_on_time_count'],
	['due_count', 'answered_on_time_count'],
	['open_count', 'open_over_30_count']
] as const;

const isSmall = (value: number | null | undefined) =>
	typeof value === 'number' && value > 0 && value < MIN_PUBLISHED_CELL;

const difference = (whole: number | null | undefined, part: number | null | undefined) =>
	whole === null || whole === undefined || part === null || part === undefined
		? null
		: whole - part;

/**
 * Of several cells of which one alone is hidden, or several that are few together, the one to hide with
 * them: the smallest above zero. Two hidden cells whose sum is 2 are both 1.
 */
function complement(
	cells: readonly (number | null)[],
	givenAt: (index: number) => number | null | undefined
): number | null {
	const hidden = cells.flatMap((cell, index) => (cell === null ? [givenAt(index) ?? null] : []));
	const known = hidden.filter((value) => value !== null);
	const sum = known.reduce((total, value) => total + value, 0);
	if (known.length === 0 || (known.length > 1 && sum >= MIN_PUBLISHED_CELL)) return null;
	const shown = cells.flatMap((cell, index) => (cell ? [[cell, index] as const] : []));
	const [smallest] = shown.toSorted(([a, i], [b, j]) => a - b || i - j);
	return smallest?.[1] ?? null;
}

/**
 * Hides counts from 1 to 4 for publication, every count of a row that has fewer than five texts, and
 * then as many others as it takes that none can be worked out as what is missing from its column's
 * total, its row's parts or a part's whole (secondary suppression as statistical offices do it, smallest cell first).
 * Returns new rows; zero is shown, since it speaks of nobody.
 */
export function suppressCells(rows: readonly CountRow[]): CountRow[] {
	const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
	const shown = rows.map((row): CountRow => {
		const isWhole = isSmall(row['n']);
		const leftovers = NESTED.filter(([whole, part]) => isSmall(difference(row[whole], row[part])));
		const givingAway = new Set<string>(leftovers.map(([, part]) => part));
		return Object.fromEntries(
			columns.map((column) => {
				const value = row[column] ?? null;
				const isHidden = isSmall(value) || givingAway.has(column) || (isWhole && value !== 0);
				return [column, isHidden ? null : value];
			})
		);
	});
	const hideNext = (): boolean => {
		let isChanged = false;
		for (const column of columns) {
			const cells = shown.map((row) => row[column] ?? null);
			const other = complement(cells, (row) => rows[row]?.[column]);
			const row = other === null ? undefined : shown[other];
			if (row) [row[column], isChanged] = [null, true];
		}
		for (const [index, row] of shown.entries()) {
			for (const parts of PARTITIONS) {
				const other = complement(
					parts.map((part) => row[part] ?? null),
					(part) => rows[index]?.[parts[part] ?? '']
				);
				const part = other === null ? undefined : parts[other];
				if (part) [row[part], isChanged] = [null, true];
			}
		}
		return isChanged;
	};
	while (hideNext());
	return shown;
}
