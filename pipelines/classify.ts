import { fold } from '#lib/text/fold.ts';
import { DIGIT, LETTER, unitClass } from '#lib/text/unit-class.ts';
import type { FeedbackRow } from './loaded-batch.ts';
import type { LocatedFeedback } from './locate.ts';
import type { Identity } from './stage.ts';

/** A feedback as it will be stored, but for the keys that only the whole file can give. */
export interface PendingFeedback extends Omit<FeedbackRow, 'feedback_id' | 'identity_key'> {
	identity: Identity;
}

/** The most that the classifier may be sure of a kind: 1 means that the agency recorded it. */
export const MOST_SURE_KIND = 0.9999;

/** Runs of letters and digits, marks left out: as `\p{L}` and `\p{N}` would find them in NFC. */
function wordCount(text: string): number {
	let [count, isInside] = [0, false];
	for (let at = 0; at < text.length; at++) {
		const found = unitClass(text.charCodeAt(at));
		const isWord = found === LETTER || found === DIGIT;
		if (isWord && !isInside) count += 1;
		isInside = isWord;
	}
	return count;
}

/** Writes the labels of a feedback; a kind that the agency recorded stands before our guess. */
export const classifyFeedback = (row: LocatedFeedback): PendingFeedback | null => {
	const { understanding: labels, record, location } = row;
	const kind = record.kind ?? labels.kind;
	const { legal_form } = record;
	const text = labels.redacted;
	// Denunciations left at the stage before; this is how the types know.
	if (text === null || kind === 'denunciation' || legal_form === 'to_cao') return null;
	return {
		identity: row.identity,
		channel: record.channel,
		received_at: record.received_at,
		received_on: row.received_on,
		province_code: location.province_code,
		commune_code: location.commune_code,
		place_reason: location.reason,
		text_redacted: text,
		text_folded: fold(text),
		lang: labels.lang,
		word_count: wordCount(text),
		redaction_count: labels.redactions.length,
		kind,
		kind_confidence: record.kind ? 1 : Math.min(labels.kind_confidence, MOST_SURE_KIND),
		issue: labels.issue,
		issue_group: labels.issue_group,
		issue_confidence: labels.issue_confidence,
		issue_second: labels.issue_second,
		field: labels.field,
		sentiment: labels.sentiment,
		sentiment_best: labels.sentiment_best,
		sentiment_confidence: labels.sentiment_confidence,
		sentiment_score: labels.sentiment_score,
		explanation: JSON.stringify(labels.explanation),
		classifier_version: labels.classifier_version,
		legal_form,
		priority: record.priority
	};
};
