/** Texts of trends and comparisons. */
export const trend = {
	events: 'Events numbered in the chart'
};
