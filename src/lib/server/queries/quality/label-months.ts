import { z } from 'zod';
import { filterParamsSchema } from '../filter-params.ts';
import { QUALITY_ROLES } from './quality-roles.ts';
import { defineLabelledQuestion } from './quality-sources.ts';
import sql from './label-months.sql?raw';

const rowSchema = z.object({
	/** its first day */
	received_month: z.iso.date(),
	issue_group: z.string(),
	n: z.int(),
	negative_count: z.int(),
	neutral_count: z.int(),
	positive_count: z.int(),
	unsure_count: z.int(),
	/** on some head a person's label stands */
	person_count: z.int(),
	issue_confidence_sum: z.number(),
	sentiment_confidence_sum: z.number()
});
export type LabelMonth = z.infer<typeof rowSchema>;

export const labelMonthsQuestion = defineLabelledQuestion({
	name: 'label-months',
	sql,
	groupedBy: [],
	roles: QUALITY_ROLES,
	params: filterParamsSchema,
	row: rowSchema,
	definition: {
		vi: 'Nhãn theo tháng nhận và nhóm vấn đề: số văn bản theo tình cảm, số máy chưa chắc, số có nhãn của người, tổng độ chắc của máy. Mỗi tháng được so với các tháng trọn vẹn ngay trước đó bằng khoảng cách Jensen–Shannon (Lin 1991; Endres và Schindelin 2003), giữa 0 (như cũ) và 1 (khác hẳn). Dải dao động 99 % lấy từ phân bố F của thống kê G chia cho độ phân tán của chính các tháng trước (McCullagh và Nelder 1989), nên chênh lệch vẫn thường thấy giữa các tháng không báo động.',
		en: 'Labels by month received and issue group: texts by sentiment, texts the classifier was unsure of, texts with a person’s label, the sum of the classifier’s confidence. Each month is compared with the whole months before it by the Jensen–Shannon distance (Lin 1991; Endres and Schindelin 2003), from 0 (as before) to 1 (nothing in common). The 99% band is that of the F distribution of the G statistic over the dispersion of the earlier months themselves (McCullagh and Nelder 1989), so that what months usually differ by raises no alarm.'
	}
});
