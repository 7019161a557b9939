interface Counts {
	n: number;
	negative_count: number;
	neutral_count: number;
	positive_count: number;
	unsure_count: number;
}

/** The counts that a negative share is made of, and no others: parts of one whole. */
export const sentimentCounts = ({
	n,
	negative_count,
	neutral_count,
	positive_count,
	unsure_count
}: Counts) => ({
	...{ n, negative_count, neutral_count, positive_count, unsure_count },
	sentiment_known_count: n - unsure_count
});
