import type { StatedPlace } from '#lib/text/places/stated-place.ts';
import type { RecordOf } from '../clean.ts';
import type { RowPlan } from './row-plan.ts';

/** What a feedback's own fields say of where it belongs. */
export const statedBy = (
	record: Omit<RecordOf<'feedback'>, 'text'>,
	{ unit_vintage }: Pick<RowPlan, 'unit_vintage'>,
	received_on: string
): StatedPlace => ({
	commune_code: record.commune_code,
	commune_name: record.commune_name,
	district_name: record.district_name,
	province_code: record.province_code,
	province_name: record.province_name,
	unit_vintage,
	received_on
});
