import { suppressCells } from '#lib/domain/suppress-cells.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

interface Counts {
	observed: number;
	negative: number;
	negative_expected: number;
}
export type Shown<Row extends Counts> = Omit<Row, keyof Counts> & {
	[Key in keyof Counts]: number | null;
};

/**
 * Hides counts from 1 to 4 from a leader, and negative counts that leave so few others; with a count what is
 * usually negative of it, from which it could be worked out. The rows are parts whose sum is shown: as many
 * more are hidden as it takes that none can be worked out from it.
 */
export function withoutSmallParts<Row extends Counts>(
	{ role }: Viewer,
	rows: readonly Row[]
): Shown<Row>[] {
	if (role !== 'leader') return [...rows];
	// A part of the row's texts of which the rest is a cell too, as the counted ones are of all.
	const cells = rows.map(({ observed, negative }) => ({ n: observed, counted_count: negative }));
	const shown = suppressCells(cells);
	return rows.map((row, index) => {
		const observed = shown[index]?.['n'] ?? null;
		const negative = shown[index]?.['counted_count'] ?? null;
		const negative_expected = observed === null ? null : row.negative_expected;
		return { ...row, observed, negative, negative_expected };
	});
}

/** The same of one row, whose counts are part of no sum. */
export function withoutSmallCounts<Row extends Counts>(viewer: Viewer, row: Row): Shown<Row> {
	const [shown] = withoutSmallParts(viewer, [row]);
	return shown as Shown<Row>;
}
