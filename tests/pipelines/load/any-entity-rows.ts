import type { Entity } from '#lib/domain/source-mapping.ts';

type Row = Record<string, string | number | boolean | null>;

/** A row of a source file and what it is a row of. */
export interface EntityLine {
	entity: Entity;
	row: Row;
}

const [EARLY, LATE] = ['2025-08-01T08:00:00+07:00', '2025-08-05T09:30:00+07:00'];
const DENOUNCES = 'Tôi tố cáo ông chủ tịch xã nhận hối lộ của doanh nghiệp, đề nghị giữ bí mật';

const feedback = (id: string | null, received_at: string, text: string, given: Row = {}) => ({
	...{ source_record_id: id, received_at, channel: 'hotline_1022', text, commune_code: '25405' },
	...{ kind: null, legal_form: null, ...given }
});
const step = (id: string, happened_at: string, status: string, due_at: string | null = null) => ({
	...{ source_record_id: id, happened_at, status, agency: 'UBND phường', reason_code: null, due_at }
});
const reply = (id: string, happened_at: string, satisfaction: number | null) => ({
	...{ source_record_id: id, happened_at, agency: 'UBND phường', text: 'Đã dọn rác' },
	...{ has_evidence: true, is_final: null, satisfaction }
});

/**
 * A few rows of every entity. Feedback, its steps and answers come in versions that contradict each
 * other, and a case turns out to be a denunciation; of descriptions there is one version each, because
 * of two the one that was loaded last stands.
 */
export const ANY_ENTITY_ROWS: Record<Entity, Row[]> = {
	feedback: [
		feedback('A', EARLY, 'Rác ở đầu ngõ ba ngày chưa ai thu gom, gọi 0912 345 678'),
		feedback('A', LATE, 'Rác ở đầu ngõ đã năm ngày chưa ai thu gom'),
		feedback('A', EARLY, 'Rác ở đầu ngõ ba ngày chưa ai thu gom', { commune_code: '25408' }),
		feedback('B', EARLY, 'Cảm ơn tổ một cửa đã làm giấy khai sinh nhanh'),
		feedback('B', EARLY, DENOUNCES),
		feedback('C', LATE, 'Đèn đường tắt cả tuần', { kind: 'denunciation' }),
		feedback(null, EARLY, 'Nước yếu vào giờ cao điểm'),
		feedback(null, EARLY, 'Nước yếu vào giờ cao điểm', { commune_code: '25408' }),
		feedback(null, LATE, DENOUNCES)
	],
	status_event: [
		step('A', EARLY, 'accepted'),
		step('A', EARLY, 'accepted', LATE),
		step('A', LATE, 'answered'),
		step('B', LATE, 'answered'),
		step('C', LATE, 'rejected')
	],
	response: [reply('A', LATE, null), reply('A', LATE, 4), reply('A', LATE, 5), reply('B', LATE, 1)],
	initiative: [
		{
			initiative_id: 'I-1',
			name_vi: 'Tổ tự quản thu gom rác',
			commune_code: '25405',
			status: 'registered',
			registered_on: '2025-02-01'
		},
		{
			initiative_id: 'I-2',
			name_vi: 'Tuyến phố không rác',
			commune_code: null,
			status: 'recognised',
			registered_on: null
		}
	],
	outcome: [
		{
			outcome_id: 'O-1',
			initiative_id: 'I-1',
			year: 2025,
			indicator: 'hộ tham gia',
			value: 120,
			unit: 'hộ',
			evidence: 'self_reported'
		}
	],
	consultation: [
		{
			consultation_id: 'K-1',
			commune_code: '25405',
			topic: 'Mở đường',
			eligible: 100,
			participated: 80,
			agreed: 70
		}
	],
	contribution: [
		{ contribution_id: 'G-1', initiative_id: 'I-1', year: 2025, amount_vnd: 5_000_000 }
	],
	dialogue: [
		{ dialogue_id: 'D-1', commune_code: '25405', held_on: '2025-07-05', participants: 60 }
	],
	inspection: [{ inspection_id: 'S-1', commune_code: '25405', form: 'supervision', rounds: 2 }],
	press_source: [
		{ press_source_id: 'P-1', title: 'Một bài báo', publisher: 'Báo', published_on: '2025-07-05' }
	]
};

/** Every row of the table above beside its entity. */
export const ALL_LINES: EntityLine[] = Object.entries(ANY_ENTITY_ROWS).flatMap(([entity, rows]) =>
	rows.map((row) => ({ entity: entity as Entity, row }))
);
