import { z } from 'zod';
import { LABELLING_ROLES } from '#lib/domain/correction.ts';
import { DEFAULT_FILTERS } from '#lib/domain/filters.ts';
import { windowOf } from '#lib/domain/hotspot/hotspot-window.ts';
import type { Hotspot } from '#lib/domain/hotspot/hotspot.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { defineQuestion } from '../../warehouse/question.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import { filterParams, filterParamsSchema } from '../filter-params.ts';
import { relations } from '../relations/relations.ts';
import { feedbackTextSchema, type FeedbackText } from '../feedback/feedback-texts.ts';
import sql from '../feedback/feedback-texts.sql?raw';
import pageSql from './driver-texts.sql?raw';

/** What of a hotspot says which texts are its own. */
export type TextFootprint = Pick<
	Hotspot,
	'dataset' | 'issue' | 'commune_codes' | 'week_on' | 'window_weeks'
>;

export const driverTextsQuestion = defineQuestion({
	name: 'driver-texts',
	relations: [relations.feedbackTexts, { name: 'text_page', sql: pageSql }],
	roles: LABELLING_ROLES,
	sql,
	params: filterParamsSchema.extend({ communes: z.array(z.string()), limit: z.int() }),
	row: feedbackTextSchema,
	definition: {
		vi: 'Văn bản đã xóa dữ liệu cá nhân về vấn đề của điểm nóng, ở các xã của nó, trong các tuần được đếm; mới nhất trước.',
		en: 'Texts with personal data removed on the hotspot’s issue, in its communes, in the weeks counted; newest first.'
	}
});

/** The newest texts that a hotspot is made of. Throws QueryForbiddenError for roles that may not read texts. */
export const driverTexts = (
	warehouse: Warehouse,
	viewer: Viewer,
	hotspot: TextFootprint,
	limit: number
): Promise<readonly FeedbackText[]> => {
	const filters = { ...DEFAULT_FILTERS, issue: [hotspot.issue] };
	return warehouse.ask(driverTextsQuestion, viewer, {
		...filterParams(filters, windowOf(hotspot), hotspot.dataset),
		...{ communes: [...hotspot.commune_codes], limit }
	});
};
