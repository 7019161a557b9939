/** Texts of trends and comparisons. */
export const trend = {
	events: 'Sự kiện đánh số trong biểu đồ'
};
