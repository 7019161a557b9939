/** Names of the codes that the domain fixes, in English. */
export const names = {
	sentiment: { negative: 'Negative', neutral: 'Neutral', positive: 'Positive' },
	sentimentUnsure: 'Unsure',
	sentimentScore: {
		'-2': 'Strongly negative',
		'-1': 'Negative',
		'0': 'Neutral',
		'1': 'Positive',
		'2': 'Strongly positive'
	},
	kind: {
		complaint: 'Complaint or report',
		denunciation: 'Denunciation',
		petition: 'Petition or request',
		suggestion: 'Suggestion',
		praise: 'Praise',
		question: 'Question'
	},
	statusClass: {
		open: 'Waiting',
		answered: 'Answered',
		resolved: 'Resolved',
		closed_unresolved: 'Closed, unresolved',
		excluded: 'Not counted'
	},
	statusUnknown: 'Status unknown',
	initiativeStatus: {
		proposed: 'Proposed',
		registered: 'Registered',
		in_implementation: 'Under way',
		assessed: 'Assessed',
		recognised: 'Recognised',
		not_recognised: 'Not recognised',
		replicating: 'Being replicated',
		maintained: 'Maintained',
		lapsed: 'Lapsed',
		withdrawn: 'Withdrawn',
		unknown: 'Unknown'
	},
	evidence: {
		self_reported: 'self-reported',
		verified: 'verified',
		published: 'published by the press'
	},
	inspectionForm: { inspection: 'Inspection', supervision: 'Supervision' },
	placeReason: {
		code: 'by unit code',
		exact: 'exact name',
		folded: 'name without diacritics',
		old_name: 'former name',
		ambiguous: 'several places share the name',
		province_only: 'province only',
		none: 'place unknown'
	},
	communeType: { phuong: 'Ward', xa: 'Commune', dac_khu: 'Special zone' },
	comparison: {
		previous: 'the previous period',
		year: 'the same weeks last year',
		tet: 'the same distance to Tết last year',
		weeks: 'a period as many weeks earlier as you chose',
		none: 'no comparison'
	},
	dataset: { agency: 'Agency data', press: 'From the press', example: 'Example data' },
	dueBasis: {
		agency: 'deadline set by the agency',
		law: 'deadline in law',
		assumed: 'assumed deadline'
	},
	language: { vi: 'Vietnamese', en: 'English', other: 'another language' },
	redaction: {
		name: 'name',
		phone: 'phone number',
		email: 'e-mail',
		id: 'identity number',
		passport: 'passport',
		plate: 'number plate',
		account: 'bank account',
		birth_date: 'date of birth',
		address: 'address',
		plot: 'land plot',
		profile: 'personal page'
	},
	redactionTitle: 'Removed to protect the sender'
};
