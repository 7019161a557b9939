import type { z } from 'zod';
import type { Channel } from '#lib/domain/channel.ts';
import { feedbackRecordSchema, type FeedbackRecord } from '#lib/domain/feedback.ts';
import type { PushedRecord } from './parse-records.ts';
import type { RefusalReason } from './push-refusal.ts';

const DAY_MS = 86_400_000;
const INSTANT = /^(\d{4})(-\d{2}-\d{2}T\d{2}:\d{2})(:\d{2})?(?:\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

/** A record set aside for the value of one property. */
export interface CleanFault {
	line: number;
	property: string;
	reason: RefusalReason;
}

export interface CleanRecord {
	line: number;
	record: FeedbackRecord;
}

/** An instant as loaded files have it, to the second: it is part of what makes two records the same. */
function wholeSeconds(instant: string): string | null {
	const [, year = '', minutes = '', seconds = ':00', zone = ''] = INSTANT.exec(instant) ?? [];
	const isPlausible = Number(year) >= 1945 && Number(year) <= 2100;
	return isPlausible ? `${year}${minutes}${seconds}${zone}` : null;
}

const withZeros = (code: string, length: number) =>
	/^\d+$/.test(code.trim()) ? code.trim().padStart(length, '0') : code;

function reasonFor(issue: z.core.$ZodIssue | undefined, isThere: boolean): RefusalReason {
	if (!isThere) return { vi: 'để trống', en: 'is empty' };
	if (issue?.code === 'invalid_value') {
		const listed = issue.values.join(', ');
		return {
			vi: `không thuộc danh mục. Được dùng: ${listed}`,
			en: `is not in the list. Allowed: ${listed}`
		};
	}
	if (issue?.code === 'custom')
		return {
			vi: 'giống số điện thoại, số giấy tờ hoặc e-mail: không được dùng làm mã hồ sơ',
			en: 'looks like a telephone, identity number or e-mail: it must not be a record id'
		};
	if (issue?.code === 'too_big')
		return {
			vi: `dài hơn ${issue.maximum} ký tự`,
			en: `is longer than ${issue.maximum} characters`
		};
	return {
		vi: 'không đúng dạng; thời điểm viết như 2026-01-31T08:00:00+07:00',
		en: 'is not written as it should be; an instant is written like 2026-01-31T08:00:00+07:00'
	};
}

/**
 * Checks the values of one record as a loaded file's are checked.
 *
 * @param channel of a record that names none
 * @param now ISO instant of receipt: nothing happened more than a day after it
 */
export function cleanRecord(
	{ line, fields }: PushedRecord,
	channel: Channel,
	now: string
): CleanRecord | CleanFault {
	const { commune_code, province_code } = fields;
	const received_at = wholeSeconds(fields['received_at'] ?? '');
	const parsed = feedbackRecordSchema.safeParse({
		channel,
		...fields,
		...(received_at && { received_at }),
		...(commune_code && { commune_code: withZeros(commune_code, 5) }),
		...(province_code && { province_code: withZeros(province_code, 2) })
	});
	const fault = (property: string, reason: RefusalReason) => ({ line, property, reason });
	if (!parsed.success) {
		const [issue] = parsed.error.issues;
		const property = String(issue?.path[0] ?? '');
		return fault(property, reasonFor(issue, property in fields));
	}
	if (received_at === null) return fault('received_at', reasonFor(undefined, true));
	if (Date.parse(received_at) > Date.parse(now) + DAY_MS)
		return fault('received_at', {
			vi: 'ở tương lai, sau lúc gửi hơn một ngày',
			en: 'is in the future, more than a day after it was sent'
		});
	return { line, record: parsed.data };
}
