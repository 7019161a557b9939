/** Texts of trends and comparisons. */
export const trend = {
	events: 'Events numbered in the chart',
	offset: 'Weeks earlier (for a period of your own)',
	noBefore: 'the data do not reach back that far',
	toneFiltered: 'filtered by tone, so there is no share of tones',
	noSettlement: 'no answers or steps were loaded, so this is not known',
	few: 'not enough for a median',
	medianFew: 'too few cases: the interval has no end',
	similar:
		'Similar: the ten communes of the province nearest in volume of feedback. The issue: the one with most negative feedback here.',
	noSimilar: 'These communes list no initiative that addresses it.',
	outcomes: 'What initiatives on this issue report'
};
