import { suppressCells, type CountRow } from '#lib/domain/suppress-cells.ts';

interface Week {
	received_week: string;
	n: number;
	negative_count: number;
	neutral_count: number;
	positive_count: number;
	unsure_count: number;
	is_partial: boolean;
}

/**
 * Weeks as a picture may show them to anybody: small counts, and what would tell them, are drawn as
 * nothing. `hidden_count` says how many, since a missing bar looks like none.
 */
export function publishedWeeks(weeks: readonly Week[]): { weeks: Week[]; hidden_count: number } {
	const given = weeks.map(({ n, negative_count, neutral_count, positive_count, unsure_count }) => ({
		...{ n, negative_count, neutral_count, positive_count, unsure_count }
	}));
	const shown = suppressCells(given satisfies readonly CountRow[]);
	let hidden_count = 0;
	const drawn = weeks.map((week, index) => {
		const counts = Object.entries(shown[index] ?? {}).map(([name, value]) => {
			if (value === null) hidden_count++;
			return [name, value ?? 0];
		});
		return { ...week, ...(Object.fromEntries(counts) as Partial<Week>) };
	});
	return { weeks: drawn, hidden_count };
}
