import { hotspotAudit } from './hotspot-audit.ts';
import { hotspotDetail, hotspotDigest } from './hotspot-detail.ts';
import type { HotspotTexts } from '../vi/hotspots.ts';

/** Texts of the hotspot pages: the week's list, one hotspot, the digest. */
export const hotspots: HotspotTexts = {
	detail: hotspotDetail,
	digest: hotspotDigest,
	audit: hotspotAudit,
	title: 'Hotspots: where to go this week',
	lead: 'Places and issues with clearly more feedback, or more negative feedback, than is usual for that very place. Much feedback does not mean poor work.',
	head: {
		label: 'This week',
		week: 'Week looked at',
		above: 'Above the threshold',
		aboveOf: (all) => `of ${all} watched`,
		fresh: (n) => `${n} newly above this week`,
		budget: 'Alert budget',
		alerts: (n) => `at most about ${n} new alerts a week`,
		budgetNote: (n) => `${n} for every 300 communes in scope.`,
		change: 'Change it',
		complete: 'Data of the last two weeks received',
		completeWeek: (day, share) => `from ${day}: ${share}`,
		completeUnknown: (day) => `from ${day}: nothing to compare with yet`,
		completeNote: 'of a usual week; what is late still adds to it',
		asOf: (day) => `data to ${day}`,
		digest: 'Weekly digest (to print on A4)',
		audit: 'Audit trail'
	},
	filters: {
		label: 'Filter hotspots',
		state: 'State',
		lane: 'Why it stands out',
		all: 'All'
	},
	list: {
		cards: 'Above the threshold, the most unusual first',
		rest: (n) => `Below the threshold or beyond the cards: ${n} watched`,
		restNote:
			'Not unusual enough for an alert at the chosen budget, or more than there are cards; worth a look when there is time.',
		handled: (n) => `Dealt with: ${n} snoozed, resolved, known events or not useful`,
		open: 'See details',
		rank: (n) => `Number ${n}`
	},
	empty: {
		none: 'Nothing above the threshold waits for anybody here this week',
		noneText:
			'What has been dealt with, if anything, stands below. The search runs every week; see the alert budget below.',
		short: 'Too little data to look for hotspots',
		shortText:
			'About half a year of weekly feedback is needed to know what is usual. Load older data, then run: npm run pipeline -- publish',
		filtered: 'No hotspot fits the filters'
	},
	card: {
		observed: (n, weeks) => `${n} reports ${weeks}`,
		usual: (n, range) => `usually ${n} (90% interval: ${range})`,
		observedHidden: (weeks) => `number of reports ${weeks} hidden`,
		usualAlone: (n) => `usually ${n}`,
		newestWeek: (weeks) => `counts of the newest week; the hotspot was judged over ${weeks} weeks`,
		countFloor:
			'of the newest week; communes with under 5 reports are left out, so that theirs cannot be worked out',
		countHidden:
			'the newest week’s number is hidden: one under 5 stands in it or could be worked out from it',
		beyond: 'the area goes on outside this scope; counts are of all of it',
		beyondHidden:
			'the area goes on outside this scope; counts of all of it are hidden, since those elsewhere could be worked out',
		ratio: (ratio, range) => `${ratio} times the usual (${range})`,
		ratioAbove: (low) => `at least ${low}`,
		unusual: (weeks) => `by chance, about once in ${weeks} weeks in the whole country`,
		unusualYears: (years) => `by chance, about once in ${years} years in the whole country`,
		unusualOften: 'by chance, every week somewhere in the country',
		unusualRare: 'by chance, less than once in ten years in the whole country',
		since: (day) => `since the week of ${day}`,
		sinceFresh: 'newly above the threshold this week',
		watched: (day) => `watched since the week of ${day}, not above the threshold`,
		negativeShare: (share, usual) => `${share} negative, usually ${usual}`,
		negativeCount: (n, all, usual) => `${n} of ${all} negative, usually about ${usual}`,
		negativeHidden: 'the negative part is not published, as a number under 5 is in it',
		footprint: (names) => `In ${names}`,
		footprintMore: (names, more) => `In ${names} and ${more} more`,
		bar: (n, usual, range) => `${n} reports, usually ${usual}, 90% interval: ${range}`,
		rhythm: (weeks, last, usual) =>
			`${weeks} weeks of this area: ${last} reports in the last, usually ${usual}`,
		rhythmPlain: (weeks, last) => `${weeks} weeks of this area: ${last} reports in the last`,
		planted: 'Example: a planted hotspot',
		notPlanted: 'Example: not planted, a false alarm',
		recurs: 'came back after it had settled'
	},
	stateNotes: {
		candidate: 'near the threshold, not above it',
		emerging: 'newly above the threshold',
		growing: 'its ratio or its area grew in two of the last three weeks',
		persistent: 'for six weeks or more above the level for watching',
		fading: 'below the level for watching, or near what is usual',
		resolved: 'four quiet weeks, and a note or the petitions answered',
		recurrent: 'back within eight weeks of settling'
	},
	laneNotes: {
		joint: 'both the number of reports and the negative part are beyond the usual',
		volume: 'the number of reports is beyond the usual; the negative part is not',
		tone: 'as many reports as usual, more of them negative; less certain',
		spike: 'one commune, one week, far out; may be a single burst'
	},
	table: {
		where: 'Issue, place',
		state: 'State',
		observed: 'Reports',
		usual: 'Usual',
		ratio: 'Times the usual',
		unusual: 'How unusual',
		standing: 'Triage'
	},
	budget: {
		title: (n, weeks) => `The chosen budget made ${n} new alerts in the last ${weeks} weeks`,
		titleShort: 'Choose an alert budget',
		note: 'Counted in the whole country. A larger budget misses less and gives more false alarms. Choose what your people can visit in a week.',
		level: 'Budget (new alerts a week for 300 communes)',
		made: 'New alerts in 12 weeks',
		perWeek: 'A week, on average',
		threshold: 'Threshold score',
		chosen: 'chosen',
		standard: 'standard'
	},
	triage: {
		title: 'Triage',
		lead: 'Every action goes into the audit trail with role, time and note; never with a person’s name.',
		notYours: 'Your role may read this and not act. Only the commission acts.',
		off: 'Nothing can be recorded: people.sqlite cannot be opened. Tell the administrator.',
		actions: {
			acknowledge: 'Acknowledge',
			assign: 'Assign',
			snooze: 'Snooze',
			known_event: 'Known event',
			not_useful: 'Not useful',
			resolve: 'Resolved',
			release: 'Take back'
		},
		explain: {
			acknowledge: 'Seen and being followed; the card stays in the list.',
			assign: 'Send a role to look or to answer.',
			snooze: 'Hide it to the end of a day; it shows again at once if it grows by half.',
			known_event: 'The reason is known, such as a festival, a flood, a consultation.',
			not_useful: 'A false alarm or no help; counts in the monthly precision.',
			resolve: 'The matter is settled. A note is needed: what was done, who answered, when.',
			release: 'Takes back an assignment, a snooze or a mark; the audit trail keeps them.'
		},
		assignee: 'Assign to',
		until: 'To the end of',
		note: 'Note (personal details are removed)',
		noteNeeded: 'Note (required)',
		submit: {
			acknowledge: 'Record as seen',
			assign: 'Assign',
			snooze: 'Snooze',
			known_event: 'Record as known event',
			not_useful: 'Record as not useful',
			resolve: 'Record as resolved',
			release: 'Take back'
		},
		assignees: {
			commune_front: 'Fatherland Front of the commune',
			commune_committee: 'People’s Committee of the commune',
			province_commission: 'Mass mobilisation commission of the province',
			handling_agency: 'Handling agency',
			dialogue_team: 'Dialogue team'
		},
		standing: {
			none: 'Nobody has looked yet',
			acknowledge: 'Acknowledged',
			assign: (who) => `Assigned to: ${who}`,
			snooze: (day) => `Snoozed to the end of ${day}`,
			known_event: 'Known event',
			not_useful: 'Not useful',
			resolve: 'Resolved'
		},
		problems: {
			refused: 'What was sent is not in the right form and was not recorded. Reload and try again.',
			forbidden: 'Your role may not record actions on hotspots.',
			gone: 'This hotspot is no longer there, or outside what you may see. Reload the list.',
			full: 'The audit trail is full; nothing more can be recorded. Tell the administrator.',
			noteMissing: 'This needs a note: why, and what was done. Write one and record it again.',
			noteRefused:
				'The note reads like a denunciation, so it is not kept. Write it again and say only what was done.',
			tooFar: 'The day must be after today and within 90 days. Choose another.',
			off: 'Nothing can be recorded: people.sqlite cannot be opened. Tell the administrator.'
		},
		at: (day) => `recorded on ${day}`,
		of: (action, finding) => `${action}: ${finding}`
	}
};
