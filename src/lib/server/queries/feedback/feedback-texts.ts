import { z } from 'zod';
import { LABELLING_ROLES } from '#lib/domain/correction.ts';
import { addDays } from '#lib/domain/period.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import type { TextStandings } from '../../people/labels/label-store.ts';
import type { View } from '../../view.ts';
import { defineQuestion } from '../../warehouse/question.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import { countsSource, defineCountedQuestion } from '../counted-question.ts';
import { filterParams, filterParamsSchema } from '../filter-params.ts';
import type { FilterParams } from '../filter-params.ts';
import { relations } from '../relations/relations.ts';
import { PAGE_SIZE, pageParams, pageParamsShape } from '../page-params.ts';
import type { Page, PageParams } from '../page-params.ts';
import { explanationSchema } from './explanation-schema.ts';
import { standingParams, standingParamsShape, textStanding } from './text-standing.ts';
import countSql from './feedback-text-count.sql?raw';
import sql from './feedback-texts.sql?raw';
import newestDaySql from './newest-page-day.sql?raw';
import newestSql from './newest-texts.sql?raw';
import reviewSql from './texts-for-review.sql?raw';

const name = z.string().nullable();
export const feedbackTextSchema = z.object({
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
export type FeedbackText = z.infer<typeof feedbackTextSchema>;

const shared = {
	relations: [relations.feedbackTexts],
	// A leader sees figures only, and administering gives no right to read.
	roles: LABELLING_ROLES,
	definition: {
		vi: 'Văn bản phản ánh đã xóa dữ liệu cá nhân trước khi lưu, mới nhất trước.',
		en: 'Feedback texts, with personal data removed before they were stored, newest first.'
	}
};

export const newestTextsQuestion = defineQuestion({
	...shared,
	relations: [relations.feedbackTexts, { name: 'text_page', sql: newestSql }],
	name: 'newest-texts',
	sql,
	params: filterParamsSchema.extend(pageParamsShape),
	row: feedbackTextSchema
});
export const newestPageDayQuestion = defineQuestion({
	...shared,
	name: 'newest-page-day',
	sql: newestDaySql,
	params: filterParamsSchema.extend(pageParamsShape),
	row: z.object({ since: z.iso.date().nullable(), n: z.int() })
});
export const textsForReviewQuestion = defineQuestion({
	...shared,
	relations: [relations.feedbackTexts, textStanding, { name: 'text_page', sql: reviewSql }],
	name: 'texts-for-review',
	definition: {
		vi: 'Văn bản đã xóa dữ liệu cá nhân: còn bất đồng trước, rồi chưa ai gán theo độ chắc thấp nhất của máy.',
		en: 'Texts with personal data removed: disputed ones first, then unlabelled ones by the classifier’s least confidence.'
	},
	sql,
	params: filterParamsSchema.extend({ ...pageParamsShape, ...standingParamsShape }),
	row: feedbackTextSchema
});
export const feedbackTextCountQuestion = defineCountedQuestion({
	name: 'feedback-text-count',
	roles: shared.roles,
	groupedBy: [],
	sql: countSql,
	params: filterParamsSchema,
	row: z.object({ total: z.int() }),
	definition: {
		vi: 'Số văn bản phản ánh của khung nhìn mà kho còn giữ.',
		en: 'Texts of the view that the warehouse still keeps.'
	}
});

/** A page of the newest texts mostly lies in the last weeks: they are looked at first, the rest after. */
const LAST_DAYS = [28, 364];

/** The days down to which a page of the newest texts may reach, nearest first; the period's at last. */
const reaches = ({ from, to }: Pick<FilterParams, 'from' | 'to'>): string[] => [
	...LAST_DAYS.map((days) => addDays(to, -days)).filter((day) => day > from),
	from
];

/** A page of the newest texts: first the day down to which it reaches, then the texts since that day. */
async function newestTexts(
	warehouse: Warehouse,
	viewer: Viewer,
	params: FilterParams & PageParams
): Promise<readonly FeedbackText[]> {
	for (const from of reaches(params)) {
		const near = { ...params, from };
		const [page] = await warehouse.ask(newestPageDayQuestion, viewer, near);
		const isWhole = (page?.n ?? 0) === params.limit + params.offset;
		if (!isWhole && from !== params.from) continue;
		if (!page?.since) return [];
		return warehouse.ask(newestTextsQuestion, viewer, { ...params, from: page.since });
	}
	return [];
}

/** How many texts the view has, mostly told by a rollup. Throws QueryForbiddenError for roles that may not read texts. */
export async function feedbackTextCount(
	warehouse: Warehouse,
	viewer: Viewer,
	view: View
): Promise<number> {
	const params = filterParams(view.filters, view.period, view.dataset);
	const question = countsSource(feedbackTextCountQuestion, viewer, view);
	const [counted] = await warehouse.ask(question, viewer, params);
	return counted?.total ?? 0;
}

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
	const params = filterParams(view.filters, view.period, view.dataset);
	const paged = { ...params, ...pageParams(view.filters.page) };
	const [rows, total] = await Promise.all([
		view.filters.order === 'review'
			? warehouse.ask(textsForReviewQuestion, viewer, { ...paged, ...standingParams(standings) })
			: newestTexts(warehouse, viewer, paged),
		feedbackTextCount(warehouse, viewer, view)
	]);
	return { rows, total, page: view.filters.page, page_size: PAGE_SIZE };
}
