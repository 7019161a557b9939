import type {
	BatchHeader,
	CountOnlyRow,
	EntityRow,
	FeedbackRow,
	ResponseRow,
	StatusEventRow
} from '#pipelines/loaded-batch.ts';
import { createKeyMaker } from '#pipelines/rows/key-maker.ts';

export const header = (batch_id: string, given: Partial<BatchHeader> = {}): BatchHeader => ({
	batch_id,
	source_id: 'hotline',
	source_title: 'Tổng đài 1022',
	dataset: 'agency',
	entity: 'feedback',
	file_name: `${batch_id}.csv`,
	file_sha256: batch_id,
	mapping_sha256: 'mapping',
	loaded_at: '2025-05-01T08:00:00+07:00',
	classifier_version: '1',
	...given
});

export const feedback = (identity_key: string, given: Partial<FeedbackRow> = {}): FeedbackRow => ({
	feedback_id: `id-${identity_key}`,
	identity_key,
	channel: 'hotline_1022',
	received_at: '2025-04-01T08:00:00+07:00',
	received_on: (given.received_at ?? '2025-04-01').slice(0, 10),
	province_code: '40',
	commune_code: '16702',
	place_reason: 'code',
	text_redacted: 'Rác ở đầu ngõ ba ngày chưa ai thu gom',
	text_folded: 'rac o dau ngo ba ngay chua ai thu gom',
	lang: 'vi',
	word_count: 9,
	redaction_count: 0,
	kind: 'complaint',
	kind_confidence: 0.9,
	issue: 'env.waste',
	issue_group: 'env',
	issue_confidence: 0.8,
	issue_second: null,
	field: 'culture_society',
	sentiment: 'negative',
	sentiment_best: 'negative',
	sentiment_confidence: 0.9,
	sentiment_score: -1,
	explanation: '{"issue":[["rác",0.7]],"sentiment":[]}',
	classifier_version: '1',
	legal_form: null,
	priority: 'normal',
	...given
});

/** A denunciation whose steps and answers would have `identity_key`. */
export const countOnly = (
	salt: string,
	identity_key: string,
	given: Partial<CountOnlyRow> = {}
): CountOnlyRow => ({
	count_key: createKeyMaker(salt).countKey(identity_key),
	identity_key,
	row_number: 2,
	channel: 'hotline_1022',
	received_quarter: '2025-04-01',
	province_code: '40',
	is_sure: true,
	...given
});

export const step = (
	identity_key: string,
	happened_at: string,
	status: StatusEventRow['status'],
	given: Partial<StatusEventRow> = {}
): StatusEventRow => ({
	identity_key,
	happened_at,
	status,
	agency: 'UBND phường',
	reason_code: null,
	due_at: null,
	...given
});

export const reply = (
	identity_key: string,
	happened_at: string,
	given: Partial<ResponseRow> = {}
): ResponseRow => ({
	identity_key,
	happened_at,
	agency: 'UBND phường',
	text_redacted: 'Đã kiểm tra và xử lý',
	has_evidence: null,
	cites_legal_basis: null,
	states_next_step: null,
	is_final: null,
	satisfaction: null,
	...given
});

export const initiative = (
	initiative_id: string,
	given: Partial<EntityRow['initiative']> = {}
): EntityRow['initiative'] => ({
	initiative_id,
	name_vi: 'Tổ tự quản thu gom rác',
	name_en: null,
	name_folded: 'to tu quan thu gom rac',
	commune_code: '16702',
	province_code: '40',
	field: 'culture_society',
	owner_type: null,
	issue: 'env.waste',
	area_type: null,
	registered_year: 2025,
	status: 'registered',
	registered_on: '2025-02-01',
	assessed_on: null,
	recognised_on: null,
	lapsed_on: null,
	replication_of: null,
	is_selected_for_replication: null,
	record_kind: 'model_named',
	press_source_id: null,
	source_line: null,
	...given
});
