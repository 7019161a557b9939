/** Links that show one brief, fixed, to whoever has them. */
export const links = {
	title: 'Shared links',
	lead: 'Each link opens one brief: place, period and filters are fixed, cells under 5 are hidden. Whoever opens it cannot change anything.',
	share: 'Share this brief',
	days: 'Expires after',
	dayCount: (days: string) => `${days} days`,
	submit: 'Make the link',
	made: 'The link was made. Copy it now: it cannot be shown again.',
	address: 'Address to send',
	all: 'Links that can be opened',
	count: (count: string) => `${count} links can be opened`,
	until: (day: string) => `Can be opened until the end of ${day}`,
	shows: 'What it shows',
	revoke: 'Revoke',
	revokeAsk: 'Revoke this link? Nobody who has it will be able to open it.',
	revokeYes: 'Revoke now',
	noneTitle: 'No links yet',
	none: 'Open a brief, then choose “Share this brief”.',
	brief: 'Open the brief',
	footer: (day: string) => `A shared copy, can be opened until the end of ${day}.`,
	problems: {
		refused: 'The link was not made: what was sent cannot be read. Open the brief again and retry.',
		words: 'The brief searches for words, so it cannot be shared. Clear the search and try again.',
		full: 'There are as many links as there can be. Revoke some, then try again.',
		gone: 'This link has expired or was revoked.',
		off: 'The link was not made: the file people.sqlite cannot be opened. Tell the administrator.'
	}
};
