export const SENTIMENTS = ['negative', 'neutral', 'positive'] as const;
export type Sentiment = (typeof SENTIMENTS)[number];

/** −2 strongly negative … 2 strongly positive; see the taxonomy's sentiment scale. */
export const SENTIMENT_SCORES = [-2, -1, 0, 1, 2] as const;
export type SentimentScore = (typeof SENTIMENT_SCORES)[number];

/** Folds a five-step score into its class. */
export function sentimentOfScore(score: number): Sentiment {
	if (score < 0) return 'negative';
	return score > 0 ? 'positive' : 'neutral';
}
