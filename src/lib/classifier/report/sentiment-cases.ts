import { SENTIMENTS, sentimentOfScore } from '#lib/domain/sentiment.ts';
import { headSpan } from '../linear.ts';
import { softmax } from '../softmax.ts';
import type { TrainingResult } from '../train.ts';
import type { Judged } from './judged.ts';
import type { SentimentCase } from './prevalence-trial.ts';

/** The held-out texts with their calibrated sentiment probabilities, in the order of `SENTIMENTS`. */
export function sentimentCases(
	{ artefact, heldOut, spans }: Pick<TrainingResult, 'artefact' | 'heldOut' | 'spans'>,
	judged: readonly Judged[]
): SentimentCase[] {
	const { offset, classes } = headSpan(spans, 'sentiment');
	const places = SENTIMENTS.map((name) => classes.indexOf(name));
	return heldOut.map(({ label, scores }, i) => {
		const shares = softmax(
			scores,
			offset,
			classes.length,
			artefact.calibration.temperature.sentiment
		);
		const sentiment = judged[i]?.as_written.sentiment ?? null;
		return {
			author: label.author,
			right: SENTIMENTS.indexOf(sentimentOfScore(label.score)),
			given: sentiment && SENTIMENTS.indexOf(sentiment),
			probabilities: Float64Array.from(places, (place) => shares[place] ?? 0)
		};
	});
}
