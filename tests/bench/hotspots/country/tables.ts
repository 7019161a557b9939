import { mondayOf } from './calendar.ts';
import type { Country } from './country.ts';

const table = (header: string, lines: readonly string[]) => `${[header, ...lines].join('\n')}\n`;

/** Weekly counts as a table for other programs, by week, commune and issue. */
export function countsTable({ frame, weeks }: Country): string {
	const lines = weeks.flatMap(({ n, negative }, week) =>
		frame.communes.flatMap((commune, number) =>
			frame.issues.map((issue, index) => {
				const cell = index * frame.communes.length + number;
				return `${week},${mondayOf(week)},${commune},${issue},${n[cell]},${negative[cell]}`;
			})
		)
	);
	return table('week,week_start,commune,issue,n,neg', lines);
}
