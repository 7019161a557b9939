import { DuckDBInstance } from '@duckdb/node-api';
import { quantile, repeated } from '../figures.ts';

export interface Floor {
	name: string;
	/** milliseconds */
	p50: number;
}

const YEAR = `received_on > (select as_of - 365 from meta_snapshot)`;
/** What questions on the facts have to read, and next to nothing else. */
const SCANS: [name: string, sql: string, needsTexts?: true][] = [
	[
		'one column of codes, all rows',
		`select count(*) filter (where sentiment = 'negative') from fct_feedback`
	],
	[
		'five columns, all rows',
		'select max(hash(received_on, sentiment, issue, is_open, wait_days)) from fct_feedback'
	],
	[
		'five columns, a year',
		`select max(hash(received_on, sentiment, issue, is_open, wait_days)) from fct_feedback where ${YEAR}`
	],
	[
		'the words of a year, searched',
		`select count(*) from fct_feedback where ${YEAR} and contains(text_folded, 'den hong')`,
		true
	]
];

/** How fast DuckDB with two threads reads a snapshot, each scan's median of five. */
export async function scanFloors(path: string, hasTexts: boolean): Promise<Floor[]> {
	const instance = await DuckDBInstance.create(path, { access_mode: 'READ_ONLY', threads: '2' });
	const connection = await instance.connect();
	try {
		const floors: Floor[] = [];
		for (const [name, sql, needsTexts] of SCANS) {
			if (needsTexts && !hasTexts) continue;
			await connection.run(sql);
			const times = await repeated({ runs: 5, seconds: 30 }, () => connection.run(sql));
			floors.push({ name, p50: quantile(times, 0.5) });
		}
		return floors;
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
}
