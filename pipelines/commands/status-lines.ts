import type { DescribedBatch, StoreDescription } from '../store/describe-store.ts';

/** The rejected rows of one batch, as the quarantine holds them. */
export interface QuarantineCount {
	file: string;
	rows: number;
}

const SHOWN_BATCHES = 20;

function batchLines(batch: DescribedBatch): string[] {
	const { rows_in, rows_kept, rows_duplicate, rows_count_only, rows_rejected } = batch;
	const { coverage_from, coverage_to, replay_of, rows_open, classifier_version } = batch;
	const facts = [
		`sha256 ${batch.file_sha256.slice(0, 12)}`,
		coverage_from ? `${coverage_from} … ${coverage_to}` : '',
		`che/redactions ${batch.redaction_count}`,
		classifier_version ? `classifier ${classifier_version}` : '',
		replay_of ? `sửa/corrects ${replay_of}` : '',
		rows_open ? `còn mở/open ${rows_open}` : ''
	];
	return [
		`  ${batch.batch_id} ${batch.file_name}: ${rows_in} = ${rows_kept} + ${rows_duplicate} + ${rows_count_only} + ${rows_rejected}`,
		`    ${facts.filter(Boolean).join('; ')}`
	];
}

/** What `status` prints for people: rows in = kept + duplicate + counted only + rejected. */
export function statusLines(
	store: StoreDescription,
	quarantine: readonly QuarantineCount[]
): string[] {
	const open = store.batches.reduce((sum, { rows_open }) => sum + (rows_open ?? 0), 0);
	return [
		'Bảng và số dòng / tables and rows',
		...store.rows.map(
			({ entity, dataset, n }) => `  ${entity.padEnd(14)} ${dataset.padEnd(8)} ${n}`
		),
		`Chỉ đếm (tố cáo) / counted only: ${store.denunciation_count}`,
		`Lần nạp, mới nhất trước / batches, newest first: ${store.batches.length}`,
		'  vào = giữ + trùng + chỉ đếm + loại / in = kept + duplicate + counted only + rejected',
		...store.batches.slice(0, SHOWN_BATCHES).flatMap(batchLines),
		`Dòng bị loại / quarantined rows: ${quarantine.reduce((sum, { rows }) => sum + rows, 0)}; chưa sửa / still open: ${open}`,
		...quarantine.map(({ file, rows }) => `  ${file}: ${rows}`),
		...(store.texts_from
			? [
					`Văn bản trước ngày này đã xóa / texts from before this day have left: ${store.texts_from}`
				]
			: []),
		`Ảnh chụp đang dùng / snapshot served: ${store.snapshot ?? 'chưa có / none yet'}`
	];
}
