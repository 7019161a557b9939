import type { Understanding } from '#lib/domain/understanding.ts';
import type { RowTools } from './row-tools.ts';

/** A stored text, redacted long ago, to be read by the present classifier. */
export interface StoredText {
	identity_key: string;
	text_redacted: string;
	received_on: string;
	province_code: string | null;
}

type Kept =
	| 'kind'
	| 'kind_confidence'
	| 'sentiment'
	| 'sentiment_best'
	| 'sentiment_confidence'
	| 'sentiment_score'
	| 'issue'
	| 'issue_group'
	| 'issue_confidence'
	| 'issue_second'
	| 'field'
	| 'is_denunciation'
	| 'classifier_version';

export interface ReadAgain extends Pick<Understanding, Kept> {
	identity_key: string;
	/** JSON of an `Explanation` */
	explanation: string;
	/** of a denunciation: whether the screen has no doubt */
	is_sure: boolean;
}

/** Reads stored texts again; as many answers as texts, in their order. */
export const readAgain = (texts: readonly StoredText[], tools: RowTools): ReadAgain[] =>
	tools
		.readTexts(texts.map(({ text_redacted, ...context }) => ({ ...context, text: text_redacted })))
		.map((found, at) => ({
			identity_key: texts[at]?.identity_key ?? '',
			kind: found.kind,
			kind_confidence: found.kind_confidence,
			sentiment: found.sentiment,
			sentiment_best: found.sentiment_best,
			sentiment_confidence: found.sentiment_confidence,
			sentiment_score: found.sentiment_score,
			issue: found.issue,
			issue_group: found.issue_group,
			issue_confidence: found.issue_confidence,
			issue_second: found.issue_second,
			field: found.field,
			is_denunciation: found.is_denunciation,
			classifier_version: found.classifier_version,
			explanation: JSON.stringify(found.explanation),
			is_sure: found.is_sure_denunciation
		}));
