export const STATUS_CLASSES = [
	'open',
	'answered',
	'resolved',
	'closed_unresolved',
	'excluded'
] as const;
export type StatusClass = (typeof STATUS_CLASSES)[number];

/** The 18 statuses of the taxonomy and the class each belongs to. */
export const STATUS_CLASS = {
	received: 'open',
	triaged: 'open',
	transferred: 'open',
	accepted: 'open',
	in_progress: 'open',
	planned: 'open',
	awaiting_citizen: 'open',
	extended: 'open',
	suspended: 'open',
	reopened: 'open',
	answered: 'answered',
	resolved: 'resolved',
	resolved_confirmed: 'resolved',
	closed_no_action: 'closed_unresolved',
	rejected: 'closed_unresolved',
	out_of_jurisdiction: 'closed_unresolved',
	duplicate: 'excluded',
	withdrawn: 'excluded'
} as const satisfies Record<string, StatusClass>;
export type Status = keyof typeof STATUS_CLASS;
export const STATUSES = Object.keys(STATUS_CLASS) as [Status, ...Status[]];
