import type { Kind } from '#lib/domain/kind.ts';
import type { Sentiment, SentimentScore } from '#lib/domain/sentiment.ts';
import { fieldSchema, type Taxonomy } from '#lib/domain/taxonomy.ts';
import { groupOfIssue } from '#lib/domain/issue.ts';
import type { TextLabels } from '#lib/domain/understanding.ts';
import type { Calibration } from './artefact.ts';
import { headSpan, type HeadSpan, type LinearHead } from './linear.ts';
import { argmax, largest, softmax } from './softmax.ts';

const CANDIDATES = 3;

/** Turns scores into labels: most probable classes, confidences at the calibrated temperature. */
export function createDecider(
	heads: readonly LinearHead[],
	calibration: Calibration,
	taxonomy: Taxonomy
): (scores: Float64Array) => TextLabels {
	const fieldOf = new Map(
		taxonomy.leaves.map((leaf) => [leaf.id, fieldSchema.nullable().parse(leaf.default_field)])
	);
	const [sentiment, intensity] = [headSpan(heads, 'sentiment'), headSpan(heads, 'intensity')];
	const [issue, kind] = [headSpan(heads, 'issue'), headSpan(heads, 'kind')];
	const { temperature } = calibration;
	const [sharesOfSentiment, sharesOfKind, sharesOfIssue] = [
		sharesOf(sentiment, temperature.sentiment),
		sharesOf(kind, temperature.kind),
		sharesOf(issue, temperature.issue)
	];
	return (scores) => {
		const feelings = sharesOfSentiment(scores);
		const kinds = sharesOfKind(scores);
		const issues = sharesOfIssue(scores);
		const feeling = argmax(feelings);
		const sentiment_best = sentiment.classes[feeling] as Sentiment;
		const sentiment_confidence = rounded(feelings[feeling] ?? 0);
		const likeliest = argmax(kinds);
		const issue_candidates = largest(issues, CANDIDATES).map((position) => ({
			issue: issue.classes[position] ?? '',
			confidence: rounded(issues[position] ?? 0)
		}));
		const [best, second] = issue_candidates;
		if (!best) throw new Error('The classifier knows no issue; train it again.');
		const step = (scores[intensity.offset] ?? 0) > 0 ? 2 : 1;
		return {
			kind: kind.classes[likeliest] as Kind,
			kind_confidence: rounded(kinds[likeliest] ?? 0),
			sentiment: sentiment_confidence < calibration.sentiment_floor ? null : sentiment_best,
			sentiment_best,
			sentiment_confidence,
			sentiment_score: (step * DIRECTION[sentiment_best]) as SentimentScore,
			issue: best.issue,
			issue_group: groupOfIssue(best.issue),
			issue_confidence: best.confidence,
			issue_candidates,
			issue_second:
				second && second.confidence >= calibration.second_issue_floor ? second.issue : null,
			field: fieldOf.get(best.issue) ?? null
		};
	};
}

/** Makes the function that gives a head's probabilities; they last until its next call. */
function sharesOf({ offset, classes }: HeadSpan, temperature: number) {
	const shares = new Float64Array(classes.length);
	return (scores: Float64Array) => softmax(scores, offset, classes.length, temperature, shares);
}

const DIRECTION: Record<Sentiment, number> = { negative: -1, neutral: 0, positive: 1 };
const rounded = (share: number) => Math.round(share * 10_000) / 10_000;
