import { settleLabels, type PersonLabel, type StandingLabel } from '#lib/domain/correction.ts';
import { sentimentOfScore, type Sentiment, type SentimentScore } from '#lib/domain/sentiment.ts';
import type { Taxonomy } from '#lib/domain/taxonomy.ts';
import type { TrainingText } from '#lib/classifier/training-text.ts';
import { maskForClassifier } from '#lib/text/mask.ts';
import { findPlaces } from '#lib/text/places/find-places.ts';
import type { PlaceIndex } from '#lib/text/places/build-place-index.ts';
import { redact } from '#lib/text/redact.ts';
import type { PublishedText } from './read-published-texts.ts';

/** The author under which people's labels join the training texts. */
export const CORRECTIONS_AUTHOR = 'corrections';

export interface CorrectedTexts {
	texts: TrainingText[];
	/** those among them on which two people agree: never learned from, the best there is to judge by */
	frozen: Set<TrainingText>;
	/** left out because annotators disagree on some head */
	disputed: number;
	/** left out because the snapshot no longer holds the text, or it is to be withheld */
	absent: number;
}

const SCORES: Record<Sentiment, SentimentScore> = { negative: -1, neutral: 0, positive: 1 };

/** People choose among three; how strong a feeling is stays the classifier's guess where it fits. */
const scoreOf = (sentiment: Sentiment, guess: SentimentScore): SentimentScore =>
	sentimentOfScore(guess) === sentiment ? guess : SCORES[sentiment];

/** The text that the classifier sees, made as for any other: tokens and places become placeholders. */
function maskOf({ text_redacted, received_on, province_code }: PublishedText, places: PlaceIndex) {
	const { redactions } = redact(text_redacted);
	const mentions = findPlaces(places, text_redacted, { received_on, province_code });
	return maskForClassifier(text_redacted, redactions, mentions);
}

/** The one label that all annotators of a text gave it; null where they differ on any head. */
function agreedLabel(labels: readonly StandingLabel[]): PersonLabel | null {
	const { sentiment, issue, kind } = settleLabels(labels);
	return sentiment && issue && kind ? { sentiment, issue, kind } : null;
}

/**
 * Turns people's labels into training texts. Only redacted, published texts are ever used; texts that
 * someone marked as a denunciation are left out.
 */
export function correctedTexts(
	labels: ReadonlyMap<string, readonly StandingLabel[]>,
	published: readonly PublishedText[],
	places: PlaceIndex,
	taxonomy: Taxonomy
): CorrectedTexts {
	const found: CorrectedTexts = { texts: [], frozen: new Set(), disputed: 0, absent: 0 };
	const issues = new Set(taxonomy.leaves.map(({ id }) => id));
	const byKey = new Map(published.map((text) => [text.text_key, text]));
	for (const [text_key, standing] of labels) {
		const agreed = agreedLabel(standing);
		const text = byKey.get(text_key);
		if (!agreed) found.disputed++;
		else if (!text || agreed.kind === 'denunciation' || !issues.has(agreed.issue)) found.absent++;
		else {
			const { issue, kind } = agreed;
			const label: TrainingText = {
				...{ author: CORRECTIONS_AUTHOR, issue, issue_second: null, kind },
				...{ lang: text.lang, tags: [], text: maskOf(text, places) },
				score: scoreOf(agreed.sentiment, text.sentiment_score)
			};
			found.texts.push(label);
			if (standing.length > 1) found.frozen.add(label);
		}
	}
	return found;
}
