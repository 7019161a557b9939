import type { start as vi } from '../vi/start.ts';

/** Texts of the page for people who start. */
export const start: typeof vi = {
	title: 'Start: load your own data',
	nothing: 'Nothing is published yet',
	nothingText:
		'The server runs, but there is no snapshot to look at. There are two ways to start; pages have data as soon as the command is done, without a restart.',
	example: 'Try it with example data',
	exampleText:
		'One command invents three years of feedback and initiatives, loads and publishes them. Every page will say EXAMPLE DATA.',
	own: 'Load an agency’s data',
	ownText:
		'A CSV, XLSX, JSONL, Parquet or Arrow file, one row for each piece of feedback. Names, phone numbers, papers and addresses are removed before anything is written to disk.',
	steps: [
		{
			name: 'Propose',
			text: 'The file is read and a mapping proposed, column by column, with reasons. Look at it and correct it where needed.',
			command: 'npm run pipeline -- propose data.xlsx --out mapping.json'
		},
		{
			name: 'Load',
			text: 'Cleaned, redacted, placed, classified. Rows that are refused are kept with the reason, so that they can be corrected.',
			command: 'npm run pipeline -- load data.xlsx --source mapping.json --no-publish'
		},
		{
			name: 'Publish',
			text: 'Everything is audited before it is put in use; when an audit fails, pages keep the old snapshot.',
			command: 'npm run pipeline -- publish'
		},
		{
			name: 'Check',
			text: 'What is in the warehouse, how many rows were kept and how many refused.',
			command: 'npm run pipeline -- status'
		}
	],
	there: 'What is there already',
	what: 'Part',
	state: 'State',
	snapshot: 'Snapshot in use',
	noSnapshot: 'none yet',
	datasetRows: (feedback, initiatives) => `${feedback} feedback, ${initiatives} initiatives`,
	classifier: 'Classifier',
	classifierVersion: (version) => `version ${version}, trained already`,
	classifierNone: 'not trained; run npm run pipeline -- train',
	units: 'Administrative units',
	unitCount: (provinces, communes) => `${provinces} provinces, ${communes} communes`,
	quality: 'See the quality of the loaded data'
};
