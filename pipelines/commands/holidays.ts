import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { stringify } from 'csv-stringify/sync';
import { HOLIDAY_COLUMNS } from '#lib/domain/holiday.ts';
import { holidaysOfYear } from '../holidays-of-year.ts';

interface Options {
	from: string;
	to: string;
	out: string;
}

function readYear(text: string, option: string): number {
	const year = Number(text);
	if (Number.isInteger(year) && year >= 2013 && year <= 2100) return year;
	throw new Error(`${option} must be a year from 2013 to 2100, not "${text}".`);
}

/** Adds `holidays`: writes the public holidays of a span of years as a table that can be edited. */
export function addHolidaysCommand(program: Command): void {
	program
		.command('holidays')
		.description('Write the public holidays (fixed, and lunar by calculation) as a table')
		.option('--from <year>', 'first year', '2020')
		.option('--to <year>', 'last year', '2030')
		.option('--out <file>', 'the file to write', 'data/reference/holidays.csv')
		.action((options: Options) => {
			const from = readYear(options.from, '--from');
			const to = readYear(options.to, '--to');
			if (to < from) throw new Error(`--to ${to} lies before --from ${from}.`);
			const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
			const holidays = years.flatMap(holidaysOfYear);
			writeFileSync(
				options.out,
				stringify(holidays, { header: true, columns: [...HOLIDAY_COLUMNS] })
			);
			console.log(`${holidays.length} holidays of ${from}–${to} are in ${options.out}.`);
		});
}
