/** Texts that belong to one page each, in English. */
export const pages = {
	overview: {
		lead: 'What residents say, and how far they have been answered.',
		figures: {
			received: 'Received',
			negative: 'Negative share',
			negativeNote: 'of texts with a known sentiment',
			onTime: 'Answered on time',
			onTimeNote: (assumed: string) =>
				`of cases due or answered; ${assumed} by an assumed deadline`,
			median: 'Median days to an answer',
			medianNote: 'Kaplan–Meier, open cases included',
			medianUnknown: 'Over half of the cases still wait, so there is no median yet',
			open30: 'Waiting over 30 days',
			open30Note: (open: string) =>
				`of ${open} received in the period and still waiting. Earlier cases waited longer, so there is no comparison`
		},
		findings: 'Three findings',
		finding: {
			rising: (issue: string, change: string, n: string) =>
				`${issue} is ${change} (${n} texts in the period).`,
			unanswered: (issue: string, open: string, n: string) =>
				`${issue}: ${open} cases have waited over 30 days, of ${n} without an answer.`,
			onTime: (share: string, change: string, n: string) =>
				`${share} were answered on time${change} (${n} cases due or answered).`,
			late: (place: string, share: string, n: string) =>
				`${place} answered ${share} on time, the lowest of the period (${n} cases due).`,
			fromNone: 'new',
			none: 'Nothing changed beyond chance in this period.'
		},
		map: 'Where residents are not satisfied',
		mapUnplaced: (n: string) => `${n} texts could not be placed in a commune.`,
		mapNote:
			'Colour is the negative share, the number is the volume. Much feedback is not a fault.',
		trend: (share: string, change: string) => `${share} negative, ${change}`,
		trendPlain: 'Feedback by week and sentiment',
		shareTrend: 'Negative share by week',
		trendChance: (share: string, comparison: string) =>
			`${share} negative, no further from ${comparison} than chance`,
		topIssues: 'Most mentioned issues',
		topIssuesNote: (n: string) => `${n} texts that are unclear or out of scope are not ranked.`,
		rising: 'Fastest rising issues',
		unanswered: 'Issues with most cases waiting',
		topCommunes: 'Communes with most negative feedback',
		topCommunesNote: 'Much feedback may only mean that people there speak up.',
		slowest: 'Where answers are latest',
		slowestNote: 'Only places with 30 cases due or more.',
		initiatives: 'One initiative per commune per year',
		initiativesFinding: (share: string, year: string) =>
			`${share} of communes had a recognised initiative in ${year}`,
		initiativesNote: 'The aim: at least one initiative per commune per year.',
		yearUnfinished: 'year not over',
		covered: 'Communes with one',
		countOnly: (n: string) =>
			`${n} denunciations, or texts that may be one (of all time, in this scope), are only counted; what they say is not kept.`
	},
	commune: {
		predecessors: 'Made of the former units',
		peers: 'Beside communes with similar volume',
		peersNote: (low: string, high: string) => `communes with ${low} to ${high} texts in the period`,
		median: 'median of those communes',
		issues: 'What residents talk about',
		funnel: 'From received to confirmed',
		steps: {
			received: 'Received',
			due: 'Fell due',
			answered: 'Answered',
			resolved: 'Resolved',
			confirmed: 'Confirmed by the resident',
			refused: 'Refused',
			passedOn: 'Passed on',
			noAction: 'Closed without action'
		},
		trend: 'Feedback by week',
		initiatives: 'Initiatives here',
		noInitiatives: 'No initiative is recorded in this commune yet.',
		similar: (issue: string) => `Similar communes’ initiatives on ${issue}`,
		similarNote: 'An association, not a proven cause.',
		dialogues: 'Dialogues and promises',
		dialogueRow: (done: string, all: string) => `${done} of ${all} promises kept`,
		texts: 'Read the feedback of this commune',
		province: (name: string) => `in ${name}`
	},
	issue: {
		definition: 'Definition',
		definitionEnglish: 'The taxonomy is written in English.',
		group: 'Group',
		where: 'Where',
		when: 'When',
		who: 'Who answers fast',
		whoNote: 'by province, only where enough cases fell due',
		channels: 'Through which channel',
		statuses: 'At which step',
		together: 'Often mentioned together with',
		examples: 'Examples with personal details removed',
		classifier: 'How well the classifier sees this issue',
		precision: 'Right when it names the issue',
		recall: 'Found of those that exist',
		classifierNote: (n: string) => `measured on ${n} sentences by writers it never learnt from`,
		classifierNone: 'This issue has no measurement of its own yet.',
		initiatives: 'Initiatives that address this issue',
		none: 'No initiative is recorded for this issue yet.'
	},
	initiatives: {
		lead: 'Skilful mass mobilisation: registered, recognised, replicated, with outcomes.',
		datasets: 'Source of the figures',
		pressNote:
			'Drawn from the press; what it does not say stays empty. Never added to other sources.',
		figures: {
			all: 'Initiatives in the register',
			registered: 'Registered',
			assessed: 'Assessed',
			recognised: 'Recognised',
			replicated: 'Replicated',
			coverage: 'Communes with an initiative this year'
		},
		search: 'Search initiative names',
		list: 'List',
		columns: {
			name: 'Initiative',
			place: 'Place',
			issue: 'Issue, field',
			owner: 'Led by',
			status: 'Status, year',
			replicas: (n: string) => `${n} copies`,
			source: 'Source'
		},
		coverage: 'At least one initiative per commune per year',
		coverageNote: 'Counts initiatives that are recognised, being replicated or maintained.',
		outcomes: 'Outcomes by level of evidence',
		outcomesNote:
			'Summed only within one indicator, unit and level of evidence; of percentages, the mean.',
		consultations: 'Consultations',
		consultationsNote: 'Participation is of those eligible; agreement is of those who took part.',
		topic: 'Topic',
		participated: 'Took part',
		agreed: 'Agreed',
		contributions: 'Contributions',
		contributionsNote: 'Per household: divided by the households named with the same contribution.',
		purpose: 'Purpose',
		amount: 'Amount',
		perHousehold: 'Per household (households)',
		accounts: 'Accounts published',
		form: 'Form',
		rounds: 'Rounds',
		organisations: 'Organisations',
		recommendations: 'Recommendations',
		recommendationsDone: 'Carried out',
		dialogues: 'Dialogues',
		inspections: 'Inspections and supervision',
		sources: 'Press sources',
		sourceLine: (publisher: string, day: string) => `${publisher}, ${day}`,
		described: 'a description: the press gives no name',
		unnamed: 'Initiative without an English name'
	},
	dialogues: {
		held: 'Sessions',
		ledByHead: 'Led by the head',
		participants: 'Participants',
		onSpot: 'Opinions answered on the spot',
		kept: 'Promises kept',
		none: 'No dialogue is recorded here.'
	},
	about: {
		purpose: 'What this is for',
		purposeText:
			'Lắng Nghe shows what residents raise, whether it was answered, and where a visit is due. It serves the people who speak: no sender is kept and nobody is profiled.',
		privacy: 'How senders are protected',
		privacyText:
			'Names, telephone and identity numbers, addresses and other personal data are removed before anything is written to disk, as far as the rules find them: of invented test texts they miss about one name in eight. Denunciations are counted; what they say is never stored. Under 30 texts there is a count and no percentage.',
		method: 'How it is computed',
		methodText:
			'The classifier learned from invented texts; how well it does on real feedback is unknown until an agency labels some. Every figure has “How computed” with its definition and its question. The deadline for ordinary reports, 15 days, is assumed and can be edited.',
		hotspots: 'How hotspots are found',
		hotspotsText:
			'Each week the feedback of every commune and issue is held against what is usual right there: the weeks before, what the week did to the country and the province (Tết, campaigns), how much the commune writes about its other issues, and the share of negative feedback. Neighbouring communes that rise together are one hotspot. The threshold is set so that as many alerts come as people can look at. A hotspot tells neither the cause nor who is right; nothing learns from how people judge it.',
		data: 'Data at hand',
		dataNote: 'No figure ever mixes two datasets.',
		feedback: 'Feedback',
		initiatives: 'Initiatives',
		span: 'Time span',
		sources: 'Files loaded',
		kept: 'Kept',
		duplicate: 'Duplicate',
		countOnly: 'Only counted',
		rejected: 'Unreadable',
		redactions: 'Spans removed',
		relations: 'Shared query parts',
		relationsNote:
			'Every query reads through the parts below, so what may be seen and the filters are applied in one place only.',
		licence: 'Licence',
		licenceText:
			'The source code is under the MIT licence. Administrative units, generalised maps and lists state their origin and licence in data/reference/NOTICE.md.'
	},
	feedback: {
		lead: 'Texts with personal details removed. No sender is shown anywhere.',
		search: 'Search the feedback',
		searchHint: 'With or without diacritics.',
		found: (n: string) => `${n} texts`,
		received: 'Received',
		place: 'Place',
		also: (issue: string) => `also about ${issue}`,
		best: (sentiment: string) => `perhaps ${sentiment}`,
		refused: 'The leader’s role sees figures and does not read single texts.'
	},
	jump: { results: (query: string) => `Results for “${query}”`, oldName: 'former name' },
	columns: {
		issue: 'Issue',
		commune: 'Commune',
		province: 'Province',
		channel: 'Channel',
		kind: 'Kind',
		status: 'Status',
		week: 'Week from',
		received: 'Received',
		negative: 'Negative',
		neutral: 'Neutral',
		positive: 'Positive',
		unsure: 'Unsure',
		negativeShare: 'Negative share',
		due: 'Fell due',
		onTime: 'On time',
		onTimeShare: 'On-time share',
		open: 'Waiting',
		open30: 'Waiting over 30 days',
		before: 'Comparison',
		change: 'Change',
		n: 'n',
		share: 'Share',
		value: 'Value',
		unit: 'Unit',
		evidence: 'Evidence',
		indicator: 'Indicator',
		year: 'Year',
		title: 'Article',
		publisher: 'Publisher',
		published: 'Published'
	}
};
