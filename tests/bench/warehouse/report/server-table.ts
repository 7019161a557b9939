import { FIRST_PAGE, budgetFor } from '../budgets.ts';
import type { PageTimes } from '../serve/measure-server.ts';
import { sizeOf, type SizeResult } from './question-tables.ts';
import { megabytes, ms, thousands, within, type Table } from './table.ts';

const HEAD = ['page', 'requests', 'p50', 'p95', 'budget', 'processor a request', 'HTML, KB'];

const lineOf = ({ page, isKept, runs, p50, p95, processor, bytes }: PageTimes) => [
	...[`${page}, ${isKept ? 'answers kept' : 'each new'}`, String(runs), ms(p50), ms(p95)],
	...[within(p95, FIRST_PAGE, ms), processor === null ? '' : ms(processor), thousands(bytes / 1000)]
];

/** Whole pages over HTTP from the built server. */
export function serverTable(result: SizeResult): Table {
	const { served } = result;
	const title = `${sizeOf(result)}: HTML from the built server, milliseconds`;
	if (!served) {
		return { title, note: 'Not measured. Build first: npm run build', head: HEAD, rows: [] };
	}
	const { memory, pages } = served;
	const peak = (bytes: number) => [
		...['peak memory of the server', '', megabytes(bytes), ''],
		...[within(bytes, budgetFor(result.rows).memory, megabytes), '', '']
	];
	return {
		title,
		...(served.isStale && { note: 'The sources have changed since this build was made.' }),
		head: HEAD,
		rows: [...pages.map(lineOf), ...(memory === null ? [] : [peak(memory)])]
	};
}
