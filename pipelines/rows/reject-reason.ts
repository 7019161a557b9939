import type { z } from 'zod';
import type { Sentence } from '../pipeline-error.ts';

const listed = (values: readonly unknown[]) =>
	values.length > 20 ? `${values.slice(0, 20).join(', ')}…` : values.join(', ');

/** Said of a row that happened after the file was loaded. */
export const IN_THE_FUTURE: Sentence = {
	vi: 'ở tương lai, sau lúc nạp tệp hơn một ngày; hãy kiểm tra ngày và "date_format" của tệp ánh xạ',
	en: 'is in the future, more than a day after this file was loaded; check the day and "date_format" of the mapping'
};

/** A schema's complaint about one value as a sentence that says what is expected. */
export function rejectReason(issue: z.core.$ZodIssue | undefined, value: string | null): Sentence {
	if (value === null || value.trim() === '') return { vi: 'để trống', en: 'is empty' };
	switch (issue?.code) {
		case 'invalid_value':
			return {
				vi: `không thuộc danh mục; hãy thêm vào "values" của tệp ánh xạ. Được dùng: ${listed(issue.values)}`,
				en: `is not in the list; translate it in "values" of the mapping. Allowed: ${listed(issue.values)}`
			};
		case 'too_big':
			return { vi: `lớn hơn ${issue.maximum}`, en: `is more than ${issue.maximum}` };
		case 'too_small':
			return { vi: `nhỏ hơn ${issue.minimum}`, en: `is less than ${issue.minimum}` };
		case 'invalid_type':
			return {
				vi: `phải là kiểu ${issue.expected}`,
				en: `must be of the type ${issue.expected}`
			};
		case 'custom':
			return {
				vi: 'giống số điện thoại, số giấy tờ hoặc e-mail: không được dùng làm mã hồ sơ',
				en: issue.message
			};
		default:
			return {
				vi: 'không đúng dạng',
				en: `is not written as it should be (${issue?.message ?? 'unknown form'})`
			};
	}
}
