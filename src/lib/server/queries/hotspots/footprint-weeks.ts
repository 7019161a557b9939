import { z } from 'zod';
import { DEFAULT_FILTERS } from '#lib/domain/filters.ts';
import type { Hotspot } from '#lib/domain/hotspot/hotspot.ts';
import type { Period } from '#lib/domain/period.ts';
import { MIN_PUBLISHED_CELL } from '#lib/domain/suppression.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { defineQuestion } from '../../warehouse/question.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import { filterParams, filterParamsSchema } from '../filter-params.ts';
import { relations } from '../relations/relations.ts';
import sql from './footprint-weeks.sql?raw';

const rowSchema = z.object({
	hotspot_id: z.string(),
	/** Monday */
	week_on: z.iso.date(),
	n: z.int(),
	negative: z.int(),
	/** communes with 1 to 4 of them */
	small_parts: z.int(),
	/** the reports of those communes */
	small_n: z.int(),
	/** a commune has 1 to 4 negative ones, or 1 to 4 others */
	has_small_tone: z.boolean()
});
export type FootprintWeek = z.infer<typeof rowSchema>;

/** What of a hotspot says which reports are its own. */
export type Footprint = Pick<Hotspot, 'hotspot_id' | 'dataset' | 'issue' | 'commune_codes'>;

export const footprintWeeksQuestion = defineQuestion({
	name: 'footprint-weeks',
	relations: [relations.feedback],
	sql,
	params: filterParamsSchema.extend({ cells: z.array(z.string()), smallest: z.int() }),
	row: rowSchema,
	definition: {
		vi: 'Phản ánh về vấn đề của điểm nóng trong các xã của vùng, theo tuần nhận, không kể bộ lọc khác.',
		en: 'Feedback on the hotspot’s issue in the communes of its area by the week it was received, whatever other filters are set.'
	}
});

/** Reports in some footprints of one dataset by week, for the days of a period; weeks without any have no row. */
export async function footprintWeeks(
	warehouse: Warehouse,
	viewer: Viewer,
	footprints: readonly Footprint[],
	period: Period
): Promise<readonly FootprintWeek[]> {
	const [first] = footprints;
	if (!first) return [];
	const cells = footprints.flatMap(({ hotspot_id, issue, commune_codes }) =>
		commune_codes.map((commune) => `${hotspot_id}|${issue}|${commune}`)
	);
	const params = filterParams(DEFAULT_FILTERS, period, first.dataset);
	const smallest = MIN_PUBLISHED_CELL;
	return warehouse.ask(footprintWeeksQuestion, viewer, { ...params, cells, smallest });
}
