import type { Estimate } from '#lib/domain/evaluation-report.ts';
import { MIN_FOR_SHARE } from '#lib/domain/suppression.ts';
import { correctedPrevalence } from '#lib/stats/corrected-prevalence.ts';
import { countedMoments } from '#lib/stats/output-moments.ts';
import { freshness } from '../queries/reference/freshness.ts';
import { evaluationReport } from './evaluation.ts';
import type { Asking } from './page-load.ts';

interface SentimentCounts {
	negative_count: number;
	neutral_count: number;
	positive_count: number;
}

/**
 * The negative share of the counted texts, corrected for what the classifier confused among counted
 * texts of authors that it had not seen. Null for too few texts, and where the report at hand is not
 * that of the classifier that labelled the data.
 */
export async function correctedNegative(
	{ warehouse, viewer }: Pick<Asking, 'warehouse' | 'viewer'>,
	{ negative_count, neutral_count, positive_count }: SentimentCounts
): Promise<Estimate | null> {
	const report = evaluationReport();
	const { classifier_version } = await freshness(warehouse, viewer);
	if (report === null || report.version !== classifier_version) return null;
	const observed = countedMoments([negative_count, neutral_count, positive_count]);
	if (observed.n < MIN_FOR_SHARE) return null;
	const [negative] =
		correctedPrevalence(observed, report.counted_sentiment.counts.map(countedMoments)) ?? [];
	return negative ?? null;
}
