import type { Messages } from '../vi.ts';

export const hotspotWords: Messages['hotspotWords'] = {
	where: {
		one: (commune, province) => `${commune}, ${province}`,
		several: (count, provinces) => `${count} communes of ${provinces}`,
		/** some of it is not shown to the viewer */
		beyond: (where) => `${where} and places outside this scope`
	},
	weeks: (weeks) => (weeks === '1' ? 'in a week' : `in ${weeks} weeks`),
	finding: {
		more: (issue, where, n, weeks, usual) =>
			`${issue} in ${where}: ${n} reports ${weeks}, usually ${usual}`,
		tone: (issue, where, negative, n, usual) =>
			`${issue} in ${where}: ${negative} of ${n} reports negative, usually ${usual}`,
		hidden: (issue, where) => `${issue} in ${where}: more negative than usual`,
		hiddenCount: (issue, where, weeks, usual) =>
			`${issue} in ${where}: number of reports ${weeks} hidden, usually ${usual}`
	},
	hidden: '(hidden)',
	atLeast: (n) => `at least ${n}`,
	keys: {
		next: 'Next hotspot, hotspot before',
		open: 'Open the chosen hotspot',
		acknowledge: 'Acknowledge the chosen hotspot',
		snooze: 'Snooze the chosen hotspot'
	},
	and: ' and ',
	states: {
		candidate: 'Watched',
		emerging: 'Emerging',
		growing: 'Growing',
		persistent: 'Persistent',
		fading: 'Fading',
		resolved: 'Settled',
		recurrent: 'Back again'
	},
	lanes: {
		joint: 'More, and more negative',
		volume: 'More reports',
		tone: 'More negative',
		spike: 'One-week spike'
	},
	overview: {
		title: 'Hotspots this week',
		all: (count) => `See all ${count} hotspots`,
		none: 'No hotspot above the threshold waits for anybody here this week.',
		noDetection: 'Too little data to look for hotspots.',
		note: 'More reports than usual; that tells neither the cause nor who is right.'
	},
	of: { commune: 'Hotspots in this commune', issue: 'Hotspots on this issue' },
	since: (day) => `since the week of ${day}`
};
