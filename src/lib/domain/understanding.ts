import type { Kind } from './kind.ts';
import type { TextLanguage } from './language.ts';
import type { PlaceMention } from './place.ts';
import type { Redaction } from './redaction.ts';
import type { Sentiment, SentimentScore } from './sentiment.ts';
import type { Field } from './taxonomy.ts';

export interface IssueCandidate {
	issue: string;
	confidence: number;
}

/** A word or word pair and what it added to the score of the label that it explains. */
export type WordWeight = [word: string, weight: number];

/** What the classifier says about one text. Confidences are calibrated probabilities (0–1). */
export interface TextLabels {
	kind: Kind;
	kind_confidence: number;
	/** null when the classifier is not sure enough to be counted */
	sentiment: Sentiment | null;
	sentiment_best: Sentiment;
	sentiment_confidence: number;
	sentiment_score: SentimentScore;
	issue: string;
	issue_group: string;
	issue_confidence: number;
	issue_candidates: IssueCandidate[];
	issue_second: string | null;
	field: Field | null;
}

/** The words that decided, strongest first, at most five each. */
export interface Explanation {
	issue: WordWeight[];
	sentiment: WordWeight[];
}

/** Everything that is known about one text after redaction, location and classification. */
export interface Understanding extends TextLabels {
	lang: TextLanguage;
	/** null when the text is a denunciation: such a text is counted and never stored */
	redacted: string | null;
	redactions: Redaction[];
	places: PlaceMention[];
	is_denunciation: boolean;
	/** of a denunciation: the screen has no doubt; false where it only may be one, and of all other texts */
	is_sure_denunciation: boolean;
	explanation: Explanation;
	classifier_version: string;
}
