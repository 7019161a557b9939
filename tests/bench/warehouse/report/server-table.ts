import { FIRST_PAGE, budgetFor } from '../budgets.ts';
import { sizeOf, type SizeResult } from './question-tables.ts';
import { megabytes, ms, within, type Table } from './table.ts';

/** Whole pages over HTTP from the built server. */
export function serverTable(result: SizeResult): Table {
	const { served } = result;
	const title = `${sizeOf(result)}: HTML from the built server, milliseconds`;
	const head = ['page', 'requests', 'p50', 'p95', 'budget'];
	if (!served) return { title, note: 'Not measured. Build first: npm run build', head, rows: [] };
	const { memory } = served;
	const line = (name: string, { runs, p50, p95 }: typeof served.warm) => [
		...[name, String(runs), ms(p50), ms(p95), within(p95, FIRST_PAGE, ms)]
	];
	return {
		title,
		...(served.isStale && { note: 'The sources have changed since this build was made.' }),
		head,
		rows: [
			line('overview, answers kept', served.warm),
			line('overviews of provinces, each for the first time', served.fresh),
			...(memory === null
				? []
				: [
						[
							...['peak memory of the server', '', megabytes(memory), ''],
							within(memory, budgetFor(result.rows).memory, megabytes)
						]
					])
		]
	};
}
