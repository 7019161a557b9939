/** Texts of the building blocks, in English. */
export const parts = {
	figure: {
		table: 'Table',
		computed: 'How computed',
		computedAll: 'How the figures above are computed',
		definition: 'Definition',
		question: 'Query',
		statement: 'The whole statement with this page’s values, to run on the snapshot by hand',
		source: 'Source',
		period: 'Period',
		sample: (n: string) => `n = ${n}`,
		notEnough: 'not enough for a share',
		notEnoughOf: (n: string) => `${n} texts, not enough for a share`,
		interval: (range: string) => `95% interval: ${range}`,
		noInterval: 'interval cannot be given yet',
		partial: 'Outlined columns are incomplete weeks, which are not compared with whole ones.',
		copy: 'Copy link',
		csv: 'Download CSV',
		explore: 'Touch or point at the chart to read each value.'
	},
	change: {
		up: (amount: string) => `up ${amount}`,
		down: (amount: string) => `down ${amount}`,
		same: 'no change',
		points: (amount: string) => `${amount} pp`,
		against: (comparison: string) => `against ${comparison}`,
		unknown: 'nothing to compare with',
		unripe: 'not comparable yet: many cases are not due',
		chance: 'within chance',
		fromTo: (before: string, now: string) => `from ${before} to ${now}`,
		downTo: (before: string, now: string) => `from ${before} to ${now}`,
		times: (ratio: string) => `${ratio}-fold`,
		better: 'better',
		worse: 'worse'
	},
	sparkline: (weeks: string, low: string, high: string, last: string) =>
		`${weeks} weeks: lowest ${low}, highest ${high}, last ${last}`,
	chart: {
		total: 'Total',
		received: 'Received',
		negativeShare: 'Negative share',
		before: 'Comparison',
		interval: '95% interval',
		partialWeek: 'incomplete week',
		week: 'Week from',
		tet: 'Tết'
	},
	map: {
		label: 'Map',
		layers: {
			tiles: 'Tile grid',
			outlines: 'Provinces',
			communes: 'Commune cells',
			points: 'Commune points'
		},
		caveat: 'Generalised lines, not legal boundaries.',
		legend: 'Negative share',
		size: 'Size of a point: feedback received',
		grey: (n: string) => `fewer than ${n} texts of known sentiment`,
		below: (share: string) => `below ${share}`,
		above: (share: string) => `${share} and over`,
		area: (name: string, n: string, share: string) => `${name}: ${n} texts, ${share} negative`,
		areaFew: (name: string, n: string) => `${name}: ${n} texts, not enough for a share`,
		province: (name: string) => `Map of ${name}`,
		islands: { '20333': 'Hoàng Sa', '22736': 'Trường Sa' },
		inset: 'moved closer, distance not to scale'
	},
	period: {
		label: 'Period',
		weeks: (count: string) => `${count} weeks`,
		custom: 'Choose dates',
		from: 'From',
		to: 'To',
		compare: 'Compare with',
		compareWith: (comparison: string, days: string) => `${comparison} (${days})`,
		apply: 'Show',
		earlier: 'Earlier',
		later: 'Later'
	},
	filters: {
		label: 'Filters',
		open: 'Filters',
		none: 'No filters',
		remove: (name: string) => `Remove ${name}`,
		clear: 'Clear all',
		names: {
			province: 'Province',
			commune: 'Commune',
			issue: 'Issue',
			group: 'Issue group',
			field: 'Field',
			channel: 'Channel',
			kind: 'Kind',
			sentiment: 'Sentiment',
			status: 'Status',
			dataset: 'Dataset',
			year: 'Year',
			owner: 'Led by',
			stage: 'Stage',
			q: 'Contains'
		},
		more: (count: string) => `Show ${count} more`,
		selected: 'chosen'
	},
	pager: {
		label: 'Pages',
		previous: 'Previous',
		next: 'Next',
		page: (page: string, count: string) => `Page ${page} of ${count}`,
		total: (count: string) => `${count} rows`
	},
	sort: 'Sort',
	confidence: {
		label: 'Confidence',
		of: (share: string) => `${share} sure`,
		over: (share: string) => `over ${share}`,
		levels: { low: 'low', medium: 'medium', high: 'high' }
	},
	why: {
		title: 'Why the classifier chose this label',
		toward: 'towards the label',
		away: 'towards another label',
		none: 'No word stands out.',
		issue: 'Words that decided the issue',
		sentiment: 'Words that decided the sentiment'
	},
	coverage: {
		covered: 'has one',
		missing: 'none yet',
		of: (part: string, whole: string) => `${part} of ${whole} communes`,
		unknown: 'no figures'
	},
	empty: {
		title: 'Nothing here',
		filters: 'No feedback matches these filters. Remove some or widen the period.',
		place: 'This place has no feedback in the chosen period.',
		issue: 'There is no feedback on this issue in the chosen period and place.',
		widen: 'Show 52 weeks'
	},
	yesNo: { yes: 'yes', no: 'no' },
	unknown: 'unknown',
	undated: 'no date printed',
	none: '–'
};
