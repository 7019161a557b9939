/** How far the classifier can be trusted: what other pages say of it. */
export const trust = {
	title: 'Máy phân loại đúng đến đâu',
	link: 'Máy đúng đến đâu?',
	unknown:
		'Máy đúng bao nhiêu trên phản ánh thật thì chưa biết, cho đến khi một cơ quan gán nhãn phản ánh của chính mình.',
	corrected: (share: string, range: string) => `sửa theo lỗi đã biết của máy: ${share} (${range})`,
	correctedDefinition:
		'Tỷ lệ sửa theo lỗi đã biết: tìm tỷ lệ thật của ba tình cảm sao cho, qua bảng nhầm lẫn của máy, ra đúng các tỷ lệ đã đếm (đếm hiệu chỉnh, Forman 2008; khoảng 95 % theo phương pháp delta, tính cả sai số của bảng). Bảng nhầm lẫn đo trên câu do người viết dựng lên, chỉ gồm câu đủ chắc để tính; giả định máy nhầm ở đây giống như ở đó.'
};
