/** Texts of trends and comparisons. */
export const trend = {
	events: 'Events numbered in the chart',
	offset: 'Weeks earlier (for a period of your own)',
	noBefore: 'the data do not reach back that far'
};
