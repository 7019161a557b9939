import { hash } from 'node:crypto';
import { initiativeRecordSchema, type InitiativeRecord } from '#lib/domain/initiative.ts';
import type { CellFault } from '#lib/domain/initiative-import.ts';
import { REDACTION_TOKEN } from '#lib/domain/redaction.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { fold } from '#lib/text/fold.ts';
import { redact } from '#lib/text/redact.ts';
import { IMPORT_REASONS } from './import-reasons.ts';
import type { ImportTools } from './import-tools.ts';
import { readCode, readDay, readFlag, readYear, type Blame, type GivenRow } from './read-cells.ts';
import { readPlace } from './read-place.ts';
import { mayIdentify } from './safe-cell.ts';

export interface RowReading {
	tools: ImportTools;
	viewer: Viewer;
	/** the day on which it is imported; nothing happened after it */
	today: string;
}

/** A row that can be imported, or everything that is wrong with it. */
export type ReadRow =
	{ row_number: number; record: InitiativeRecord } | { row_number: number; faults: CellFault[] };

const ID_LENGTH = 20;
const named = (text: string | undefined) => (text ? redact(text).text : null);

/** A code of its own for a row that has none: the same name, place and year give the same one. */
function contentId(name: string, place: (string | null)[], year: number | null): string {
	const parts = [fold(name), ...place, String(year)];
	return `nhap-${hash('sha256', parts.join('\0')).slice(0, ID_LENGTH)}`;
}

const MASKS = Object.values(REDACTION_TOKEN);

/** A code that holds personal data, or the mask of what was taken out of it when the file was read. */
const isPersonal = (code = '') => mayIdentify(code) || MASKS.some((mask) => code.includes(mask));

function readDays(given: GivenRow, today: string, blame: Blame) {
	const registered_on = readDay('registered_on', given, today, blame);
	const assessed_on = readDay('assessed_on', given, today, blame);
	const recognised_on = readDay('recognised_on', given, today, blame);
	const lapsed_on = readDay('lapsed_on', given, today, blame);
	if (assessed_on && registered_on && assessed_on < registered_on)
		blame('assessed_on', IMPORT_REASONS.order);
	const before = assessed_on ?? registered_on;
	if (recognised_on && before && recognised_on < before)
		blame('recognised_on', IMPORT_REASONS.order);
	return { registered_on, assessed_on, recognised_on, lapsed_on };
}

/** Reads one row of a register; every fault of it is told, not the first alone. */
export function readRow(
	row_number: number,
	given: GivenRow,
	{ tools, viewer, today }: RowReading
): ReadRow {
	const faults: CellFault[] = [];
	const blame: Blame = (property, reason) => {
		faults.push({ row_number, property, value: given[property] ?? '', reason });
		return null;
	};
	const name_vi = named(given.name_vi);
	const name_en = named(given.name_en);
	if (!name_vi && !name_en) blame('name_vi', IMPORT_REASONS.noName);
	for (const property of ['initiative_id', 'replication_of'] as const)
		if (isPersonal(given[property])) blame(property, IMPORT_REASONS.personal);
	const days = readDays(given, today, blame);
	const registered_year = readYear(given, days.registered_on, today, blame);
	const place = readPlace(given, tools, viewer, blame);
	const coded = (property: 'field' | 'issue' | 'owner_type' | 'area_type' | 'status') =>
		readCode(property, given, tools, blame);
	const written = {
		...{ name_vi, name_en, ...place, ...days, registered_year },
		field: coded('field'),
		issue: coded('issue'),
		owner_type: coded('owner_type'),
		area_type: coded('area_type'),
		status: coded('status'),
		replication_of: given.replication_of,
		is_selected_for_replication: readFlag('is_selected_for_replication', given, blame)
	};
	if (faults.length > 0) return { row_number, faults };
	const { commune_code = null, province_code = null } = place ?? {};
	const initiative_id =
		given.initiative_id ||
		contentId(name_vi ?? name_en ?? '', [province_code, commune_code], registered_year);
	return { row_number, record: initiativeRecordSchema.parse({ ...written, initiative_id }) };
}
