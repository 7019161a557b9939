import type { Channel } from '#lib/domain/channel.ts';
import type { Dataset } from '#lib/domain/dataset.ts';
import type {
	ConsultationRecord,
	ContributionRecord,
	DialogueRecord,
	InitiativeRecord,
	InspectionRecord,
	OutcomeRecord,
	PressSourceRecord
} from '#lib/domain/initiative.ts';
import type { Kind, LegalForm, Priority } from '#lib/domain/kind.ts';
import type { TextLanguage } from '#lib/domain/language.ts';
import type { Location } from '#lib/domain/place.ts';
import type { Sentiment, SentimentScore } from '#lib/domain/sentiment.ts';
import type { Entity } from '#lib/domain/source-mapping.ts';
import type { Status } from '#lib/domain/status.ts';
import type { Field } from '#lib/domain/taxonomy.ts';
import type { BatchNotes } from './rows/batch-notes.ts';

/** What one file is, said before its first row. The batch id is the loader's: quarantine uses it. */
export interface BatchHeader {
	batch_id: string;
	source_id: string;
	source_title: string;
	dataset: Dataset;
	entity: Entity;
	file_name: string;
	file_sha256: string;
	mapping_sha256: string;
	/** ISO instant with a zone */
	loaded_at: string;
	/** null for files without texts to classify */
	classifier_version: string | null;
}

/** What only the loader knows when the file has ended. */
export interface BatchTotals {
	rows_in: number;
	rows_rejected: number;
	redaction_count: number;
}

/** rows_in = rows_kept + rows_duplicate + rows_count_only + rows_rejected, always. */
export interface BatchCounts extends BatchTotals {
	rows_kept: number;
	rows_duplicate: number;
	/** denunciations, and the texts, steps and responses of cases that are counted only */
	rows_count_only: number;
}

/** A feedback as it may be stored. Instants are ISO strings with a zone, days are `YYYY-MM-DD`. */
export interface FeedbackRow {
	/** random, and not part of what makes two rows the same */
	feedback_id: string;
	identity_key: string;
	channel: Channel;
	received_at: string;
	/** the day in Asia/Ho_Chi_Minh */
	received_on: string;
	province_code: string | null;
	commune_code: string | null;
	place_reason: Location['reason'];
	text_redacted: string;
	text_folded: string;
	lang: TextLanguage;
	word_count: number;
	redaction_count: number;
	kind: Exclude<Kind, 'denunciation'>;
	kind_confidence: number;
	issue: string;
	issue_group: string;
	issue_confidence: number;
	issue_second: string | null;
	field: Field | null;
	sentiment: Sentiment | null;
	sentiment_best: Sentiment;
	sentiment_confidence: number;
	sentiment_score: SentimentScore;
	/** JSON of an `Explanation` */
	explanation: string;
	classifier_version: string;
	legal_form: Exclude<LegalForm, 'to_cao'> | null;
	priority: Priority;
}

/** A denunciation, or a text that may be one: counted by quarter and province, never stored. */
export interface CountOnlyRow {
	/** salted with the store's own salt */
	count_key: string;
	/** what stored rows of the same case are known by; only while the file is loaded, never staged */
	identity_key: string;
	row_number: number;
	channel: Channel;
	/** first day of the quarter */
	received_quarter: string;
	province_code: string | null;
	is_sure: boolean;
}

/** The store makes the event's key itself; `identity_key` is made as for the feedback it belongs to. */
export interface StatusEventRow {
	identity_key: string;
	happened_at: string;
	status: Status;
	agency: string | null;
	reason_code: string | null;
	due_at: string | null;
}

/** The store makes the response's key itself. */
export interface ResponseRow {
	identity_key: string;
	happened_at: string;
	agency: string | null;
	/** null when there was none, or when it must not be stored */
	text_redacted: string | null;
	has_evidence: boolean | null;
	cites_legal_basis: boolean | null;
	states_next_step: boolean | null;
	is_final: boolean | null;
	satisfaction: number | null;
}

/** The row that each entity other than feedback is stored as. */
export interface EntityRow {
	status_event: StatusEventRow;
	response: ResponseRow;
	initiative: InitiativeRecord & { name_folded: string };
	outcome: OutcomeRecord;
	consultation: ConsultationRecord;
	contribution: ContributionRecord;
	dialogue: DialogueRecord;
	inspection: InspectionRecord;
	press_source: PressSourceRecord;
}
export type RowEntity = keyof EntityRow;

/**
 * One file on its way into the store: a single transaction. Until `commit` returns nothing of it can
 * be seen, and whatever ends the process before that leaves the store as it was.
 */
export interface OpenBatch {
	appendFeedback(rows: readonly FeedbackRow[]): Promise<void>;
	appendCountOnly(rows: readonly CountOnlyRow[]): Promise<void>;
	appendRows<E extends RowEntity>(entity: E, rows: readonly EntityRow[E][]): Promise<void>;
	/** Throws, and rolls back, when the rows appended and rejected do not add up to `rows_in`. */
	commit(totals: BatchTotals, notes?: BatchNotes): Promise<BatchCounts>;
	rollback(): Promise<void>;
}
