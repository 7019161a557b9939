import {
	IMPORT_LIMITS,
	type ImportDraft,
	type ImportMapping
} from '#lib/domain/initiative-import.ts';
import type { ImportedProperty } from '#lib/domain/imported-property.ts';
import { safeCell } from './safe-cell.ts';

/** What a person wrote into a cell of the preview. */
export interface CellFix {
	row_number: number;
	property: ImportedProperty;
	value: string;
}

interface MappedDraft {
	draft: ImportDraft;
	mapping: ImportMapping;
}

/** A column for each fixed property that the table has none for. */
function withColumns({ draft, mapping }: MappedDraft, fixes: readonly CellFix[]): MappedDraft {
	const missing = [...new Set(fixes.map(({ property }) => property))].filter(
		(property) => mapping[property] === undefined
	);
	const first = draft.columns.length;
	const added = Object.fromEntries(missing.map((property, at) => [property, first + at]));
	return {
		draft: { ...draft, columns: [...draft.columns, ...missing] },
		mapping: { ...mapping, ...added }
	};
}

/** The draft with a person's corrections in it, redacted as the file's own cells were. */
export function applyFixes(given: MappedDraft, fixes: readonly CellFix[]): MappedDraft {
	const { draft, mapping } = withColumns(given, fixes);
	const ofRow = Map.groupBy(fixes, ({ row_number }) => row_number);
	const rows = draft.rows.map(({ row_number, cells }) => {
		const full = draft.columns.map((_, at) => cells[at] ?? '');
		for (const { property, value } of ofRow.get(row_number) ?? []) {
			const text = value.normalize('NFC').trim().slice(0, IMPORT_LIMITS.characters);
			const isFreeText = property === 'name_vi' || property === 'name_en';
			full[mapping[property] ?? -1] = safeCell(text, isFreeText);
		}
		return { row_number, cells: full };
	});
	return { draft: { ...draft, rows }, mapping };
}
