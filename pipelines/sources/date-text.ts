import type { DATE_FORMATS } from '#lib/domain/source-mapping.ts';

type DateFormat = (typeof DATE_FORMATS)[number];
const DAY_MS = 86_400_000;
/** Day 0 of the numbers that spreadsheets keep dates as. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);

/**
 * A wall-clock time, held in the UTC fields of `date`, as a source of this format would write it, so
 * that typed dates and written ones take the same way. Rounded to the second.
 */
export function dateText(date: Date, format: DateFormat): string {
	const [day = '', time = ''] = new Date(Math.round(date.getTime() / 1000) * 1000)
		.toISOString()
		.slice(0, 19)
		.split('T');
	const [year, month, date_of_month] = day.split('-');
	if (format === 'iso') return `${day} ${time}`;
	if (format === 'yyyy/mm/dd') return `${year}/${month}/${date_of_month} ${time}`;
	const start = format === 'dd/mm/yyyy' ? [date_of_month, month] : [month, date_of_month];
	return `${[...start, year].join('/')} ${time}`;
}

/** A date from the number that a spreadsheet keeps it as; null for numbers outside 1954–2119. */
export function dateOfSerial(text: string): Date | null {
	if (!/^\d{5}(?:\.\d+)?$/.test(text.trim())) return null;
	const serial = Number(text);
	return serial >= 20_000 && serial < 80_000 ? new Date(SERIAL_ZERO + serial * DAY_MS) : null;
}
