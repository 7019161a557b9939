import { z } from 'zod';
import { LABELLING_ROLES } from '#lib/domain/correction.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import type { TextStandings } from '../../people/labels/label-store.ts';
import type { View } from '../../view.ts';
import { defineQuestion } from '../../warehouse/question.ts';
import type { Warehouse } from '../../warehouse/warehouse.ts';
import { filterParams, filterParamsSchema } from '../filter-params.ts';
import { relations } from '../relations/relations.ts';
import sql from './review-counts.sql?raw';
import { standingParams, standingParamsShape, textStanding } from './text-standing.ts';

const rowSchema = z.object({
	/** people disagree */
	disputed_count: z.int(),
	/** nobody has looked */
	unlabelled_count: z.int(),
	/** of these, the classifier itself is unsure of the sentiment */
	unsure_count: z.int(),
	/** only others have looked: a second reading would measure agreement */
	second_count: z.int(),
	own_count: z.int()
});
export type ReviewCounts = z.infer<typeof rowSchema>;

export const reviewCountsQuestion = defineQuestion({
	name: 'review-counts',
	sql,
	relations: [relations.feedback, textStanding],
	roles: LABELLING_ROLES,
	params: filterParamsSchema.extend(standingParamsShape),
	row: rowSchema,
	definition: {
		vi: 'Số văn bản của khung nhìn chưa ai gán nhãn, còn bất đồng, hoặc chờ người thứ hai đọc.',
		en: 'Texts of the view that nobody has labelled, that are disputed, or that wait for a second reader.'
	}
});

const NONE: ReviewCounts = {
	...{ disputed_count: 0, unlabelled_count: 0, unsure_count: 0, second_count: 0, own_count: 0 }
};

/** How many texts of the view wait for a person. Throws QueryForbiddenError as for the texts. */
export async function reviewCounts(
	warehouse: Warehouse,
	viewer: Viewer,
	view: View,
	standings: TextStandings
): Promise<ReviewCounts> {
	const [counts] = await warehouse.ask(reviewCountsQuestion, viewer, {
		...filterParams(view.filters, view.period, view.dataset),
		...standingParams(standings)
	});
	return counts ?? NONE;
}
