/**
 * What each exported table is called on the sheets of a workbook: at most 31 characters, none of
 * `[]:*?/\`, as spreadsheets demand.
 */
export const EXPORT_NAMES = {
	'feedback-figures': { vi: 'Số chính', en: 'Headline figures' },
	'feedback-by-week': { vi: 'Theo tuần', en: 'By week' },
	'feedback-by-province': { vi: 'Theo tỉnh', en: 'By province' },
	'feedback-by-commune': { vi: 'Theo xã', en: 'By commune' },
	'feedback-by-issue': { vi: 'Theo vấn đề', en: 'By issue' },
	'feedback-by-issue-group': { vi: 'Theo nhóm vấn đề', en: 'By group of issues' },
	'feedback-by-channel': { vi: 'Theo kênh', en: 'By channel' },
	'feedback-by-kind': { vi: 'Theo loại', en: 'By kind' },
	'feedback-by-status': { vi: 'Theo trạng thái', en: 'By status' },
	'feedback-by-sentiment': { vi: 'Theo tình cảm', en: 'By sentiment' },
	'feedback-total': { vi: 'Tổng số', en: 'Total' },
	'top-communes': { vi: 'Xã nhiều phản ánh nhất', en: 'Communes with most' },
	'unanswered-issues': { vi: 'Vấn đề chờ trả lời', en: 'Unanswered issues' },
	'companion-issues': { vi: 'Vấn đề đi cùng', en: 'Raised together' },
	'settlement-figures': { vi: 'Giải quyết', en: 'Settlement' },
	'feedback-texts': { vi: 'Văn bản đã che', en: 'Redacted texts' },
	'dialogue-figures': { vi: 'Đối thoại', en: 'Dialogues' },
	'initiative-figures': { vi: 'Phễu mô hình', en: 'Funnel of initiatives' },
	'coverage-by-province': { vi: 'Phủ mô hình theo tỉnh', en: 'Coverage by province' },
	'coverage-by-commune': { vi: 'Phủ mô hình theo xã', en: 'Coverage by commune' },
	initiatives: { vi: 'Danh sách mô hình', en: 'Initiatives' }
} as const satisfies Record<string, { vi: string; en: string }>;
export type ExportName = keyof typeof EXPORT_NAMES;
