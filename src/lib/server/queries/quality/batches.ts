import { z } from 'zod';
import { datasetSchema } from '#lib/domain/code-schemas.ts';
import { ENTITIES } from '#lib/domain/source-mapping.ts';
import { defineQuestion } from '../../warehouse/question.ts';
import sql from './batches.sql?raw';
import { QUALITY_ROLES } from './quality-roles.ts';

const rowSchema = z.object({
	batch_id: z.string(),
	source_id: z.string(),
	source_title: z.string(),
	dataset: datasetSchema,
	entity: z.enum(ENTITIES),
	/** day and minute in Viet Nam's time */
	loaded_at: z.string(),
	rows_in: z.int(),
	rows_kept: z.int(),
	rows_duplicate: z.int(),
	rows_count_only: z.int(),
	rows_rejected: z.int(),
	redaction_count: z.int(),
	coverage_from: z.iso.date().nullable(),
	coverage_to: z.iso.date().nullable(),
	/** first 12 hex digits of the file's SHA-256 */
	file_digest: z.string().nullable(),
	classifier_version: z.string().nullable(),
	/** the batch whose rejected rows this file corrects */
	replay_of: z.string().nullable()
});
export type BatchRow = z.infer<typeof rowSchema>;

export const batchesQuestion = defineQuestion({
	name: 'batches',
	sql,
	relations: [],
	roles: QUALITY_ROLES,
	params: z.object({}),
	row: rowSchema,
	definition: {
		vi: 'Mỗi tệp đã nạp: số dòng đọc được = giữ + trùng + chỉ đếm + loại. Giữ là dòng mới hoặc dòng sửa một dòng cũ; trùng là dòng đã có; chỉ đếm là đơn tố cáo hoặc văn bản có thể là tố cáo; loại là dòng không đọc được.',
		en: 'Every file loaded: rows read = kept + duplicate + counted only + rejected. Kept are rows that are new or correct an earlier one; duplicates were there already; counted only are denunciations and texts that may be one; rejected could not be read.'
	}
});
