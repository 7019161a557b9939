import { writeFileSync } from 'node:fs';
import { InvalidArgumentError, type Command } from 'commander';
import { stringify } from 'csv-stringify/sync';
import { HOLIDAY_COLUMNS } from '#lib/domain/holiday.ts';
import { holidaysOfYear } from '../holidays-of-year.ts';
import { PipelineError } from '../pipeline-error.ts';

interface Options {
	from: number;
	to: number;
	out: string;
}

function parseYear(text: string): number {
	const year = Number(text);
	if (Number.isInteger(year) && year >= 2013 && year <= 2100) return year;
	throw new InvalidArgumentError(
		'phải là một năm từ 2013 đến 2100. / must be a year from 2013 to 2100.'
	);
}

/** Adds `holidays`: writes the public holidays of a span of years as a table that can be edited. */
export function addHolidaysCommand(program: Command): void {
	program
		.command('holidays')
		.description('Viết bảng ngày nghỉ lễ, Tết / write the table of public holidays')
		.option('--from <year>', 'năm đầu / first year', parseYear, 2020)
		.option('--to <year>', 'năm cuối / last year', parseYear, 2030)
		.option('--out <file>', 'tệp sẽ viết / the file to write', 'data/reference/holidays.csv')
		.action(({ from, to, out }: Options) => {
			if (to < from) {
				throw new PipelineError({
					vi: `--to ${to} đứng trước --from ${from}. Hãy đổi lại hai năm.`,
					en: `--to ${to} lies before --from ${from}. Swap the two years.`
				});
			}
			const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
			const holidays = years.flatMap(holidaysOfYear);
			writeFileSync(out, stringify(holidays, { header: true, columns: [...HOLIDAY_COLUMNS] }));
			process.stdout.write(`${holidays.length} ngày nghỉ / holidays ${from}–${to}: ${out}\n`);
		});
}
