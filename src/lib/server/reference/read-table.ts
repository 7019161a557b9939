import { parse } from 'csv-parse/sync';
import Papa from 'papaparse';
import type { z } from 'zod';
import { readText } from './read-text.ts';
import { describeIssues, UnreadableReference } from './unreadable-reference.ts';

type TableRecord = Record<string, string>;

interface NumberedRow {
	record: TableRecord;
	/** csv-parse counts the line that a record ends on */
	info: { lines: number };
}

function numberedRows(path: string, text: string): NumberedRow[] {
	try {
		return parse(text, { columns: true, bom: true, info: true }) as unknown as NumberedRow[];
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message : String(cause);
		throw new UnreadableReference(
			{
				vi: `Tệp ${path} không phải bảng CSV đọc được: ${reason}. Hãy sửa dòng đó.`,
				en: `${path} is not a readable CSV table: ${reason}. Correct that line.`
			},
			{ cause }
		);
	}
}

/** Ten times as fast as `numberedRows`, but where it finds a fault it cannot say where that stands. */
function recordsOf(path: string, text: string): TableRecord[] {
	const { data, errors } = Papa.parse<TableRecord>(text, { header: true, skipEmptyLines: true });
	return errors.length === 0 ? data : numberedRows(path, text).map(({ record }) => record);
}

/**
 * All rows of a reference table (CSV, UTF-8, header row) that are wanted, each checked by `schema`.
 * Throws `UnreadableReference` with the file, line and column of the first row that fails.
 */
export function readTable<Schema extends z.ZodType>(
	path: string,
	schema: Schema,
	isWanted: (record: TableRecord) => boolean = () => true
): z.output<Schema>[] {
	const text = readText(path);
	return recordsOf(path, text).flatMap((record, at) => {
		if (!isWanted(record)) return [];
		const row = schema.safeParse(record);
		if (row.success) return [row.data];
		const faults = describeIssues(row.error.issues);
		const line = numberedRows(path, text)[at]?.info.lines ?? at + 2;
		throw new UnreadableReference({
			vi: `Tệp ${path}, dòng ${line} chưa đúng (${faults}). Hãy sửa dòng đó.`,
			en: `${path}, line ${line}: ${faults}. Correct that row.`
		});
	});
}
