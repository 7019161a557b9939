import type { QualityTexts } from '../vi/quality.ts';

/** Texts of the page on the quality of the data, in English. */
export const quality: QualityTexts = {
	title: 'Data quality',
	lead: 'Which data came, whether they come steadily, which rows were left out and why. Every section reads the published snapshot, over the last 24 months whatever period is chosen elsewhere.',
	contents: 'On this page',
	asOf: (day: string, published: string) => `Data up to ${day}, published ${published}.`,
	source: 'Source',
	allChannels: 'all channels',
	unnamed: '(not given)',
	entity: {
		feedback: 'feedback',
		status_event: 'handling steps',
		response: 'answers',
		initiative: 'initiatives',
		outcome: 'outcomes',
		consultation: 'consultations',
		contribution: 'contributions',
		dialogue: 'dialogues',
		inspection: 'inspections',
		press_source: 'articles'
	},
	freshness: {
		nav: 'Freshness',
		title: 'Are the sources up to date',
		none: 'No source of feedback in this span yet.',
		fresh: (n: string) => `All ${n} sources of feedback are as recent as usual`,
		freshOne: 'The source of feedback is as recent as usual',
		silent: (source: string, days: string, usual: string) =>
			`${source} has been silent for ${days}, usually at most ${usual}`,
		note: 'The rhythm is the source’s own: 99 of its 100 pauses are no longer. It takes at least 20 pauses to judge.',
		last: 'Last received',
		loaded: 'Last loaded',
		usual: 'Usual pause at most',
		state: 'Rhythm',
		onTime: 'as usual',
		isSilent: (days: string) => `▲ silent for ${days}`,
		unjudged: 'too little history',
		fortnight: 'Last 14 days',
		fortnightUsual: (n: string) => `usually ${n}`,
		fortnightFew: 'Against usual',
		others: 'Other sources loaded',
		records: 'Kind of record',
		channels: 'Each channel of each source',
		channel: 'Channel'
	},
	complete: {
		nav: 'Completeness',
		title: 'Does feedback have what figures need',
		finding: (part: string, share: string) => `Missing most: ${part}, known for ${share}`,
		note: 'Share of the source’s feedback. Missing is not wrong: a figure that needs it counts only the feedback that has it.',
		n: 'Feedback',
		commune: 'Commune known',
		status: 'Status known',
		due: 'Deadline with a basis',
		sentiment: 'Sentiment clear'
	},
	rows: {
		nav: 'Rows',
		finding: (read: string, kept: string, rejected: string) =>
			`${read} rows read, ${kept} kept, ${rejected} could not be read`,
		sum: (read: string, kept: string, duplicate: string, counted: string, rejected: string) =>
			`${read} = ${kept} kept + ${duplicate} duplicate + ${counted} counted only + ${rejected} rejected`,
		adds: 'This adds up for every file.',
		breaks: (n: string) => `It does not add up for ${n} files: tell the administrator.`,
		note: 'Of the whole warehouse, every dataset. Counted only are denunciations and texts that may be one: what they say is not kept.',
		bySource: 'By source',
		byBatch: 'Each file',
		batch: 'File (id of the batch)',
		digest: 'SHA-256',
		replay: (batch: string) => `corrects ${batch}`,
		files: 'Files',
		read: 'Read',
		kept: 'Kept',
		duplicate: 'Duplicate',
		countOnly: 'Counted only',
		rejected: 'Rejected',
		redactions: 'Redactions',
		coverage: 'Days in the file',
		loaded: 'Loaded at',
		most: (shown: string, all: string) => `The newest ${shown} of ${all} files.`
	},
	rejections: {
		nav: 'Rejected rows',
		title: 'Why rows were rejected',
		finding: (reason: string, n: string) => `Most rejected because: ${reason} (${n} rows)`,
		none: 'No row was rejected.',
		unknown: 'reason not recorded (loaded by an earlier release)',
		note: 'The rows themselves are in the server’s quarantine, not here. Correct them in your file, then run:',
		reason: 'Reason',
		column: 'Column',
		n: 'Rows',
		sum: (n: string) => `Together ${n} rejected rows, as above.`
	},
	redactions: {
		nav: 'Redactions',
		title: 'Personal data taken out before storage',
		finding: (n: string) => `${n} redactions stand in stored texts`,
		none: 'Nothing has been redacted.',
		note: 'Counts the marks in texts that are stored; repeated texts, and texts whose time is over, are gone.',
		kind: 'Kind',
		n: 'Redactions',
		texts: 'Texts'
	},
	places: {
		nav: 'Unmatched places',
		title: 'How feedback was given its place',
		finding: (n: string, share: string) => `${n} reports have no known commune (${share})`,
		findingFew: (n: string) => `${n} reports have no known commune`,
		names: 'Names of places that match no unit',
		namesNone: 'No unmatched name of a place is held by five rows or more.',
		name: 'Name in the file (redacted)',
		suggestion: 'Perhaps',
		noSuggestion: 'no similar name',
		n: 'Rows',
		rare: (names: string, n: string) =>
			`${names} other names, each held by fewer than 5 rows, ${n} rows together: not shown, since such a name may point at one person.`,
		todo: 'What to do: correct the name or add the commune’s code in the source file and load it again; where the name is right and the gazetteer lacks it, add it to data/reference/gazetteer and run the command below. Texts that name a place are placed anew; rows that only have the name in a column must be loaded again.',
		reason: 'Placed by'
	},
	gaps: {
		nav: 'Gaps',
		title: 'Which weeks have data',
		finding: (source: string, weeks: string, from: string) =>
			`Longest gap: ${source}, ${weeks} weeks from ${from}`,
		whole: (channels: string) =>
			`No source is empty for a whole week; ${channels} channels have empty weeks`,
		note: 'A hatched cell is a week without rows: a gap, not a zero. Blank is before the source began. Darker is more, compared within the row.',
		legend: {
			none: 'no rows',
			low: 'under half the row’s median',
			middle: 'around the median',
			high: 'over 1.5 times the median'
		},
		row: (name: string, weeks: string, empty: string, longest: string) =>
			`${name}: ${weeks} weeks since it began, ${empty} empty, the longest gap ${longest} weeks`,
		weeks: 'Weeks since it began',
		empty: 'Empty weeks',
		longest: 'Longest',
		when: 'Longest gap',
		since: 'Began'
	},
	drift: {
		nav: 'Drift of labels',
		title: 'Do labels change unusually',
		steady: 'In no month do labels differ by more than months usually do',
		finding: (month: string, what: string) =>
			`${month}: ${what} differ by more than months usually do`,
		note: 'Because residents speak of other things, because a source changed, or because the classifier reads differently: read a few texts of that month. The grey band is the 99% variation of the earlier months themselves; an unfinished month is not compared.',
		heads: { tone: 'Sentiments', issue: 'Issue groups' },
		axis: 'Distance from the months before',
		chart: (head: string, months: string, beyond: string) =>
			`${head}: ${months} months compared, ${beyond} beyond the band`,
		month: 'Month',
		n: 'Texts',
		negative: 'Negative',
		unsure: 'Unsure',
		confidence: 'Confidence, sentiment',
		issueConfidence: 'Confidence, issue',
		person: 'Labelled by people',
		distance: (head: string) => `Distance: ${head.toLowerCase()}`,
		beyond: (moved: string) => `▲ ${moved}`,
		moved: (name: string, from: string, to: string) => `${name} ${from} → ${to}`,
		band: (band: string) => `band up to ${band}`,
		partial: 'month not over',
		unjudged: 'too few months before, or too few texts',
		legend: { value: 'this month', band: 'usual variation', beyond: 'beyond the band' },
		versions: 'Versions of the classifier by month received',
		version: 'Version',
		versionsOne: (version: string) => `One version read every text: ${version}`,
		versionsMany: (n: string) => `${n} versions of the classifier stand side by side`,
		versionsNote:
			'Labels of two versions cannot be compared directly; the command below reads every text again with the present one.',
		first: 'From month',
		last: 'To month'
	},
	lineage: {
		nav: 'Lineage',
		title: 'From file to figure: the way of every number',
		note: 'This list is read from the program’s own questions, so it cannot differ from them. Which files a source consists of, each with its id and SHA-256, stands in the table under Rows.',
		subject: {
			feedback: 'Feedback (Overview, Issue, Feedback)',
			settlement: 'Settlement (Overview, Commune)',
			initiatives: 'Initiatives',
			places: 'Communes and issues',
			reference: 'Frame of every page',
			quality: 'Quality',
			cube: 'Explore'
		},
		question: 'Question',
		relations: 'Shared parts',
		tables: 'Tables',
		sources: 'Sources',
		reference: 'reference data shipped with the program',
		meta: 'the warehouse’s own book',
		files: (n: string) => `${n} files`
	},
	runs: {
		nav: 'Runs',
		title: 'What ran when, and how it ended',
		finding: (what: string, when: string) => `Last: ${what}, ${when}`,
		failed: (n: string) => `${n} runs in this history did not succeed`,
		none: 'No run has been recorded yet.',
		note: 'Newest first, at most 50. The run that published this snapshot cannot know its own duration.',
		what: { load: 'Load a file', publish: 'Publish' },
		result: {
			done: 'done',
			failed: '✕ failed',
			refused: '✕ audits failed, the earlier snapshot goes on serving',
			known: 'file was loaded before'
		},
		task: 'Task',
		when: 'At',
		seconds: 'Took',
		outcome: 'Result',
		rows: 'Rows',
		took: (seconds: string) => `${seconds} s`
	},
	audits: {
		nav: 'Audits',
		passed: (n: string) => `The snapshot shown passed all ${n} audits`,
		note: 'Each looks for wrong rows; while one is left, nothing new is published and the earlier snapshot goes on serving.',
		audit: 'There must be no',
		of: 'In',
		stage: { work: 'work store', snapshot: 'snapshot' },
		found: 'Found',
		finds: {}
	}
};
