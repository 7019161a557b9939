import { parseDay, parseInstant } from '#lib/text/parse-date.ts';
import type { PlannedProperty, RowPlan } from './rows/row-plan.ts';
import { safeValue } from './rows/safe-value.ts';
import type { SourceRow } from './sources/source-row.ts';
import type { Stage } from './stage.ts';

/** A row whose cells have become properties of its entity: translated, dates read, not yet checked. */
export interface LoadedRow {
	row_number: number;
	record: Record<string, string | null>;
}

// Spreadsheets take the zero off the front of a code; codes have 5 and 2 digits.
const withZeros = (code: string, length: number) =>
	/^\d+$/.test(code) ? code.padStart(length, '0') : code;

/** Reads one value; null means that there is no such date. */
function readValue(value: string, { type }: PlannedProperty, plan: RowPlan, isConstant: boolean) {
	const format = isConstant ? 'iso' : plan.date_format;
	if (type === 'instant') return parseInstant(value, format, plan.utc_offset);
	if (type === 'day') return parseDay(value, format);
	if (type === 'commune_code') return withZeros(value.trim(), 5);
	return type === 'province_code' ? withZeros(value.trim(), 2) : value;
}

/** Applies the mapping: columns, constants where a cell is blank, values, date format, zone. */
export const load: Stage<SourceRow, LoadedRow> = ({ row_number, cells }, { plan, rejected }) => {
	const record: LoadedRow['record'] = {};
	for (const planned of plan.properties) {
		const cell = planned.cell === null ? null : (cells[planned.cell] ?? null);
		const isBlank = cell === null || cell.trim() === '';
		const given = isBlank ? planned.constant : cell;
		if (given === null) continue;
		const translated = planned.values?.[given.trim()] ?? given;
		const value = readValue(translated, planned, plan, isBlank);
		if (value === null) {
			rejected.push({
				row_number,
				column: planned.column ?? planned.property,
				reason: {
					vi: `không phải một ngày có thật theo dạng ${plan.date_format}`,
					en: `is not a date that exists, written as ${plan.date_format}`
				},
				value: safeValue(planned.property, given)
			});
			return null;
		}
		record[planned.property] = value;
	}
	return { row_number, record };
};
