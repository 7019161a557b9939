/** Texts of trends and comparisons. */
export const trend = {
	events: 'Sự kiện đánh số trong biểu đồ',
	offset: 'Số tuần trước đó (khi so với kỳ tự chọn)',
	noBefore: 'số liệu chưa có đủ từ kỳ đó'
};
