import { INGEST_MEMORY, INGEST_RATE, SECOND_FILE } from '../budgets.ts';
import type { Ingested } from '../ingest/measure-ingest.ts';
import { megabytes, reaches, thousands, within, type Table } from './table.ts';

const seconds = (value: number) => `${value.toFixed(1)} s`;
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

function wholeTable({ rows, first, published, second, publishedAgain }: Ingested): Table {
	const beside = first.others[0] ?? { rows_in: 0, seconds: 0 };
	const rate = (rows + beside.rows_in) / (first.seconds + beside.seconds + published.seconds);
	const small = (what: string, took: number): string[][] => [
		[`a file of 1 % after it, ${what}`, seconds(took), ''],
		[
			'… of the first’s time',
			percent(took / first.seconds),
			within(took / first.seconds, SECOND_FILE, percent)
		]
	];
	const peak = Math.max(
		...[first, published, second, publishedAgain].map(({ peak_memory }) => peak_memory)
	);
	return {
		title: `Ingest: a CSV of ${thousands(rows)} texts, then two of ${thousands(second.rows_in)}`,
		note: 'The processes of the product’s own load and publish; seconds of a load from the first byte of the file to the commit.',
		head: ['what', 'measured', 'budget'],
		rows: [
			[
				'CSV to published snapshot',
				`${thousands(rate)} rows/s`,
				reaches(rate, INGEST_RATE, thousands)
			],
			[
				'sources to append',
				`${seconds(first.seconds)}, ${thousands(rows / first.seconds)} rows/s`,
				''
			],
			['publish', seconds(published.seconds), ''],
			...small('by the same command', beside.seconds),
			...small('by a command of its own', second.seconds),
			['second publish', seconds(publishedAgain.seconds), ''],
			['peak memory, load', megabytes(first.peak_memory), ''],
			['peak memory, publish', megabytes(published.peak_memory), ''],
			['peak memory of any process', megabytes(peak), within(peak, INGEST_MEMORY, megabytes)]
		]
	};
}

function stageTable({ rows, first, published }: Ingested): Table {
	const stages = Object.entries(first.spent).map(([name, spent]) => ({ name, spent }));
	const bottleneck = stages.toSorted((a, b) => b.spent - a.spent)[0]?.name ?? 'none';
	const row = ({ name, spent }: (typeof stages)[number]) => [
		...[name, seconds(spent / 1000), `${thousands(rows / (spent / 1000))} rows/s`],
		name === bottleneck ? '← most time' : ''
	];
	const parts = Object.entries(published.spent).map(([name, spent]) => ({ name, spent }));
	return {
		title: 'Ingest: stage by stage',
		note: `Row stages: time of all threads together, so that a rate is that of one core; reading the CSV is the rest of the load. Parts of publish: by the clock. Most time goes to “${bottleneck}”.`,
		head: ['stage', 'time', 'rate', ''],
		rows: [
			...stages.map(row),
			...parts.map(({ name, spent }) => row({ name: `publish: ${name}`, spent }))
		]
	};
}

/** What loading and publishing took. */
export const ingestTables = (ingested: Ingested): Table[] => [
	wholeTable(ingested),
	stageTable(ingested)
];
