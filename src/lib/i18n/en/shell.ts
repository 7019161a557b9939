/** The frame of every page, in English. */
export const shell = {
	product: 'Lắng Nghe',
	tagline: 'Were residents heard, and answered?',
	skipToContent: 'Skip to the main content',
	nav: {
		label: 'Main pages',
		overview: 'Overview',
		explore: 'Explore',
		hotspots: 'Hotspots',
		initiatives: 'Initiatives',
		feedback: 'Feedback',
		quality: 'Quality',
		about: 'About'
	},
	titles: {
		overview: 'Overview',
		overviewOf: (place: string) => `Overview: ${place}`,
		commune: (name: string) => `${name}: feedback and answers`,
		issue: (name: string) => `${name}: where, when, who answers`,
		initiatives: 'Skilful mass mobilisation initiatives',
		feedback: 'Feedback from residents',
		jump: 'Find a place or an issue',
		about: 'About'
	},
	pageTitle: (page: string) => `${page} · Lắng Nghe`,
	scope: { label: 'Scope', country: 'Whole country' },
	language: { label: 'Language', vi: 'Tiếng Việt', en: 'English', short: { vi: 'VI', en: 'EN' } },
	theme: { label: 'Theme', light: 'Light', dark: 'Dark', auto: 'As device' },
	example: {
		banner: 'DỮ LIỆU MẪU / EXAMPLE DATA',
		explanation: 'All feedback and initiatives here are invented; none of it happened.'
	},
	freshness: {
		label: 'Freshness of the data',
		asOf: (day: string) => `Data as of ${day}`,
		snapshot: (id: string) => `Snapshot ${id}`,
		complete: (share: string) => `last 14 days: ${share} of the usual volume`,
		trouble: 'A newer snapshot could not be read; the page still uses the previous one.'
	},
	jump: {
		label: 'Find a province, commune or issue',
		placeholder: 'Province, commune, issue…',
		button: 'Find',
		none: (query: string) => `Nothing found for “${query}”. Try a shorter or a former name.`,
		count: (count: string) => `${count} results`,
		hint: 'With or without diacritics, current or former names.',
		kinds: { province: 'Province', commune: 'Commune', issue: 'Issue' }
	},
	keys: {
		title: 'Keyboard shortcuts',
		open: 'Shortcuts',
		close: 'Close',
		search: 'Go to the search box',
		overview: 'Go to Overview',
		explore: 'Go to Explore',
		hotspots: 'Go to Hotspots',
		initiatives: 'Go to Initiatives',
		feedback: 'Go to Feedback',
		quality: 'Go to Data quality',
		earlier: 'One period back',
		later: 'One period forward',
		compare: 'Compare with another period',
		table: 'Open the first table',
		help: 'Open this list',
		then: 'then'
	},
	footer: {
		method: 'Method and limits',
		open: 'Open software under the MIT licence.',
		guess: 'Sentiment and issue are set by a classifier, which can be wrong.'
	},
	print: (when: string) => `Printed from Lắng Nghe, data as of ${when}.`,
	errors: {
		title: 'Something went wrong',
		notFound: 'There is no such page. Check the address or go to the Overview.',
		linkOver:
			'There is no such link, or it has expired or was revoked. Ask whoever sent it to you.',
		badRequest: 'The link holds a value that cannot be read. Remove some filters and try again.',
		forbidden: 'Your role may not see this part.',
		textGone: 'This text is gone or outside of your scope. Load the list again.',
		labelRefused:
			'The label is not complete. Choose sentiment, issue and kind; initials have at most 3 letters.',
		noteRefused:
			'The note may still be a denunciation, so it was not kept. Reword the note, then save the label.',
		labelsOff:
			'Labels cannot be kept: the file people.sqlite cannot be opened. Tell the administrator.',
		busy: 'The question took too long. Narrow the period or the scope and try again.',
		server:
			'The server failed. Try again; if it goes on, send the code below to the administrator.',
		id: (id: string) => `Error code: ${id}`,
		home: 'Go to the Overview'
	}
};
