/** What warehouse.md promises for so many rows, milliseconds and bytes. */
export interface Budget {
	filtered: number;
	whole: number;
	memory: number;
}

const MB = 1_000_000;
const BUDGETS: [upTo: number, budget: Budget][] = [
	[3e6, { filtered: 40, whole: 40, memory: 400 * MB }],
	[3e7, { filtered: 120, whole: 100, memory: 700 * MB }],
	[Infinity, { filtered: 1000, whole: 300, memory: 1500 * MB }]
];

/** The budget of the nearest size that has one. */
export const budgetFor = (rows: number): Budget =>
	(BUDGETS.find(([upTo]) => rows <= upTo) as [number, Budget])[1];

/** HTML of the first page from a warm server, milliseconds */
export const FIRST_PAGE = 300;
/** times as fast as PostgreSQL, the median over the questions */
export const PEER_RATIO = 10;
/** texts a second from CSV to the published snapshot */
export const INGEST_RATE = 12_000;
export const INGEST_MEMORY = 1500 * MB;
/** time of a second file of 1 % the size, sources to append, of the first's */
export const SECOND_FILE = 0.03;
