import type { Messages } from '../vi.ts';

export const register: Messages['register'] = {
	rows: {
		all: (n) => `Show all ${n} rows`,
		fewer: 'Show fewer'
	},
	page: {
		label: 'On this page',
		coverage: (year) => `Communes with one in ${year}`,
		coverageOf: (part, whole) => `${part} of ${whole} communes`,
		was: (share, year) => `${year}: ${share}`,
		gap: 'Widest gap',
		gapOf: (points) => `${points}, feedback over initiatives`,
		noGap: 'No clear gap',
		recognised: 'Recognised',
		recognisedOf: (part, whole) => `${part} of ${whole} registered`,
		late: 'Waiting over 90 days',
		lateOf: 'for assessment or for a decision',
		list: 'The register',
		listOf: 'initiatives to search and filter',
		copies: 'Copied elsewhere',
		copiesOf: (n) => `from ${n} originals`,
		outcomes: 'Outcome reports',
		outcomesOf: (n) => `${n} of them verified`,
		dialogues: 'Dialogues',
		dialoguesOf: (done, all) => `${done} of ${all} promises kept`,
		lowestFirst: 'Places with the fewest come first.'
	},
	funnel: {
		title: (share) => `${share} of registered initiatives were recognised`,
		plain: 'From registered to recognised and copied',
		note: 'Each step includes those that went further; shares are of the step before.',
		steps: {
			initiatives: 'In the register',
			registered: 'Registered',
			assessed: 'Assessed',
			recognised: 'Recognised',
			replicated: 'Copied elsewhere'
		},
		ofBefore: (share, n) => `${share} of ${n}`,
		interval: (range) => `95% interval: ${range}`,
		left: {
			ended: (n) => `${n} withdrawn or ended before this step`,
			refused: (n) => `${n} not recognised`,
			waiting: (n, late) => `${n} waiting, ${late} of them over 90 days`,
			lapsed: (n) => `${n} recognised ones no longer active`,
			days: (days, n) => `median ${days} days from the step before (n = ${n})`
		}
	},
	trees: {
		title: (reach, parents) => `${reach} copies of ${parents} original initiatives`,
		none: 'No initiative is recorded as a copy yet',
		noneNote:
			'This register does not fill in “replicated from”. Nothing is inferred from similar names.',
		note: 'From the register’s own column “replicated from”; active means after 12 months. Open one to see where it is copied.',
		reach: (n, provinces) => `${n} copies in ${provinces} provinces`,
		depth: (n) => `over ${n} steps`,
		survival: (part, whole) => `${part}/${whole} still active`,
		selected: 'selected for replication',
		outside: 'The original is outside of what is shown',
		more: (n) => `and ${n} more`,
		never: (n) => `${n} initiatives were selected for replication but nobody copies them yet.`,
		ended: 'ended'
	},
	gap: {
		title: (name) => `${name}: much negative feedback, few initiatives`,
		plain: 'Where serious feedback has no initiative',
		note: 'Gap = share of negative feedback − share of initiatives. Above zero: people speak of it more than initiatives do.',
		group: 'Issue group',
		feedback: 'Negative feedback',
		initiatives: 'Initiatives',
		score: 'Gap (points), 95% interval',
		open: 'Unanswered',
		points: (value) => `${value} points`,
		tooFew: 'fewer than 30',
		places: 'Communes where residents wait and no initiative answers',
		placesNone: 'There is no such commune in what is shown.',
		placesNote:
			'5 or more unanswered negative texts on an issue group that none of its initiatives is about. Counts to find work to do, not to grade communes.',
		openOver30: 'Waiting over 30 days',
		ofCommune: 'Initiatives there',
		read: 'Read the feedback'
	},
	duplicates: {
		title: (n) => `${n} pairs of initiatives may be one`,
		none: 'No two initiatives of one commune and year share a name',
		note: 'Same commune and year, names equal without diacritics or nearly so. To look at; nothing is merged.',
		other: 'The other',
		how: 'Alike',
		same: 'same name',
		near: (share) => `nearly (${share})`
	},
	outcomes: {
		title: 'Outcomes by level of evidence',
		note: 'Summed within one indicator and unit, one column for each level of evidence, never across. Percentages are means. n: reports.',
		reports: (n) => `n = ${n}`
	},
	consultations: {
		participated: 'Took part / eligible',
		agreed: 'Agreed / took part',
		agreedOfAll: 'Agreed / eligible',
		stated: (share) => `${share} as the source says, without counts`,
		counts: (part, whole) => `${part}/${whole}`,
		withShare: (share, counts) => `${share} (${counts})`
	},
	contributions: {
		basis: (amount, households) => `${amount} (over ${households} households)`,
		exempt: (n) => `${n} exempt`,
		noBasis: 'the source names no households'
	}
};
