/** What each audit looks for, by its name: what there must be none of. */
export const audits: Record<string, string> = {
	'batch-mixes-datasets': 'dòng thuộc bộ dữ liệu khác với tệp đã mang nó đến',
	'denunciation-is-traceable': 'văn bản, bước xử lý hay trả lời còn lưu của một vụ chỉ được đếm',
	'handling-crosses-datasets': 'bước xử lý hay trả lời của phản ánh thuộc bộ dữ liệu khác',
	'response-holds-personal-data': 'trả lời còn số điện thoại, e-mail hoặc số giấy tờ',
	'step-holds-personal-data':
		'bước xử lý có cơ quan hoặc lý do chứa số điện thoại, e-mail, số giấy tờ',
	'text-outlives-its-time': 'văn bản còn chữ dù ngày của nó đã hết hạn giữ',
	'answered-before-received': 'phản ánh được thụ lý, trả lời hay giải quyết trước khi được nhận',
	'batch-does-not-add-up': 'tệp có số dòng đọc khác tổng giữ, trùng, chỉ đếm và loại',
	'code-is-not-listed': 'dòng có mã không nằm trong danh mục',
	'commune-is-outside-its-province': 'dòng có xã không thuộc tỉnh ghi bên cạnh',
	'consultation-does-not-add-up':
		'cuộc lấy ý kiến có người đồng ý nhiều hơn người tham gia, hoặc tham gia nhiều hơn người có quyền',
	'denunciation-is-stored': 'đơn tố cáo còn lưu nội dung',
	'description-holds-personal-data':
		'mô tả mô hình, đối thoại còn số điện thoại, e-mail hoặc số giấy tờ',
	'feedback-holds-personal-data': 'phản ánh còn số điện thoại, e-mail hoặc số giấy tờ',
	'identity-is-repeated': 'một mã đứng cho hai dòng',
	'issue-is-unknown': 'dòng có vấn đề ngoài danh mục, hoặc nhóm không phải của vấn đề ấy',
	'outcome-contradicts-itself': 'phản ánh có kết quả so với hạn trái với các dấu của nó',
	'place-is-unknown': 'dòng có tỉnh hoặc xã không phải đơn vị hiện nay',
	'quality-rollup-differs-from-facts':
		'bảng cộng sẵn về nguồn hoặc nhãn có tổng khác với từng dòng',
	'rollup-differs-from-facts': 'bảng cộng sẵn có tổng khác với từng dòng',
	'sentiment-is-not-listed': 'phản ánh có tình cảm, mức độ hoặc độ chắc ngoài khoảng cho phép',
	'settlement-contradicts-itself': 'phản ánh có các dấu giải quyết không thể cùng đúng',
	'settlement-rollup-differs-from-facts': 'bảng cộng sẵn về giải quyết có tổng khác với từng dòng',
	'source-mixes-datasets': 'nguồn có tệp hoặc phản ánh thuộc hai bộ dữ liệu',
	'wait-is-negative': 'phản ánh có thời gian chờ âm'
};
