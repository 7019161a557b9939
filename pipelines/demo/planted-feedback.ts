import type { Channel } from '#lib/domain/channel.ts';
import type { Kind, LegalForm, Priority } from '#lib/domain/kind.ts';
import type { Sentiment } from '#lib/domain/sentiment.ts';

/**
 * One line of an example feedback file. The `planted_` columns say what the text was made to be;
 * the mapping does not name them, so loading leaves them behind and a measurement can use them.
 */
export interface PlantedFeedback {
	source_record_id: string;
	received_at: string;
	channel: Channel;
	text: string;
	commune_code: string | null;
	province_code: string;
	legal_form: LegalForm | null;
	priority: Priority;
	planted_issue: string;
	planted_sentiment: Sentiment;
	planted_kind: Kind;
}

/** A feedback with what its handling depends on and no file holds. */
export interface FeedbackCase {
	feedback: PlantedFeedback;
	received_ms: number;
	communeType: 'phuong' | 'xa' | 'dac_khu';
	/** multiplies handling times */
	slowness: number;
	/** share that is never answered, 0–1 */
	silence: number;
}
