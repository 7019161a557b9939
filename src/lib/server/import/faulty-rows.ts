import { stringify } from 'csv-stringify/sync';
import type { ImportedProperty } from '#lib/domain/imported-property.ts';
import type { InterfaceLanguage } from '#lib/domain/language.ts';
import { formulaSafe } from '../export/formula-safe.ts';
import { readImportForm } from './import-form.ts';
import { readAgainstRegister, type Importing } from './preview-import.ts';

/** Without it Excel reads UTF-8 as something else. */
const BYTE_ORDER_MARK = '\ufeff';
const HEADINGS = { vi: ['Dòng', 'Lỗi'], en: ['Row', 'Fault'] } as const;

/**
 * The faulty rows of a preview as a CSV file, with the row number and every fault in words: to be
 * mended in a spreadsheet and sent again. Throws ImportRefusal.
 */
export async function faultyRows(
	request: Request,
	importing: Importing,
	lang: InterfaceLanguage,
	label: (property: ImportedProperty) => string
): Promise<string> {
	const { draft, mapping } = await readImportForm(request);
	const { reading } = await readAgainstRegister({ draft, mapping }, importing);
	const faults = Map.groupBy(reading.faults, ({ row_number }) => row_number);
	const rows = draft.rows.flatMap(({ row_number, cells }) => {
		const own = faults.get(row_number);
		if (!own) return [];
		const said = own.map(({ property, reason }) => `${label(property)}: ${reason[lang]}`);
		return [[String(row_number), said.join(' | '), ...cells]];
	});
	const table = [[...HEADINGS[lang], ...draft.columns], ...rows];
	return (
		BYTE_ORDER_MARK +
		stringify(
			table.map((row) => row.map(formulaSafe)),
			{ record_delimiter: 'windows' }
		)
	);
}
