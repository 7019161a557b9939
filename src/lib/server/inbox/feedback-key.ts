import { hash } from 'node:crypto';
import type { FeedbackRecord } from '#lib/domain/feedback.ts';
import type { SpooledCount } from '#lib/domain/spool.ts';

const KEY_LENGTH = 32;
const digest = (parts: readonly string[]) => hash('sha256', parts.join('\0')).slice(0, KEY_LENGTH);

/**
 * What a feedback is known by, the same as for a loaded file: its record id, else its content.
 *
 * @param redacted its text without personal data
 */
export function feedbackKey(
	source_id: string,
	record: Omit<FeedbackRecord, 'text'>,
	redacted: string
): { key: string; basis: SpooledCount['basis'] } {
	const { source_record_id, received_at, channel } = record;
	if (source_record_id) return { key: digest([source_id, source_record_id]), basis: 'record_id' };
	const { commune_code, commune_name, district_name, province_code, province_name } = record;
	const unit = [commune_code, commune_name, district_name, province_code, province_name];
	const parts = [source_id, redacted, received_at, channel, ...unit.map((part) => part ?? '')];
	return { key: digest(parts), basis: 'content' };
}
