import type { Messages } from '../vi.ts';

export const intake: Messages['intake'] = {
	title: 'Import a register of initiatives',
	lead: 'Send an Excel or CSV table, see every fault, mend it in place, then import the good rows.',
	back: 'Back to Initiatives',
	link: 'Import from Excel or CSV',
	steps: {
		choose: '1. Choose a file',
		check: '2. Look and mend',
		store: '3. Import'
	},
	file: 'A .xlsx or .csv file, at most 5 MB and 5,000 rows',
	fileHint:
		'Needed: the name, the commune (name or code), the year of the register. Columns with people’s names, telephone numbers or addresses are dropped as the file is read. Nothing is kept at this step.',
	submit: 'Check the file',
	another: 'Choose another file',
	template: 'Download the template (CSV)',
	preview: (file) => `Preview: ${file}`,
	good: 'Good rows',
	faulty: 'Rows with faults',
	repeated: 'Rows that may repeat',
	faultsTitle: (n) => `${n} faults to mend`,
	faultsNote:
		'Correct the cell here and press “Check again”, or download the faulty rows and mend them in Excel. Rows that still have a fault are not imported. Personal data in cells is masked.',
	faultsMore: (shown, all) => `Showing ${shown} of ${all} faults.`,
	noFaults: 'There is no fault.',
	row: 'Row',
	column: 'Column',
	value: 'Value',
	problem: 'What is wrong, what to do',
	newValue: (row, column) => `New value: row ${row}, ${column}`,
	recheck: 'Check again',
	store: (n) => `Import ${n} good rows`,
	download: 'Download the faulty rows (CSV)',
	columnsTitle: (n) => `Which column is what: ${n} recognised`,
	columnsNote:
		'Told from the names of the columns. Where that is wrong, choose and press “Check again”.',
	noColumn: '(none)',
	leftOut: (names) => `Left out because they are about people: ${names}.`,
	unused: (names) => `Not used: ${names}.`,
	sample: 'The first good rows',
	duplicates: 'May be the same: suggestions to look at, never merged',
	duplicateKind: {
		file: (other) => `same name, place and year as row ${other}`,
		register: (other) =>
			`the register has an initiative of this name, place and year, code ${other}`,
		update: (other) => `the code ${other} is in the register: that record will be replaced`
	},
	receipt: 'Receipt of an import',
	accepted: 'Rows received',
	setAside: 'Rows left out for faults',
	receivedAt: 'Received',
	number: 'Receipt number',
	states: {
		waiting: 'Received, waiting to be loaded',
		loaded: 'Loaded, waiting to be published',
		published: 'Published'
	},
	stateNotes: {
		waiting:
			'The rows are in the inbox. A server that watches loads them by itself; otherwise an administrator runs the command below. Reload this page to see the new state.',
		loaded: 'The rows are stored; the figures change when the next snapshot is published.',
		published: 'The figures on the pages include these initiatives.'
	},
	command: 'npm run pipeline -- drain',
	reload: 'Look again',
	see: 'See the register and its coverage',
	properties: {
		initiative_id: 'Code',
		name_vi: 'Name',
		name_en: 'English name',
		commune_name: 'Commune',
		province_name: 'Province',
		commune_code: 'Commune code',
		province_code: 'Province code',
		field: 'Field',
		issue: 'Issue',
		owner_type: 'Led by',
		area_type: 'Kind of area',
		registered_year: 'Year of the register',
		status: 'Status',
		registered_on: 'Registered on',
		assessed_on: 'Assessed on',
		recognised_on: 'Recognised on',
		lapsed_on: 'Ended on',
		replication_of: 'Replicated from',
		is_selected_for_replication: 'Selected for replication'
	}
};
