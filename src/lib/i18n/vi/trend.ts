/** Texts of trends and comparisons. */
export const trend = {
	events: 'Sự kiện đánh số trong biểu đồ',
	offset: 'Số tuần trước đó (khi so với kỳ tự chọn)',
	noBefore: 'số liệu chưa có đủ từ kỳ đó',
	toneFiltered: 'đang lọc theo tình cảm nên không tính tỷ lệ',
	noSettlement: 'chưa nạp số liệu trả lời, nên không biết',
	few: 'chưa đủ để có trung vị',
	medianFew: 'quá ít việc: khoảng tin cậy chưa khép',
	similar:
		'Xã tương tự: mười xã cùng tỉnh có lượng phản ánh gần nhất. Vấn đề: nơi có nhiều ý kiến tiêu cực nhất ở đây.',
	noSimilar: 'Các xã đó chưa ghi mô hình nào nhắm vào vấn đề này.',
	outcomes: 'Mô hình về vấn đề này đã báo cáo kết quả gì'
};
