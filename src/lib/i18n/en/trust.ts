/** How far the classifier can be trusted: what other pages say of it, in English. */
export const trust = {
	title: 'How well the classifier does',
	link: 'How often is it right?',
	unknown:
		'How often it is right on real feedback is unknown until an agency labels some of its own.',
	corrected: (share: string, range: string) =>
		`corrected for known classifier errors: ${share} (${range})`,
	correctedDefinition:
		'The share corrected for known errors: the true shares of the three sentiments which, through the classifier’s confusion matrix, give the shares that were counted (adjusted count, Forman 2008; 95% interval by the delta method, the matrix’s own uncertainty included). The matrix comes from invented texts, only those sure enough to be counted; it is assumed that texts are confused here as they are there.'
};
