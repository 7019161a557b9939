import { z } from 'zod';
import type { Period } from '#lib/domain/period.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import type { View } from '../../view.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import { countsSource } from '../counted-question.ts';
import { filterParams, filterParamsSchema } from '../filter-params.ts';
import sql from './settlement-figures.sql?raw';
import { defineSettledQuestion } from './settlement-sources.ts';

const count = z.int();
const rowSchema = z.object({
	/** without duplicates and withdrawn ones */
	counted_count: count,
	/** the whole of the answered and the resolved share */
	due_count: count,
	/** outside every share of cases that are due */
	no_deadline_count: count,
	answered_due_count: count,
	resolved_count: count,
	/** of the resolved ones */
	confirmed_count: count,
	resolved_on_time_count: count,
	late_count: count,
	/** late too: an extension moves no deadline */
	late_extended_count: count,
	/** late too, but for the time for which the case was suspended or waited for the resident */
	late_paused_count: count,
	/** open after the deadline, from the start or again */
	overdue_count: count,
	/** past the deadline answered and neither resolved nor closed: outside the on-time share */
	answered_only_count: count,
	/** resolved or closed: the whole of the three below */
	ended_count: count,
	refused_count: count,
	passed_on_count: count,
	no_action_count: count,
	/** the whole of the reopened share */
	ever_resolved_count: count,
	/** resolved once and opened again since, whatever came after */
	reopened_count: count
});
export type SettlementFigures = z.infer<typeof rowSchema>;

export const settlementFiguresQuestion = defineSettledQuestion({
	name: 'settlement-figures',
	groupedBy: [],
	sql,
	params: filterParamsSchema,
	row: rowSchema,
	definition: {
		vi: 'Phản ánh nhận trong kỳ, bỏ trường hợp trùng và đã rút. Đã trả lời, đã giải quyết: trên số đã đến hạn hoặc đã kết thúc. Giải quyết đúng hạn: giải quyết không muộn hơn hạn, trên số đã giải quyết có hạn cộng số quá hạn còn mở; đã trả lời mà chưa giải quyết được nêu riêng; gia hạn hay tạm dừng không dời hạn, nên vẫn là trễ và được nêu riêng. Người dân xác nhận: trên số đã giải quyết. Từ chối, chuyển nơi khác, kết thúc không xử lý: ba số riêng, trên số đã kết thúc. Mở lại: trên số từng được giải quyết.',
		en: 'Feedback received in the period, without duplicates and withdrawn ones. Answered, resolved: of those due or ended. Resolved on time: resolved no later than the deadline, of those resolved that have one plus those open and overdue; answered but not resolved is shown apart; an extension or a pause moves no deadline, so these are late and shown apart. Confirmed by the resident: of those resolved. Refused, passed on, closed without action: three figures, of those ended. Reopened: of those ever resolved.'
	}
});

/** One row of counts for a period (the view's own unless another is given). */
export async function settlementFigures(
	warehouse: Warehouse,
	viewer: Viewer,
	view: View,
	period: Period = view.period
): Promise<SettlementFigures> {
	const params = filterParams(view.filters, period, view.dataset);
	const [row] = await warehouse.ask(
		countsSource(settlementFiguresQuestion, viewer, view),
		viewer,
		params
	);
	return row as SettlementFigures;
}
