import { z } from 'zod';
import type { Viewer } from '#lib/domain/viewer.ts';
import type { View } from '../../view.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import { countsShape, countsSource, defineCountedQuestion } from '../counted-question.ts';
import { filterParams, filterParamsSchema } from '../filter-params.ts';
import groupSql from './feedback-by-issue-group.sql?raw';
import sql from './feedback-by-issue.sql?raw';

const comparedShape = {
	name_vi: z.string(),
	name_en: z.string(),
	...countsShape,
	/** in the comparison period; null without one */
	previous_n: z.int().nullable(),
	previous_negative_count: z.int().nullable(),
	previous_due_count: z.int().nullable(),
	previous_answered_on_time_count: z.int().nullable()
};
const rowSchema = z.object({ issue: z.string(), issue_group: z.string(), ...comparedShape });
export type FeedbackIssue = z.infer<typeof rowSchema>;
const groupRowSchema = z.object({ issue_group: z.string(), ...comparedShape });
export type FeedbackIssueGroup = z.infer<typeof groupRowSchema>;

const params = filterParamsSchema.extend({
	previous_from: z.iso.date().nullable(),
	previous_to: z.iso.date().nullable()
});
const definition = {
	vi: 'Số phản ánh nhận trong kỳ theo vấn đề chính mà bộ phân loại gán cho văn bản, bên cạnh kỳ so sánh dài bằng nhau.',
	en: 'Feedback received in the period by the main issue that the classifier gave each text, beside a comparison period of equal length.'
};

export const feedbackByIssueQuestion = defineCountedQuestion({
	name: 'feedback-by-issue',
	groupedBy: ['issue'],
	sql,
	params,
	row: rowSchema,
	definition
});
export const feedbackByIssueGroupQuestion = defineCountedQuestion({
	name: 'feedback-by-issue-group',
	groupedBy: ['issue'],
	sql: groupSql,
	params,
	row: groupRowSchema,
	definition
});

const paramsOf = (view: View) => ({
	...filterParams(view.filters, view.period, view.dataset),
	previous_from: view.comparison?.from ?? null,
	previous_to: view.comparison?.to ?? null
});

/** One row per issue with feedback now or before, most frequent first. */
export async function feedbackByIssue(
	warehouse: Warehouse,
	viewer: Viewer,
	view: View
): Promise<readonly FeedbackIssue[]> {
	const question = countsSource(feedbackByIssueQuestion, viewer, view);
	return warehouse.ask(question, viewer, paramsOf(view));
}

/** The same by the 14 groups of issues. */
export async function feedbackByIssueGroup(
	warehouse: Warehouse,
	viewer: Viewer,
	view: View
): Promise<readonly FeedbackIssueGroup[]> {
	const question = countsSource(feedbackByIssueGroupQuestion, viewer, view);
	return warehouse.ask(question, viewer, paramsOf(view));
}
