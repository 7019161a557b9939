import type { Messages } from '../vi.ts';

/** Texts of the page on which an analyst slices everything. */
export const explore: Messages['explore'] = {
	title: 'Explore',
	titleOf: (place) => `Explore: ${place}`,
	lead: 'Pick anything to see only that; every other list and chart follows.',
	measures: {
		label: 'Measures',
		n: 'Feedback',
		change: 'Change against the comparison',
		negative: 'Negative feedback',
		negative_share: 'Negative share',
		answered_share: 'Answered',
		on_time: 'Answered on time',
		open: 'Still open'
	},
	of: {
		negative_share: (n) => `of ${n} with a known sentiment`,
		answered_share: (n) => `of ${n} that are counted`,
		on_time: (n) => `of ${n} that were due`
	},
	few: (n) => `${n}, too few`,
	fewTitle: (part, whole) => `${part} of ${whole}: a share needs 30`,
	hidden: 'hidden',
	waiting: 'counting…',
	dimensions: {
		province: 'Province',
		place: 'Commune',
		issue_group: 'Issue group',
		issue: 'Issue',
		channel: 'Channel',
		sentiment: 'Sentiment'
	},
	unknown: {
		province: 'Province unknown',
		place: 'Commune unknown',
		placeOf: (p) => `Commune unknown (${p})`
	},
	columns: { member: 'Member', value: 'Measure', change: 'Change', n: 'n' },
	pick: (name) => `Only ${name}`,
	unpick: (name) => `No longer only ${name}`,
	exclude: (name) => `Leave out ${name}`,
	include: (name) => `Take ${name} in again`,
	draw: (name) => `Draw a line for ${name}`,
	undraw: (name) => `Remove the line of ${name}`,
	excluded: 'left out',
	hint: 'Click a name to see only that; Alt-click, or the round button, leaves it out; the zigzag draws a line of its own in the chart.',
	all: (n) => `Show all ${n}`,
	top: (n) => `Only the first ${n}`,
	shownOf: (shown, total) => `First ${shown} of ${total}: type a name to find others`,
	find: 'Find in this list',
	findButton: 'Find',
	below: (count, least) => `${count} below n ≥ ${least} not shown`,
	nothing: 'No feedback matches this selection.',
	noneFound: (text) => `Nothing here is named “${text}”.`,
	least: { label: 'Only members with n from', none: 'all', apply: 'Set' },
	sort: { label: 'Sort by', measure: 'the measure', change: 'rise', n: 'feedback' },
	tabs: {
		label: 'View',
		leaderboards: 'Leaderboards',
		time: 'Time × dimension',
		pivot: 'Pivot',
		map: 'Map'
	},
	picks: { label: 'Picked', clear: 'Clear all picks', not: 'not', weeks: 'Weeks' },
	weeks: {
		title: (measure) => `${measure} by week`,
		of: (measure, from, to) => `${measure}, from ${from} to ${to}`,
		chart: (weeks, low, high) => `${weeks} weeks, lowest ${low}, highest ${high}`,
		drag: 'Drag over the chart to choose weeks, or move the two sliders with the arrow keys.',
		first: 'From week',
		last: 'To week',
		apply: 'Show these weeks',
		all: 'Show all weeks',
		chosen: (period, weeks) => `${period} (${weeks} weeks)`,
		before: 'Comparison',
		now: 'This period',
		partial: 'Hatched weeks are not whole.',
		few: 'Weeks with fewer than 30 are left blank.',
		lines: 'One line for each member that was chosen'
	},
	total: (n) => `${n} pieces of feedback`,
	change: 'change',
	compared: (comparison, period) => `against ${comparison} (${period})`,
	notCompared: 'no comparison',
	texts: 'Read these texts',
	textsLost: (names) => `The list of texts cannot be filtered by: ${names}.`,
	overview: 'Open on the overview',
	source: {
		cube: 'Counted in your browser.',
		server: 'The server answers each selection.',
		opening: 'Loading what is needed to slice at once…',
		busy: 'Counting…'
	},
	failed: 'No figures came for this selection. Those shown are of the one before.',
	retry: 'Try again'
};
