import { REFORM_ON, type Location } from '#lib/domain/place.ts';
import { locate } from '#lib/text/places/locate.ts';
import type { CleanRow } from './clean.ts';
import type { RedactedFeedback } from './redact.ts';
import { noteUnplaced } from './rows/note-unplaced.ts';
import { quarterStart } from '#lib/text/parse-date.ts';
import { safeValue } from './rows/safe-value.ts';
import { statedBy } from './rows/stated-by.ts';
import type { Stage, StageContext } from './stage.ts';

/** A feedback whose `location` is the one that it is counted by. */
export type LocatedFeedback = RedactedFeedback;

/** Asked again only where places in the text may have a say. */
function locationOf(row: RedactedFeedback, { plan, tools }: StageContext): Location {
	const { record, received_on, location } = row;
	const { places } = row.understanding;
	if (places.length === 0 || location.reason === 'code') return location;
	return locate(tools.place_index, statedBy(record, plan, received_on), places);
}

/** Finds where a feedback is counted. What is only counted leaves the path here. */
export const locateFeedback: Stage<RedactedFeedback, LocatedFeedback> = (row, context) => {
	const { record, received_on } = row;
	const location = locationOf(row, context);
	if (!row.is_count_only) {
		noteUnplaced(context, record, location);
		return { ...row, location };
	}
	context.count_only.push({
		row_number: row.row_number,
		identity: row.identity,
		channel: record.channel,
		received_quarter: quarterStart(received_on),
		province_code: location.province_code,
		is_sure: row.is_sure
	});
	return null;
};

export type LocatedEntity =
	'initiative' | 'outcome' | 'consultation' | 'contribution' | 'dialogue' | 'inspection';

const DAYS = ['registered_on', 'held_on', 'opened_on', 'period_start'] as const;

/** The day by which a unit's name or code is read; without one it is read as a current one. */
function dayOf(record: Record<string, unknown>): string {
	for (const property of DAYS) {
		const day = record[property];
		if (typeof day === 'string') return day;
	}
	const year = record['year'] ?? record['registered_year'];
	return typeof year === 'number' ? `${year}-12-31` : REFORM_ON;
}

/** Gives a record its current unit, from its code or the names that the source has instead. */
export const locateRecord: Stage<CleanRow<LocatedEntity>, CleanRow<LocatedEntity>> = (
	{ row_number, record },
	context
) => {
	const { plan, tools, rejected } = context;
	const { commune_name, district_name, province_name, ...kept } = record;
	const { commune_code, province_code } = record;
	if (!commune_code && !province_code && !commune_name && !province_name) {
		return { row_number, record };
	}
	const stated = { commune_code, province_code, commune_name, district_name, province_name };
	const when = { unit_vintage: plan.unit_vintage, received_on: dayOf(record) };
	const found = locate(tools.place_index, { ...stated, ...when }, []);
	const isLost = commune_code ? !found.commune_code && found.reason !== 'ambiguous' : false;
	if (isLost || (province_code && !found.province_code)) {
		const property = isLost ? 'commune_code' : 'province_code';
		rejected.push({
			row_number,
			column: plan.properties.find((each) => each.property === property)?.column ?? property,
			reason: {
				vi: 'không phải mã của một đơn vị hành chính nào; hãy kiểm tra mã và "unit_vintage"',
				en: 'is not the code of any unit; check the code and "unit_vintage"'
			},
			value: safeValue(property, record[property])
		});
		return null;
	}
	noteUnplaced(context, stated, found);
	const placed = { commune_code: found.commune_code, province_code: found.province_code };
	return { row_number, record: { ...kept, ...placed } as typeof record };
};
