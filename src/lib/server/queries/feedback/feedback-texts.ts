import { z } from 'zod';
import { LABELLING_ROLES } from '#lib/domain/correction.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import type { TextStandings } from '../../people/people-store.ts';
import type { View } from '../../view.ts';
import { defineQuestion } from '../../warehouse/question.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import { filterParams, filterParamsSchema } from '../filter-params.ts';
import { relations } from '../relations/relations.ts';
import { PAGE_SIZE, pageParams, pageParamsShape } from '../page-params.ts';
import type { Page } from '../page-params.ts';
import { explanationSchema } from './explanation-schema.ts';
import { standingParams, standingParamsShape, textStanding } from './text-standing.ts';
import countSql from './feedback-text-count.sql?raw';
import sql from './feedback-texts.sql?raw';

const name = z.string().nullable();
const rowSchema = z.object({
	feedback_id: z.string(),
	received_on: z.iso.date(),
	province_code: z.string().nullable(),
	province_name_vi: name,
	province_name_en: name,
	commune_code: z.string().nullable(),
	commune_name_vi: name,
	commune_name_en: name,
	place_reason: z.string(),
	channel: z.string(),
	lang: z.string(),
	text_redacted: z.string(),
	kind: z.string(),
	kind_confidence: z.number(),
	issue: z.string(),
	issue_name_vi: name,
	issue_name_en: name,
	issue_confidence: z.number(),
	issue_second: z.string().nullable(),
	issue_second_name_vi: name,
	issue_second_name_en: name,
	/** null when the classifier was unsure; `sentiment_best` is then its best guess */
	sentiment: z.string().nullable(),
	sentiment_best: z.string(),
	sentiment_confidence: z.number(),
	sentiment_score: z.int(),
	status: z.string().nullable(),
	status_class: z.string().nullable(),
	is_answered: z.boolean(),
	wait_days: z.int(),
	explanation: explanationSchema,
	classifier_version: z.string(),
	/** equal texts share what people say about them */
	text_key: z.string(),
	label_source: z.enum(['classifier', 'person'])
});
export type FeedbackText = z.infer<typeof rowSchema>;

const shared = {
	relations: [relations.feedback],
	// A leader sees figures only, and administering gives no right to read.
	roles: LABELLING_ROLES,
	definition: {
		vi: 'Văn bản phản ánh đã xóa dữ liệu cá nhân trước khi lưu, mới nhất trước.',
		en: 'Feedback texts, with personal data removed before they were stored, newest first.'
	}
};

export const feedbackTextsQuestion = defineQuestion({
	...shared,
	relations: [relations.feedback, textStanding],
	name: 'feedback-texts',
	sql,
	params: filterParamsSchema.extend({
		...pageParamsShape,
		...standingParamsShape,
		is_review: z.boolean()
	}),
	row: rowSchema
});
export const feedbackTextCountQuestion = defineQuestion({
	...shared,
	name: 'feedback-text-count',
	sql: countSql,
	params: filterParamsSchema,
	row: z.object({ total: z.int() })
});

/**
 * The view's page of redacted texts. Throws QueryForbiddenError for roles that may not read texts.
 * @param standings what people have labelled: gives the order of review, and is not needed otherwise
 */
export async function feedbackTexts(
	warehouse: Warehouse,
	viewer: Viewer,
	view: View,
	standings: TextStandings | null = null
): Promise<Page<FeedbackText>> {
	const is_review = view.filters.order === 'review';
	const params = filterParams(view.filters, view.period, view.dataset);
	const [rows, counts] = await Promise.all([
		warehouse.ask(feedbackTextsQuestion, viewer, {
			...{ ...params, ...pageParams(view.filters.page), is_review },
			...standingParams(is_review ? standings : null)
		}),
		warehouse.ask(feedbackTextCountQuestion, viewer, params)
	]);
	return { rows, total: counts[0]?.total ?? 0, page: view.filters.page, page_size: PAGE_SIZE };
}
