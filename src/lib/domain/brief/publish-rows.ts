import { suppressCells, type CountRow } from '../suppress-cells.ts';

/** Counts of communes or files speak of no person. */
type PersonalCount<Key> = Key extends 'commune_count' | 'file_count'
	? never
	: Key extends 'n' | `${string}_n` | `${string}_count`
		? Key
		: never;

/** A row as it may leave the house: each count of people's texts may be null, which means hidden. */
export type Published<Row> = {
	[Key in keyof Row]: Key extends PersonalCount<Key> ? number | null : Row[Key];
};

const isPersonal = (name: string) =>
	/(^|_)(n|count)$/.test(name) && name !== 'commune_count' && name !== 'file_count';

/**
 * Takes the counts under five, and those that would give them away, out of the rows of one question.
 * Give all the rows of a question, not the first few: totals may be known from elsewhere.
 */
export function publishRows<Row extends object>(rows: readonly Row[]): Published<Row>[] {
	const counts = rows.map(
		(row) =>
			Object.fromEntries(Object.entries(row).filter(([name]) => isPersonal(name))) as CountRow
	);
	const shown = suppressCells(counts);
	return rows.map((row, index) => ({ ...row, ...shown[index] }) as Published<Row>);
}
