import type { HotspotTexts } from '../vi/hotspots.ts';

/** Texts of one hotspot's page. */
export const hotspotDetail: HotspotTexts['detail'] = {
	back: 'Back to the list of hotspots',
	issue: 'The page of this issue',
	print: 'Print this page',
	weeks: {
		axis: 'reports a week in this area',
		note: 'Each bar is the number of reports on this issue in the communes of the area. The dark line is what is usual in a week; the grey band is the 90% interval about it.',
		partial: 'A hatched bar is a week that is not over; it is not compared with whole ones.',
		least:
			'A commune with 1 to 4 reports in a week is left out of that week’s bar, so that they cannot be worked out.',
		caption: 'This area week by week',
		observed: 'Reports',
		negative: 'Negative',
		usual: 'Usual',
		interval: '90% interval',
		crossed: 'threshold reached',
		flagged: 'week above the threshold',
		other: 'other weeks',
		expected: 'usual, and its 90% interval'
	},
	footprint: {
		title: (members, watched) =>
			watched === '0'
				? `The area, in communes: ${members}`
				: `The area, in communes: ${members}; neighbours watched and not above the threshold: ${watched}`,
		note: 'The excess is the number of reports less what is usual for that very place in the same weeks.',
		noteWeek:
			'Numbers of the newest week; those from 1 to 4 are hidden. The excess is the number of reports less what is usual for that very place in that week.',
		members: 'In the area',
		beside: 'Beside it, watched',
		commune: 'Commune',
		observed: 'Reports',
		usual: 'Usual',
		excess: 'Excess',
		negative: 'Negative',
		usually: (n) => `usually ${n}`,
		map: 'Map of the area and the communes beside it',
		member: 'in the area',
		watched: 'beside it, watched',
		none: 'No commune within what you may see.'
	},
	phrases: {
		title: 'What people say here more than elsewhere',
		note: (here, there) =>
			`${here} different texts here against ${there} others on the same issue, before and elsewhere. Only phrases of at least 3 texts.`,
		noteHidden:
			'Against other texts on the same issue, before and elsewhere; the most telling first. Only phrases of at least 5 texts; how many texts there are is not published.',
		phrase: 'Phrase',
		here: 'Texts here',
		there: 'Other texts',
		none: 'No phrase stands out.'
	},
	texts: {
		title: 'Some reports, personal details removed',
		all: 'Read them in the list of feedback:',
		refused: 'Your role sees figures and does not read single reports.',
		none: 'No text of this area and time is still kept.'
	},
	handling: {
		title: (answered, counted) => `${answered} of ${counted} cases have been answered`,
		titleNone: 'No case here whose answer is tracked',
		note: (from) =>
			`Feedback on this issue in the area, received since ${from}; without duplicates and withdrawn ones.`,
		counted: 'Received',
		answered: 'Answered',
		open: 'Neither answered nor settled',
		longest: (days) => `The longest has waited ${days}.`,
		resolved: 'Resolved',
		overdue: 'Overdue and open',
		of: (n, all) => `${n} of ${all}`,
		titleHidden: 'How this area was answered is not published',
		hidden:
			'The days counted grow by a week each week: this week’s number less the last one’s would be that of a week, and may be under 5.'
	},
	initiatives: {
		title: 'Initiatives in this area on this issue',
		none: 'No initiative on this issue is recorded in this area.'
	},
	adjusted: {
		title: 'What was taken into account',
		items: [
			'Each commune’s own level of each issue, learned from earlier weeks, recent ones counting more.',
			'The week of the whole province: when all of it rises together, for Tết, a campaign or a reorganisation, that is no hotspot.',
			'The commune’s volume on its other issues: more people using the portal makes no hotspot.',
			'How uncertain the usual level itself is: with little data the interval is wider.',
			'The usual negative share of that place on that issue.',
			'Where hardly anybody reports, 0.03 reports a commune and week are taken as usual at least: the true level there may be lower than the number shown.'
		]
	},
	limits: {
		title: 'What cannot be concluded from this',
		items: [
			'Not the cause, and not that anybody works poorly.',
			'Not whether what people say is true; somebody has to go and ask.',
			'Not that a whole area is upset: a few people may send many reports.',
			'Not that a place without a hotspot is calm: people may not report.',
			'Issue and sentiment come from a classifier, which can be wrong.'
		]
	},
	history: {
		title: 'What happened',
		opened: 'watched from here on',
		state: (state) => `now: ${state}`,
		merged: 'became part of another hotspot',
		split: 'another hotspot split off',
		reopened: 'opened again',
		closed: 'closed',
		other: 'see the other hotspot'
	},
	trail: {
		title: 'What was done',
		none: 'Nobody has recorded anything about this hotspot.',
		role: {
			leader: 'leader',
			analyst: 'analyst',
			commission: 'commission',
			administrator: 'administrator'
		},
		until: (day) => `to the end of ${day}`,
		all: 'Audit trail of all hotspots',
		line: (role, when) => `${role}, ${when}`
	},
	computed: 'How computed',
	facts: {
		title: 'In short',
		unusual: 'How unusual',
		since: 'Since when',
		lane: 'Why it stands out',
		state: 'State',
		negative: 'Negative',
		score: 'Score and threshold',
		scoreText: (score, threshold) => `${score}; the standard threshold is ${threshold}`
	}
};

/** Texts of the weekly digest and of the monthly precision. */
export const hotspotDigest: HotspotTexts['digest'] = {
	title: (week) => `Hotspot digest, ${week}`,
	name: 'Hotspot digest',
	alerts: (n) => `Alerts within the budget: ${n}`,
	noneAlerts: 'No alert within the budget waits for anybody.',
	changed: 'Changes since the week before',
	noneChanged: 'Nothing has changed.',
	changes: {
		new: 'Newly above the threshold',
		recurrent: 'Back again',
		growing: 'Grew or spread',
		persistent: 'Became persistent',
		fading: 'Fading',
		settled: 'Settled',
		gone: 'Merged or closed'
	},
	more: (n) => `And ${n} more, on the page of hotspots.`,
	watched: (n) => `${n} more below the threshold, watched.`,
	handled: (n) => `${n} dealt with.`,
	complete: (share) => `${share} of a usual week’s data have come.`,
	week: (days) => `Week of ${days}`,
	download: 'Download the digest',
	published:
		'A printout to hand on: it has numbers of this week only; those from 1 to 4, or from which one could be worked out, are hidden; it has no names and no original texts.',
	limits:
		'A hotspot is a place with more feedback, or more negative feedback, than usual; that tells neither the cause, nor who is right, nor who is responsible.',
	print: 'Print',
	printHint: 'A4 upright, one page. If the button does nothing, use the browser’s print command.',
	back: 'Back to the list',
	precision: {
		title: 'How useful alerts were, by month',
		finding: (useful, judged) => `${useful} of ${judged} judged alerts were useful`,
		note: 'Useful: somebody was sent, or it was settled. Nothing learns from this by itself; it is there for people to choose an alert budget.',
		month: 'Month',
		flagged: 'Alerts',
		useful: 'Useful',
		not_useful: 'Not useful',
		known: 'Known event',
		unjudged: 'Not judged',
		share: 'Share useful',
		few: 'under 30 judged',
		none: 'No alerts in the last 12 months.'
	}
};
