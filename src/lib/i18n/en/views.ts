/** Saved views, and the menu that takes figures away as files, in English. */
export const savedViews = {
	title: 'Saved views',
	lead: 'A view keeps the page, place, period and filters; opened again, it shows today’s figures.',
	save: 'Save this view',
	name: 'Name of the view',
	hint: (most: string) =>
		`At most ${most} characters; leave out names of people and phone numbers.`,
	submit: 'Save',
	all: 'All saved views',
	rename: 'Rename',
	renameOf: (name: string) => `New name for “${name}”`,
	remove: 'Delete',
	removeAsk: (name: string) => `Delete “${name}” for good? It cannot be brought back.`,
	removeYes: 'Delete for good',
	count: (count: string, most: string) => `${count} views (${most} at most)`,
	saved: (day: string) => `Saved on ${day}`,
	snapshot: (id: string) => `when the data were snapshot ${id}`,
	noneTitle: 'No view has been saved yet',
	none: 'Open a page, choose place, period and filters, then “Save this view” at its top.',
	lastWeeks: (weeks: string) => `the last ${weeks} weeks`,
	since: (day: string) => `from ${day}`,
	until: (day: string) => `until ${day}`,
	against: (comparison: string) => `against ${comparison}`,
	pages: {
		overview: 'Overview',
		explore: 'Explore',
		commune: 'Commune',
		issue: 'Issue',
		feedback: 'Feedback',
		initiatives: 'Initiatives'
	},
	problems: {
		refused:
			'The view was not in the right form. Give it a name of 1 to 80 characters and save it from its page.',
		full: 'There are as many saved views as there may be. Delete some and save again.',
		gone: 'This view is no longer there.',
		denunciation:
			'This name reads like a denunciation, so it is not kept. Choose another that only says what the view is about, and where.',
		personal:
			'The words searched for hold personal data (such as a name or a phone number), so this view is not saved.',
		off: 'Views cannot be saved: the file people.sqlite cannot be opened. Tell the administrator.'
	}
};

export const exporting = {
	open: 'Download',
	forms: {
		csv: 'CSV (spreadsheet)',
		xlsx: 'XLSX (Excel)',
		parquet: 'Parquet',
		arrow: 'Arrow'
	},
	svg: 'SVG picture',
	png: 'PNG picture',
	copy: 'Copy link',
	copied: 'Link copied',
	notDrawn: 'The PNG picture could not be drawn. Take the SVG picture.',
	workbook: 'Download the page (XLSX)',
	brief: 'Brief to print',
	small: 'Files leave cells from 1 to 4, and cells that would tell them, empty.',
	sourceLine: (snapshot: string) => `Source: Lắng Nghe, snapshot ${snapshot}`,
	received: (n: string) => `n = ${n} feedback`,
	example: 'DỮ LIỆU MẪU / EXAMPLE DATA'
};
