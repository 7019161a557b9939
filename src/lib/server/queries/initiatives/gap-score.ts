import { z } from 'zod';
import { DEFAULT_FILTERS } from '#lib/domain/filters.ts';
import type { Period } from '#lib/domain/period.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import type { View } from '../../view.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import { countsSource, defineCountedQuestion } from '../counted-question.ts';
import { filterParams, filterParamsSchema } from '../filter-params.ts';
import { relations } from '../relations/relations.ts';
import groupSql from './gap-by-group.sql?raw';
import placeSql from './gap-places.sql?raw';

const groupRowSchema = z.object({
	issue_group: z.string(),
	name_vi: z.string(),
	name_en: z.string(),
	/** negative feedback of the period on the group */
	feedback_count: z.int(),
	/** on all groups: the whole of its share */
	feedback_total: z.int(),
	/** of it, neither answered nor settled */
	open_count: z.int(),
	initiative_count: z.int(),
	initiative_total: z.int()
});
export type GroupGap = z.infer<typeof groupRowSchema>;

const placeRowSchema = z.object({
	commune_code: z.string(),
	commune_name_vi: z.string(),
	commune_name_en: z.string(),
	province_name_vi: z.string().nullable(),
	province_name_en: z.string().nullable(),
	issue_group: z.string(),
	group_name_vi: z.string().nullable(),
	group_name_en: z.string().nullable(),
	feedback_count: z.int(),
	/** five or more: smaller cells are not listed to anybody */
	open_count: z.int(),
	open_over_30_count: z.int(),
	/** of the commune, on whatever issue */
	initiative_count: z.int()
});
export type PlaceGap = z.infer<typeof placeRowSchema>;

export const gapByGroupQuestion = defineCountedQuestion({
	name: 'gap-by-group',
	groupedBy: ['issue'],
	places: [relations.initiative],
	sql: groupSql,
	params: filterParamsSchema,
	row: groupRowSchema,
	definition: {
		vi: 'Điểm thiếu = phần của nhóm vấn đề trong phản ánh tiêu cực 52 tuần trọn gần nhất − phần của nhóm đó trong mô hình đăng ký hai năm gần nhất, cùng phạm vi, cùng bộ số liệu. Khoảng 95 % theo Newcombe (1998), phương pháp 10; không cho điểm khi một trong hai mẫu dưới 30.',
		en: 'Gap = the issue group’s share of negative feedback of the last 52 whole weeks − its share of initiatives registered in the last two years, in one scope and one dataset. 95 % interval by Newcombe (1998), method 10; no score where either whole is below 30.'
	}
});
export const gapPlacesQuestion = defineCountedQuestion({
	name: 'gap-places',
	groupedBy: ['commune', 'issue'],
	places: [relations.initiative],
	sql: placeSql,
	params: filterParamsSchema.extend({ limit: z.int().min(1).max(100) }),
	row: placeRowSchema,
	definition: {
		vi: 'Xã và nhóm vấn đề có từ 5 phản ánh tiêu cực chưa trả lời trong 52 tuần trọn gần nhất mà hai năm gần nhất không có mô hình nào về nhóm đó. Xếp theo số chờ quá 30 ngày, rồi số chưa trả lời. Đây là số đếm, không phải đánh giá xã.',
		en: 'Communes and issue groups with at least 5 negative texts unanswered in the last 52 whole weeks and no initiative on that group in the last two years. Ranked by those waiting over 30 days, then by those unanswered. These are counts, not a judgement of the commune.'
	}
});

/** The register's own dataset and place, negative feedback only, one year of whole weeks. */
function gapView(view: View, period: Period): View {
	const { province, commune } = view.filters;
	const filters = { ...DEFAULT_FILTERS, province, commune, sentiment: ['negative' as const] };
	return { ...view, filters, period, dataset: view.initiative_dataset };
}

const paramsOf = ({ filters, period, dataset }: View) => filterParams(filters, period, dataset);

/** Issue groups with their part of the period's negative feedback and of the initiatives. */
export async function gapByGroup(
	warehouse: Warehouse,
	viewer: Viewer,
	view: View,
	period: Period
): Promise<readonly GroupGap[]> {
	const asked = gapView(view, period);
	const question = countsSource(gapByGroupQuestion, viewer, asked);
	return warehouse.ask(question, viewer, paramsOf(asked));
}

/** Where negative feedback waits and no initiative is about it, the longest waits first. */
export async function gapPlaces(
	warehouse: Warehouse,
	viewer: Viewer,
	view: View,
	period: Period,
	limit: number
): Promise<readonly PlaceGap[]> {
	const asked = gapView(view, period);
	const question = countsSource(gapPlacesQuestion, viewer, asked);
	return warehouse.ask(question, viewer, { ...paramsOf(asked), limit });
}
