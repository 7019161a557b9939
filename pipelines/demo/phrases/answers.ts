/** Sentences of invented answers. None of them names a place or a person. */
export const ANSWER_OPENERS: readonly string[] = [
	'Cảm ơn ông/bà đã gửi phản ánh.',
	'Về nội dung ông/bà nêu, đơn vị xin trả lời như sau:',
	'Đơn vị đã tiếp nhận và kiểm tra nội dung phản ánh.',
	'Qua kiểm tra thực tế, nội dung phản ánh là có cơ sở.',
	'Đơn vị đã làm việc với các bên liên quan.'
];
export const ANSWER_DONE: readonly string[] = [
	'Đến nay việc đã được xử lý xong.',
	'Tổ công tác đã khắc phục ngay tại hiện trường.',
	'Hồ sơ đã được giải quyết, mời ông/bà đến nhận kết quả.',
	'Đã nhắc nhở, lập biên bản và yêu cầu khắc phục.',
	'Nội dung đã được giải thích rõ cho người dân và được đồng thuận.'
];
export const ANSWER_EVIDENCE: readonly string[] = [
	'Hình ảnh sau khi xử lý được gửi kèm.',
	'Biên bản kiểm tra gửi kèm theo trả lời này.'
];
export const ANSWER_LEGAL: readonly string[] = [
	'Việc này thực hiện theo quy định của pháp luật hiện hành và văn bản hướng dẫn của tỉnh.',
	'Căn cứ quy chế dân chủ ở cơ sở và quy định của ngành, nội dung được giải quyết như trên.'
];
export const ANSWER_NEXT: readonly string[] = [
	'Đơn vị sẽ kiểm tra lại sau mười ngày và báo kết quả.',
	'Việc sửa chữa dự kiến xong trong tháng tới.',
	'Nếu còn vướng mắc, đề nghị ông/bà liên hệ bộ phận tiếp công dân trong giờ hành chính.'
];
export const ANSWER_GENERIC: readonly string[] = [
	'Đơn vị xin tiếp thu ý kiến và chuyển bộ phận chuyên môn nghiên cứu.',
	'Ý kiến của ông/bà được ghi nhận, xin cảm ơn.',
	'Đơn vị sẽ quan tâm chỉ đạo trong thời gian tới.'
];
