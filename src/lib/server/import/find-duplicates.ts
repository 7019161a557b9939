import type { RegisteredName } from '../queries/initiatives/register-names.ts';
import { fold } from '#lib/text/fold.ts';
import type { GoodRow } from './read-draft.ts';

/** What a row of the file seems to be again. Suggestions: nothing is merged or refused for them. */
export interface Duplicate {
	row_number: number;
	name: string;
	/** file: another row; register: another code of the register; update: its own code, so it is replaced */
	kind: 'file' | 'register' | 'update';
	/** number of the other row, or code in the register */
	other: string;
}

const nameOf = ({ record }: GoodRow) => record.name_vi ?? record.name_en ?? '';

/** A row's name as the register keeps it for search. */
export const foldedName = ({ record: { name_vi, name_en } }: GoodRow): string =>
	fold([name_vi, name_en].filter(Boolean).join(' '));

const sameness = (
	name: string,
	{
		commune_code,
		province_code,
		registered_year
	}: Omit<RegisteredName, 'name_folded' | 'initiative_id'>
) => [name, province_code, commune_code, registered_year].join('\0');

/** Rows with the same folded name in the same place and year as another row or initiative. */
export function findDuplicates(
	good: readonly GoodRow[],
	registered: readonly RegisteredName[]
): Duplicate[] {
	const ids = new Set(registered.map(({ initiative_id }) => initiative_id));
	const known = new Map(
		registered.map((row) => [sameness(row.name_folded, row), row.initiative_id])
	);
	const first = new Map<string, number>();
	return good.flatMap((row): Duplicate[] => {
		const { row_number, record } = row;
		const told = { row_number, name: nameOf(row) };
		const key = sameness(foldedName(row), record);
		const earlier = first.get(key);
		if (earlier === undefined) first.set(key, row_number);
		const { initiative_id } = record;
		if (ids.has(initiative_id)) return [{ ...told, kind: 'update', other: initiative_id }];
		const other = known.get(key);
		if (other) return [{ ...told, kind: 'register', other }];
		return earlier === undefined ? [] : [{ ...told, kind: 'file', other: String(earlier) }];
	});
}
