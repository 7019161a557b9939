import { mayLabel, settleLabels, type StandingLabel } from '#lib/domain/correction.ts';
import { agreement } from '../people/labels/agreement.ts';
import type { PeopleStore } from '../people/people-store.ts';
import { feedbackTexts, type FeedbackText } from '../queries/feedback/feedback-texts.ts';
import { reviewCounts } from '../queries/feedback/review-counts.ts';
import type { Asking } from './page-load.ts';

/** A text as one annotator sees it. */
export interface LabelledText extends FeedbackText {
	/** standing labels that this annotator may see, oldest first */
	labels: StandingLabel[];
	/** others have labelled it, and this annotator has not: their labels are hidden in a review */
	is_second_reading: boolean;
	is_disputed: boolean;
	/** somebody says that it is a denunciation: its text is not shown any more */
	is_denunciation: boolean;
}

/** What is shown of a text that somebody marked as a denunciation. */
const UNREAD = { text_redacted: '', explanation: { issue: [], sentiment: [] } };

function asSeen(
	text: FeedbackText,
	labels: readonly StandingLabel[],
	annotator: string,
	isReview: boolean
): LabelledText {
	const { is_disputed, is_denunciation } = settleLabels(labels);
	const isOwn = labels.some((label) => label.annotator === annotator);
	// Whoever has read the first label is no second, independent reader.
	const is_second_reading = isReview && labels.length > 0 && !isOwn && !is_disputed;
	return {
		...text,
		...(is_denunciation && UNREAD),
		labels: is_second_reading ? [] : [...labels],
		...{ is_second_reading, is_disputed, is_denunciation }
	};
}

/**
 * The view's page of texts with what people say about them. Without a store of people's labels, or for
 * roles that may not label, nothing can be labelled and `review` is null.
 */
export async function labelledTexts(
	{ warehouse, viewer, view }: Asking,
	openPeople: () => PeopleStore | null,
	annotator: string
) {
	const people = mayLabel(viewer.role) ? openPeople() : null;
	const isReview = view.filters.order === 'review';
	const standings = people?.standings(annotator) ?? null;
	const [texts, counts] = await Promise.all([
		feedbackTexts(warehouse, viewer, view, standings),
		isReview && standings ? reviewCounts(warehouse, viewer, view, standings) : null
	]);
	const labels = Map.groupBy(
		people?.labelsOf(texts.rows.map(({ text_key }) => text_key)) ?? [],
		({ text_key }) => text_key
	);
	return {
		texts: {
			...texts,
			rows: texts.rows.map((row) =>
				asSeen(row, labels.get(row.text_key) ?? [], annotator, isReview)
			)
		},
		can_label: people !== null,
		review: people && counts ? { counts, agreement: agreement(people) } : null
	};
}
