import type { EvaluationTexts } from '../vi/evaluation.ts';

/** Texts of the page that says how well the classifier does, in English. */
export const evaluation = {
	lead: 'Scores on sentences by writers it never learnt from, and where it errs.',
	none: {
		title: 'There is no evaluation yet',
		text: 'The evaluation is written when the classifier is trained. Run the command below, then open this page again.',
		command: 'npm run pipeline -- train --as-of 2026-11-22'
	},
	statement: {
		title: 'All texts that it learned from and is scored on are invented',
		titleMixed: 'Most texts that it learned from and is scored on are invented',
		texts: (texts: string, authors: string, names: string) =>
			`${texts} texts by ${authors} writers (${names}). Each writer is scored by a classifier that learned from all the others.`,
		contrast: (texts: string, names: string) =>
			`Scored apart: ${texts} contrast texts (${names}), one situation told with several feelings or purposes, or as several issues; each set is scored by a classifier that learned from everything else.`,
		corrected: (texts: string) =>
			`Of these, ${texts} are feedback that people of an agency labelled; their own score stands among the slices, as that of one writer.`,
		interval: (draws: string) =>
			`95% intervals: the texts of each writer drawn anew ${draws} times; they say nothing about new writers. Confidences and the floor were fitted on these same scores.`,
		version: (version: string, day: string) => `Version ${version} of ${day}.`
	},
	heads: { sentiment: 'Sentiment', issue: 'Issue', group: 'Issue group', kind: 'Kind' },
	variants: {
		as_written: 'as written',
		no_diacritics: 'without diacritics',
		teencode: 'in chat spelling'
	},
	scores: {
		title: 'Scores by task',
		note: 'Mean over writers. Chat spellings come from the list that the classifier knows; the writers’ own are among the slices.',
		card: (head: string) => `${head}: share right`,
		least: (author: string, score: string) => `least, ${author}: ${score}`,
		task: 'Task',
		text: 'Texts',
		accuracy: 'Right',
		leastColumn: 'Least writer',
		macroF1: 'Macro-F1',
		top3: 'Among 3 candidates'
	},
	try: {
		title: 'Try a sentence',
		label: 'A piece of feedback',
		hint: 'It is not kept and stands in no address and no log.',
		submit: 'See how it is understood',
		empty: 'Please type a sentence.',
		long: (most: string) => `The text is too long. Shorten it to ${most} characters at most.`,
		missing: 'There is no classifier to try. Train one with npm run pipeline -- train.',
		denunciation:
			'This is or may be a denunciation. It would only be counted; what it says is neither kept nor shown.',
		redacted: 'The text after redaction',
		places: 'Places named',
		noPlace: 'No commune was found.',
		textLang: (name: string) => `Language: ${name}`,
		labels: 'Labels and the words that decided',
		uncounted: 'below the floor, so not counted',
		rest: (count: string) => `${count} other words`,
		bias: 'bias',
		score: 'score',
		sum: 'The words and the bias add up to the score of the label.'
	},
	classes: {
		title: 'Class by class',
		note: 'Wilson intervals, 95%. Under 30 texts there is no percentage.',
		class: 'Class',
		support: 'Texts of it',
		precision: 'Right when named',
		recall: 'Found of those that exist',
		recallOf: (share: string) => `${share} found`,
		f1: 'F1'
	},
	confusion: {
		title: 'What is taken for what',
		note: 'Rows are the right class, columns the given one; the stronger the colour, the larger the part of its row. The diagonal is right.',
		right: 'Right class',
		given: 'Given',
		pairs: 'Issues most often confused',
		n: 'Texts'
	},
	calibration: {
		title: 'Whether confidence can be trusted',
		finding: (worst: string) => `Confidence is off by ${worst} on average at most`,
		note: 'Points on the diagonal: of the texts it is 80% sure of, 80% are right.',
		confidence: 'Confidence',
		accuracy: 'Right',
		error: (share: string) => `off by ${share} on average`,
		label: (head: string, error: string) =>
			`${head}: share right by confidence, off by ${error} on average`
	},
	coverage: {
		title: 'How much better it does without the texts it is unsure of',
		finding: (coverage: string, accuracy: string) =>
			`Sentiment is counted for ${coverage} of the texts, of which ${accuracy} are right`,
		note: 'All texts at the left; further right only the surest are kept. The upright line is the floor in use.',
		coverage: 'Texts kept',
		floor: 'floor',
		label: (head: string, all: string, half: string) =>
			`${head}: ${all} right with all texts, ${half} with the surest half`
	},
	slices: {
		title: 'Which texts it is weak on',
		finding: (slice: string, share: string) =>
			`Sentiment is weakest on texts marked “${slice}”: ${share} right`,
		note: 'Bars are 95% Wilson intervals, dots the share right.',
		slice: 'Slice',
		scale: (from: string) => `Scale from ${from} to 100%.`,
		dimensions: {
			author: 'Writer',
			tag: 'Manner',
			language: 'Language',
			length: 'Length (words)',
			kind: 'Kind',
			contrast: 'Contrast set'
		},
		tags: {
			nodia: 'without diacritics',
			teencode: 'chat spelling',
			ironic: 'ironic',
			dialect: 'dialect',
			minutes: 'minutes',
			negation: 'negation',
			typo: 'typing errors',
			emoji: 'emoji',
			mixed: 'praise and blame',
			long: 'long',
			short: 'short'
		}
	},
	prevalence: {
		title: 'The negative share, corrected for known errors',
		finding: (raw: string, adjusted: string) =>
			`Mean error of the negative share: ${raw} before the correction, ${adjusted} after`,
		note: (sample: string, samples: string) =>
			`Each row: ${samples} samples of ${sample} texts with a known negative share, drawn from one writer and corrected by the errors on all others’ texts (Forman 2008; Bella et al. 2010). The overview uses the adjusted count.`,
		truth: 'True share',
		raw: 'Plain count',
		adjusted: 'Adjusted count',
		probabilistic: 'Adjusted by probability',
		error: (points: string) => `error ${points}`,
		held: (share: string) => `95% interval holds the truth: ${share}`
	},
	versions: {
		title: 'Versions compared',
		note: 'Newest last. Two versions compare only when they were scored on the same texts.',
		version: 'Version',
		day: 'Date',
		current: 'in use',
		otherTexts: 'other texts'
	}
} satisfies EvaluationTexts;
