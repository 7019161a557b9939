import type { Messages } from '../vi.ts';

/** Labelling by people on the feedback page. */
export const review: Messages['review'] = {
	order: { label: 'Order', newest: 'Newest', review: 'For review' },
	left: (unlabelled, unsure) =>
		`${unlabelled} texts are left that nobody has labelled; on ${unsure} of them the classifier is unsure of the sentiment.`,
	waiting: (disputed, second, own) =>
		`${disputed} disputed, ${second} waiting for a second reader, ${own} labelled by you.`,
	later:
		'Your labels show here at once. Figures on other pages change only after: npm run pipeline -- reclassify',
	correct: 'Correct',
	confirm: 'Save label',
	cancel: 'Cancel',
	undo: 'Take my label back',
	formTitle: 'Labels of this text',
	sentiment: 'Sentiment',
	issue: 'Issue',
	issueFilter: 'Type to filter the issues, with or without diacritics',
	kind: 'Kind',
	reason: 'Why the classifier was wrong (if it was)',
	noReason: 'Not chosen',
	reasons: {
		irony: 'Irony',
		context: 'Needs knowledge of the situation',
		dialect: 'Dialect',
		spelling: 'Abbreviations, spelling',
		several_issues: 'Several matters in one text',
		other: 'Another reason'
	},
	note: 'Note (personal details are removed)',
	annotator: 'Labelled by (initials, at most 3 letters)',
	local: 'this computer',
	unchanged: 'Saving without a change confirms that the classifier was right.',
	by: (who, when) => `${who}, ${when}`,
	confirmed: 'confirms the classifier',
	machineSaid: 'The classifier said',
	byPerson: 'by a person',
	disputed: 'Disputed',
	secondReading:
		'Somebody else has labelled this; their label is hidden until you have labelled it too, so that both are independent.',
	denunciation:
		'Somebody marked this as a denunciation. The text is hidden here and leaves the store with: npm run pipeline -- reclassify',
	saved: (left) => `Saved. ${left} texts that nobody has labelled are left.`,
	savedPlain: 'Saved.',
	agreement: {
		title: 'Do two people label alike?',
		note: 'Cohen’s κ over texts that two people labelled: 0 is as by chance, 1 is always alike. People see what the classifier said, so κ may be higher than the truth.',
		head: 'Head',
		n: 'n',
		observed: 'Alike',
		kappa: 'κ (95%)',
		notEnough: (n) => `${n} texts, not enough (30 needed)`,
		undefined: 'cannot be told: one label only'
	},
	keys: {
		next: 'Next text, text before',
		open: 'Correct the chosen text',
		sentiment: 'In the form: negative, neutral, positive',
		save: 'Save; cancel'
	}
};
