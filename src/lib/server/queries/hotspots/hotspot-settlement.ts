import { z } from 'zod';
import { DEFAULT_FILTERS } from '#lib/domain/filters.ts';
import type { Hotspot } from '#lib/domain/hotspot/hotspot.ts';
import { addDays } from '#lib/domain/period.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import { countsSource, defineCountedQuestion } from '../counted-question.ts';
import { filterParams, filterParamsSchema } from '../filter-params.ts';
import sql from './hotspot-settlement.sql?raw';

const count = z.int();
const rowSchema = z.object({
	n: count,
	/** without duplicates and withdrawn ones */
	counted_count: count,
	answered_count: count,
	resolved_count: count,
	/** neither answered nor settled */
	open_count: count,
	/** of the open ones, those past their deadline */
	open_overdue_count: count,
	longest_open_days: z.number().nullable()
});
type Row = z.infer<typeof rowSchema>;
/** Null where the viewer is not told. */
export type HotspotSettlement = { [Key in keyof Row]: Row[Key] | null };

export const hotspotSettlementQuestion = defineCountedQuestion({
	name: 'hotspot-settlement',
	groupedBy: ['commune'],
	sql,
	params: filterParamsSchema.extend({ communes: z.array(z.string()) }),
	row: rowSchema,
	definition: {
		vi: 'Phản ánh về vấn đề này ở các xã của điểm nóng, từ cửa sổ đầu tiên đến hết tuần cuối: đã trả lời, đã giải quyết, còn mở, quá hạn. Bỏ trường hợp trùng và đã rút.',
		en: 'Reports on this issue in the hotspot’s communes from its first window to the end of its last week: answered, resolved, open, overdue. Without duplicates and withdrawn ones.'
	}
});

/** The days that a hotspot speaks of: from its first window, six weeks at most, to the end of its last week. */
export const daysOf = ({ first_week_on, week_on }: Pick<Hotspot, 'first_week_on' | 'week_on'>) => ({
	from: addDays(first_week_on, -35),
	to: addDays(week_on, 7)
});

const NOT_TOLD: HotspotSettlement = {
	...{ n: null, counted_count: null, answered_count: null, resolved_count: null },
	...{ open_count: null, open_overdue_count: null, longest_open_days: null }
};

/**
 * What became of the reports that a hotspot is made of, and of those on its issue just before. Leaders are
 * not told: the days that it speaks of grow by a week each week, and the difference is that week.
 */
export async function hotspotSettlement(
	warehouse: Warehouse,
	viewer: Viewer,
	hotspot: Pick<Hotspot, 'dataset' | 'issue' | 'commune_codes' | 'first_week_on' | 'week_on'>
): Promise<HotspotSettlement> {
	if (viewer.role === 'leader') return NOT_TOLD;
	const filters = { ...DEFAULT_FILTERS, issue: [hotspot.issue] };
	const params = {
		...filterParams(filters, daysOf(hotspot), hotspot.dataset),
		communes: [...hotspot.commune_codes]
	};
	const question = countsSource(hotspotSettlementQuestion, viewer, { filters });
	const [row] = await warehouse.ask(question, viewer, params);
	return row as Row;
}
